import { geoMercator } from 'd3-geo'
import { LANDSCAPE, type Picture, type WordLanguage } from '../Picture.ts'
import { routeMap, type Coordinates } from '../geometry/routeMap.ts'
import {
  BRASS,
  COBALT,
  HONEY,
  INK,
  IVORY,
  NIGHT,
  OXBLOOD,
  PAPER,
  TERRACOTTA,
  darker,
  lighter,
  mix,
} from '../palette.ts'
import { paragraph, startOf, words } from '../parts/lettering.ts'
import { brush, spatter } from '../parts/texture.ts'
import { chance } from '../random.ts'
import { boxPath, circle, filled, line, n, path, place, poly, rect, smooth, times, within, type Point } from '../svg.ts'

type Words = {
  title: string
  lead: string
  north: readonly [string, string]
  south: readonly [string, string]
  marrakesh: string
  timbuktu: string
  kept: string
  up: readonly [string, string]
  source: string
}

/** Fact P13. One source, no stage: the line leaves Marrakesh and stops south of the desert, in no town. */
const WORDS: Record<WordLanguage, Words> = {
  fr: {
    title: 'La route de 1591',
    lead: 'Une carte, deux points de vue',
    north: ['Vu de Marrakech', '1er juin 1591 : la nouvelle, puis les réjouissances'],
    south: ['Vu du sud', 'une conquête'],
    marrakesh: 'Marrakech',
    timbuktu: 'Tombouctou',
    kept: 'Place gardée pour une voix du sud',
    up: ['nord en haut', 'sud en haut'],
    source: 'Fait P13. Trait simplifié, sans étapes. Terre et mer : aucune frontière n’est dessinée.',
  },
  ar: {
    title: 'طريق 1591',
    lead: 'خريطة واحدة ونظرتان',
    north: ['من مراكش', '1 يونيو 1591: يصل الخبر ويُحتفل به'],
    south: ['من الجنوب', 'غزو'],
    marrakesh: 'مراكش',
    timbuktu: 'تمبكتو',
    kept: 'مكان محفوظ لصوت من الجنوب',
    up: ['الشمال في الأعلى', 'الجنوب في الأعلى'],
    source: 'الواقعة P13. خط مبسّط بلا مراحل. برّ وبحر: لا حدود مرسومة.',
  },
  en: {
    title: 'The road of 1591',
    lead: 'One map, two points of view',
    north: ['Seen from Marrakesh', '1 June 1591: the news, then the celebration'],
    south: ['Seen from the south', 'a conquest'],
    marrakesh: 'Marrakesh',
    timbuktu: 'Timbuktu',
    kept: 'Kept for a voice from the south',
    up: ['north at the top', 'south at the top'],
    source: 'Fact P13. Simplified line, no stages. Land and sea: no border is drawn.',
  },
}

const MARRAKESH: Coordinates = [-8, 31.63]
const TIMBUKTU: Coordinates = [-3.01, 16.77]
const WAY: readonly Coordinates[] = [MARRAKESH, [-6.6, 28.6], [-5.1, 25.8], [-4.2, 23], [-3.6, 20.4]]

const TOP = 290
const FLOOR = 1500
/** The maps end where the captions begin, so that one map can turn about its middle. */
const END = 1316
const MIDDLE: Point = [600, (TOP + END) / 2]

export const theRoadOf1591: Picture = {
  slug: 'the-road-of-1591',
  ...LANDSCAPE,
  wordless: false,
  draw: (language) => {
    const text = WORDS[language]
    const rtl = language === 'ar'
    const view = routeMap(
      geoMercator()
        .center([-4.4, 24.3])
        .translate([MIDDLE[0], MIDDLE[1]])
        .scale(2460)
        .precision(0.2)
        .clipExtent([
          [-60, TOP - 60],
          [1260, END + 60],
        ]),
      '50m',
      5,
    )
    const way = WAY.map((stop) => view.at(stop))
    const [m, t] = [view.at(MARRAKESH), view.at(TIMBUKTU)]
    const turned = ([x, y]: Point): Point => [2 * MIDDLE[0] - x, 2 * MIDDLE[1] - y]
    const [m2, t2] = [turned(m), turned(t)]
    const end = way[way.length - 1] ?? m
    const before = way[way.length - 2] ?? m
    const heading = (Math.atan2(end[1] - before[1], end[0] - before[0]) * 180) / Math.PI
    const road = smooth(way)
    const sheet = boxPath(0, TOP, 1200, END - TOP)
    const dunes = (ink: string) =>
      times(30, (i) => {
        const luck = chance(i + 3)
        const [x, y] = [luck.between(330, 1080), luck.between(view.at([0, 28.6])[1], view.at([0, 20])[1])]
        return line(`M${n(x)} ${n(y)}q34 -30 66 0q30 -22 52 0`, ink, 5)
      })
    const ground = (water: string, soil: string, dune: string, edge: string) =>
      rect(0, TOP, 1200, END - TOP, water) +
      line(view.grid, lighter(water, 0.16), 2) +
      filled(
        view.land,
        soil,
        spatter(6, [0, TOP, 1200, END - TOP], 2600, mix(soil, dune, 0.6), 'bottom', 4, 0.7) +
          brush(9, [-100, TOP, 1400, END - TOP], 50, lighter(soil, 0.2), 9, 0.4) +
          dunes(dune),
      ) +
      line(view.land, edge, 4)
    const name = ([x, y]: Point, dx: number, dy: number, what: string, fill: string, halo: string) =>
      words(language, x + dx, y + dy, what, {
        size: 50,
        face: 'title',
        weight: 600,
        anchor: 'middle',
        fill: halo,
        more: `stroke="${halo}" stroke-width="12" stroke-linejoin="round"`,
      }) + words(language, x + dx, y + dy, what, { size: 50, face: 'title', weight: 600, anchor: 'middle', fill })
    const head = (ink: string) =>
      place(
        end[0],
        end[1],
        poly(
          [
            [74, 0],
            [-20, -52],
            [-2, 0],
            [-20, 52],
          ],
          ink,
        ),
        1,
        heading,
      )
    const light = mix(IVORY, HONEY, 0.34)
    const dark = mix(OXBLOOD, NIGHT, 0.62)
    // Lanterns and pennants around Marrakesh: the celebration that the account dates.
    const feast = times(12, (i) => {
      const a = (i / 12) * Math.PI * 2
      const r = i % 2 ? 74 : 104
      return circle(m[0] + Math.cos(a) * r, m[1] + Math.sin(a) * r, i % 2 ? 10 : 14, i % 2 ? OXBLOOD : HONEY)
    })
    const pennants = times(9, (i) => {
      const u = (i + 0.8) / 10
      const at = way[Math.min(way.length - 1, Math.floor(u * (way.length - 1)))] ?? m
      const next = way[Math.min(way.length - 1, Math.floor(u * (way.length - 1)) + 1)] ?? at
      const f = u * (way.length - 1) - Math.floor(u * (way.length - 1))
      const [x, y] = [at[0] + (next[0] - at[0]) * f, at[1] + (next[1] - at[1]) * f]
      return place(x, y, line('M0 0V-74', INK, 6) + path('M2 -74L58 -58L2 -40Z', i % 2 ? COBALT : OXBLOOD))
    })
    const caption = ([what, more]: readonly [string, string], fill: string, second: string) =>
      words(language, startOf(language, 60, 1140), FLOOR - 100, what, { size: 60, face: 'title', weight: 600, fill }) +
      words(language, startOf(language, 60, 1140), FLOOR - 38, more, { size: 37, fill: second })
    const needle = (x: number, y: number, turn: number, ink: string, what: string) =>
      place(x, y, path('M0 -62L24 30L0 12L-24 30Z', ink), 1, turn) +
      words(language, x, y + 84, what, { size: 27, anchor: 'middle', fill: ink })
    const first =
      within(
        sheet,
        ground(mix(mix(COBALT, IVORY, 0.55), HONEY, 0.1), light, mix(HONEY, TERRACOTTA, 0.5), mix(COBALT, INK, 0.3)),
      ) +
      line(road, PAPER, 30) +
      line(road, OXBLOOD, 15) +
      head(OXBLOOD) +
      pennants +
      feast +
      circle(m[0], m[1], 44, INK) +
      circle(m[0], m[1], 32, HONEY) +
      circle(m[0], m[1], 13, OXBLOOD) +
      circle(t[0], t[1], 20, INK) +
      circle(t[0], t[1], 12, PAPER) +
      name(m, 262, -70, text.marrakesh, INK, light) +
      name(t, -206, 20, text.timbuktu, INK, light) +
      path(`M0 ${END}H1200V${FLOOR}H0Z`, PAPER) +
      caption(text.north, OXBLOOD, INK) +
      needle(1080, TOP + 110, 0, INK, text.up[0])
    const second =
      place(
        2 * MIDDLE[0],
        2 * MIDDLE[1],
        within(
          sheet,
          ground(mix(INK, NIGHT, 0.45), dark, mix(OXBLOOD, TERRACOTTA, 0.25), mix(OXBLOOD, TERRACOTTA, 0.5)) +
            times(5, (i) =>
              line(road, mix(OXBLOOD, HONEY, 0.16 + i * 0.1), 62 - i * 12, `opacity="${n(0.3 + i * 0.15)}"`),
            ) +
            head(mix(HONEY, OXBLOOD, 0.3)),
        ),
        1,
        180,
      ) +
      circle(t2[0], t2[1], 46, NIGHT) +
      circle(t2[0], t2[1], 34, PAPER) +
      circle(t2[0], t2[1], 13, OXBLOOD) +
      circle(m2[0], m2[1], 18, PAPER) +
      name(t2, 226, 60, text.timbuktu, PAPER, NIGHT) +
      name(m2, -190, -20, text.marrakesh, mix(PAPER, OXBLOOD, 0.2), NIGHT) +
      // The empty card beside Timbuktu.
      place(
        880,
        TOP + 470,
        rect(-208, -118, 430, 256, NIGHT, 'opacity="0.5"') +
          rect(-215, -128, 430, 256, PAPER) +
          rect(-215, -128, 430, 10, HONEY) +
          times(3, (i) => line(`M-176 ${-60 + i * 48}H176`, mix(IVORY, INK, 0.35), 3)) +
          words(language, 0, 104, text.kept, { size: rtl ? 26 : 22, anchor: 'middle', fill: mix(INK, IVORY, 0.15) }),
        1,
        -2,
      ) +
      path(`M0 ${END}H1200V${FLOOR}H0Z`, NIGHT) +
      caption(text.south, lighter(HONEY, 0.3), PAPER) +
      needle(1080, TOP + 110, 180, PAPER, text.up[1])
    const [x1, x2] = rtl ? [1200, 0] : [0, 1200]
    return (
      rect(0, 0, 2400, 1600, INK) +
      place(x1, 0, first) +
      place(x2, 0, second) +
      rect(1194, TOP, 12, FLOOR - TOP, BRASS) +
      filled(
        `M0 0H2400V${TOP}H0Z`,
        OXBLOOD,
        brush(2, [-200, 0, 2800, TOP], 60, darker(OXBLOOD, 0.25), 12, 0.4) +
          spatter(3, [0, 0, 2400, TOP], 900, darker(OXBLOOD, 0.4), 'bottom', 5),
      ) +
      rect(0, TOP - 10, 2400, 10, BRASS) +
      words(language, startOf(language, 70, 2330), 182, text.title, {
        size: 136,
        face: 'title',
        weight: 600,
        fill: IVORY,
      }) +
      words(language, rtl ? 70 : 2330, 178, text.lead, {
        size: 50,
        face: 'title',
        italic: true,
        anchor: 'end',
        fill: lighter(HONEY, 0.35),
      }) +
      paragraph(language, [70, 1524, 2260, 60], text.source, { size: 29, fill: IVORY })
    )
  },
}
