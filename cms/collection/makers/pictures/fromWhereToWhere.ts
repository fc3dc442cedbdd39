import { geoConicConformal } from 'd3-geo'
import { PORTRAIT, type Picture, type WordLanguage } from '../Picture.ts'
import { routeMap } from '../geometry/routeMap.ts'
import {
  BRASS,
  CEDAR,
  COBALT,
  GREEN,
  HONEY,
  INK,
  IVORY,
  OXBLOOD,
  PAPER,
  ROSE,
  SAND,
  TERRACOTTA,
  darker,
  lighter,
  mix,
} from '../palette.ts'
import { decimal, grouped, paragraph, startOf, words } from '../parts/lettering.ts'
import { brush, spatter } from '../parts/texture.ts'
import { chance } from '../random.ts'
import { circle, filled, line, n, path, place, poly, rect, times, type Point } from '../svg.ts'

type Departure = 'rif' | 'souss' | 'oases'

type Words = {
  title: readonly [string, string]
  towards: Record<Departure, string>
  places: Record<'rif' | 'nador' | 'souss' | 'antiAtlas' | 'aitAtta' | 'tinghir', string>
  workers: string
  intention: string
  regions: readonly [string, string, string]
  source: string
}

const WORDS: Record<WordLanguage, Words> = {
  fr: {
    title: ['D’où part-on,', 'vers où ?'],
    towards: { souss: 'la France', oases: 'les mines', rif: 'les Pays-Bas et l’Allemagne' },
    places: {
      rif: 'Rif',
      nador: 'Nador',
      souss: 'Souss',
      antiAtlas: 'Anti-Atlas',
      aitAtta: 'Aït Atta',
      tinghir: 'Tinghir',
    },
    workers: 'travailleurs en Europe, 1974',
    intention: 'Intention de partir, selon le HCP',
    regions: ['Oriental', 'Tanger-Tétouan-Al Hoceïma', 'ensemble du pays'],
    source: 'Sources : Aziza ; Cegarra ; HCP, cité par L’Opinion. Directions, non itinéraires. Aucune frontière.',
  },
  ar: {
    title: ['من أين نرحل،', 'وإلى أين؟'],
    towards: { souss: 'فرنسا', oases: 'المناجم', rif: 'هولندا وألمانيا' },
    places: {
      rif: 'الريف',
      nador: 'الناظور',
      souss: 'سوس',
      antiAtlas: 'الأطلس الصغير',
      aitAtta: 'آيت عطا',
      tinghir: 'تنغير',
    },
    workers: 'عامل في أوروبا، 1974',
    intention: 'نية الرحيل حسب المندوبية السامية للتخطيط',
    regions: ['الشرق', 'طنجة-تطوان-الحسيمة', 'مجموع البلاد'],
    source: 'المصادر: عزيزا؛ سيغارا؛ المندوبية السامية للتخطيط. اتجاهات لا طرق. لا حدود مرسومة.',
  },
  en: {
    title: ['From where,', 'to where?'],
    towards: { souss: 'France', oases: 'the mines', rif: 'the Netherlands and Germany' },
    places: {
      rif: 'Rif',
      nador: 'Nador',
      souss: 'Souss',
      antiAtlas: 'Anti-Atlas',
      aitAtta: 'Aït Atta',
      tinghir: 'Tinghir',
    },
    workers: 'workers in Europe, 1974',
    intention: 'Intention to leave, according to the HCP',
    regions: ['Oriental', 'Tangier-Tetouan-Al Hoceima', 'the whole country'],
    source: 'Sources: Aziza; Cegarra; HCP, quoted by L’Opinion. Directions, not itineraries. No border.',
  },
}

/** Intention to leave in per cent (fact N10): Oriental, Tanger-Tétouan-Al Hoceïma, the whole country. */
export const INTENTIONS = [41.1, 30.8, 23.3] as const

/** Where mountains stand, along a line in degrees, and how high in px. */
const RANGES: readonly {
  along: readonly (readonly [number, number])[]
  count: number
  height: number
  colour: string
  seed: number
}[] = [
  {
    along: [
      [-5.5, 34.95],
      [-4.6, 34.75],
      [-3.4, 34.95],
    ],
    count: 13,
    height: 74,
    colour: mix(COBALT, INK, 0.2),
    seed: 3,
  },
  {
    along: [
      [-8.9, 30.9],
      [-7.4, 31.25],
      [-6, 32],
      [-4.4, 32.6],
    ],
    count: 24,
    height: 96,
    colour: mix(TERRACOTTA, CEDAR, 0.4),
    seed: 5,
  },
  {
    along: [
      [-9.4, 29.3],
      [-8.3, 29.6],
      [-7.1, 30.05],
    ],
    count: 13,
    height: 70,
    colour: mix(GREEN, INK, 0.25),
    seed: 9,
  },
  {
    along: [
      [-6.3, 30.75],
      [-5.6, 30.95],
      [-5, 31.1],
    ],
    count: 8,
    height: 56,
    colour: mix(OXBLOOD, INK, 0.2),
    seed: 12,
  },
]

const TOP = 560

export const fromWhereToWhere: Picture = {
  slug: 'from-where-to-where',
  ...PORTRAIT,
  wordless: false,
  draw: (language) => {
    const text = WORDS[language]
    const view = routeMap(
      geoConicConformal()
        .parallels([29, 36])
        .rotate([6.8, 0])
        .center([0, 32.6])
        .translate([900, 1440])
        .scale(9600)
        .clipExtent([
          [-60, -60],
          [1860, 2460],
        ])
        .precision(0.3),
      '50m',
      2,
    )
    const [sea, soil] = [mix(COBALT, IVORY, 0.56), mix(SAND, ROSE, 0.35)]
    const at = (longitude: number, latitude: number) => view.at([longitude, latitude])
    const along = (points: readonly (readonly [number, number])[], share: number): Point => {
      const reach = share * (points.length - 1)
      const i = Math.min(points.length - 2, Math.floor(reach))
      const [a, b] = [at(...(points[i] ?? [0, 0])), at(...(points[i + 1] ?? [0, 0]))]
      return [a[0] + (b[0] - a[0]) * (reach - i), a[1] + (b[1] - a[1]) * (reach - i)]
    }
    const mountains = RANGES.map(({ along: ridge, count, height, colour, seed }) => {
      const luck = chance(seed)
      return times(count, (i) => {
        const [x, y] = along(ridge, i / (count - 1))
        const [h, w] = [height * luck.between(0.7, 1.15), height * luck.between(0.62, 0.8)]
        const down = y + luck.between(-16, 16)
        return (
          poly(
            [
              [x - w, down],
              [x, down - h],
              [x + w, down],
            ],
            lighter(colour, 0.16),
          ) +
          poly(
            [
              [x, down - h],
              [x + w, down],
              [x + w * 0.16, down],
            ],
            darker(colour, 0.24),
          ) +
          poly(
            [
              [x, down - h],
              [x - w * 0.2, down - h * 0.8],
              [x + w * 0.02, down - h * 0.7],
              [x + w * 0.18, down - h * 0.82],
            ],
            PAPER,
          )
        )
      })
    }).join('')
    const tree = (x: number, y: number, size: number) =>
      place(
        x,
        y,
        line('M0 0Q6 -40 -2 -84', CEDAR, 9) +
          times(7, (i) =>
            place(-2, -84, path('M0 0Q24 -22 52 4Q26 -6 0 6Z', i % 2 ? GREEN : darker(GREEN, 0.25)), 1, -170 + i * 56),
          ),
        size,
      )
    const palms = (
      [
        [-5.75, 31.6],
        [-5.3, 31.42],
        [-4.9, 31.5],
        [-4.4, 31.15],
        [-4.7, 30.9],
      ] as const
    )
      .map(([longitude, latitude], i) => tree(...at(longitude, latitude), 0.62 + (i % 3) * 0.12))
      .join('')
    // Sheaves of paths: each leaves its region and goes out at the top of the sheet.
    const sheaf = (from: Point, to: Point, bend: number, colour: string, count: number, spread: number) =>
      times(count, (i) => {
        const k = i - (count - 1) / 2
        const end: Point = [to[0] + k * spread, to[1]]
        const d = `M${n(from[0] + k * 9)} ${n(from[1] + Math.abs(k) * 8)}C${n(from[0] + bend + k * 14)} ${n(from[1] - 300)} ${n(end[0] - bend * 0.2)} ${n(end[1] + 420)} ${n(end[0])} ${n(end[1])}`
        return line(d, PAPER, 15) + line(d, colour, 9) + path(`M${n(end[0])} ${n(end[1] - 34)}l17 38h-34Z`, colour)
      })
    const [rif, souss, oases] = [at(-3.9, 35.05), at(-9.05, 30.45), at(-5.5, 31.3)]
    const name = (longitude: number, latitude: number, label: string, size: number, colour: string, dx = 0, dy = 0) => {
      const [x, y] = at(longitude, latitude)
      return words(language, x + dx, y + dy, label, {
        size,
        face: 'title',
        weight: 600,
        fill: colour,
        anchor: 'middle',
        more: `stroke="${soil}" stroke-width="9" paint-order="stroke"`,
      })
    }
    const [nx, ny] = at(-2.93, 35.17)
    const tag = (x: number, label: string, colour: string, width: number) =>
      rect(x - width / 2, TOP - 196, width, 92, colour) +
      words(language, x, TOP - 134, label, { size: 42, face: 'title', weight: 600, fill: PAPER, anchor: 'middle' })
    const start = startOf(language, 90, 1710)
    return (
      rect(0, 0, 1800, 2400, sea) +
      times(26, (i) =>
        line(
          `M-40 ${n(340 + i * 80)}q60 -18 120 0t120 0t120 0t120 0t120 0t120 0t120 0t120 0t120 0t120 0t120 0t120 0t120 0t120 0t120 0t120 0`,
          lighter(sea, 0.16),
          4,
        ),
      ) +
      path(view.land, darker(sea, 0.3), 'transform="translate(10 14)"') +
      filled(
        view.land,
        soil,
        brush(4, [-100, 300, 2000, 2100], 130, mix(soil, BRASS, 0.4), 14, 0.3) +
          spatter(6, [0, 300, 1800, 2100], 3600, mix(soil, CEDAR, 0.5), 'bottom', 4, 0.6),
      ) +
      line(view.land, lighter(soil, 0.5), 5) +
      mountains +
      palms +
      sheaf(souss, [380, TOP], -120, GREEN, 5, 34) +
      sheaf(oases, [860, TOP], 10, OXBLOOD, 5, 34) +
      sheaf(rif, [1390, TOP], 60, COBALT, 7, 36) +
      circle(nx, ny, 30, INK) +
      circle(nx, ny, 21, HONEY) +
      name(-3.6, 34.3, text.places.rif, 74, mix(COBALT, INK, 0.35), -80, 18) +
      name(-8.2, 30.46, text.places.souss, 60, darker(GREEN, 0.3), 0, 10) +
      name(-7.6, 29.35, text.places.antiAtlas, 52, darker(GREEN, 0.3), 40, 20) +
      name(-5.6, 30.6, text.places.aitAtta, 62, darker(OXBLOOD, 0.15), -10, 60) +
      name(-5.53, 31.51, text.places.tinghir, 44, darker(OXBLOOD, 0.15), 196, -34) +
      line(`M${n(nx + 20)} ${n(ny + 22)}L${n(nx + 90)} ${n(ny + 170)}`, INK, 5) +
      words(language, nx + 100, ny + 226, text.places.nador, {
        size: 50,
        face: 'title',
        weight: 600,
        anchor: 'middle',
      }) +
      words(language, nx + 100, ny + 296, grouped(language, 45_000), {
        size: 72,
        face: 'title',
        weight: 600,
        anchor: 'middle',
        fill: OXBLOOD,
      }) +
      paragraph(language, [nx - 30, ny + 306, 260, 110], text.workers, {
        size: 28,
        align: 'center',
        lineHeight: 1.25,
      }) +
      rect(0, 0, 1800, 330, INK) +
      rect(0, 326, 1800, 10, BRASS) +
      words(language, start, 150, text.title[0], { size: 112, face: 'title', weight: 600, fill: IVORY }) +
      words(language, start, 276, text.title[1], { size: 112, face: 'title', weight: 600, fill: lighter(HONEY, 0.2) }) +
      tag(380, text.towards.souss, GREEN, 300) +
      tag(860, text.towards.oases, OXBLOOD, 320) +
      tag(1390, text.towards.rif, COBALT, 680) +
      rect(0, 2062, 1800, 338, INK) +
      rect(0, 2056, 1800, 10, BRASS) +
      words(language, start, 2128, text.intention, { size: 40, fill: lighter(HONEY, 0.3) }) +
      INTENTIONS.map((share, i) => {
        const [left, right] = language === 'ar' ? [1710 - i * 540 - 500, 1710 - i * 540] : [90 + i * 540, 590 + i * 540]
        const x = startOf(language, left, right)
        const width = share * 11
        return (
          words(
            language,
            x,
            2230,
            language === 'ar'
              ? `${decimal(language, share, 1)} %`
              : `${decimal(language, share, 1)}${language === 'fr' ? '\u202f' : ''}%`,
            { size: 84, face: 'title', weight: 600, fill: IVORY },
          ) +
          rect(language === 'ar' ? right - width : left, 2250, width, 14, i === 2 ? mix(IVORY, INK, 0.3) : HONEY) +
          words(language, x, 2306, text.regions[i] ?? '', { size: 33, fill: PAPER })
        )
      }).join('') +
      words(language, start, 2368, text.source, { size: 25, fill: mix(PAPER, INK, 0.25) })
    )
  },
}
