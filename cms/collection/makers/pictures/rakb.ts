import { geoMercator } from 'd3-geo'
import { LANDSCAPE, type Picture, type WordLanguage } from '../Picture.ts'
import { routeMap, type Coordinates } from '../geometry/routeMap.ts'
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
  SKINS,
  TERRACOTTA,
  darker,
  lighter,
  mix,
} from '../palette.ts'
import { camel, litter, rug, sacks } from '../parts/camel.ts'
import { paragraph, startOf, words } from '../parts/lettering.ts'
import { person, POSES } from '../parts/person.ts'
import { brush, spatter } from '../parts/texture.ts'
import { circle, filled, line, n, path, place, rect, times } from '../svg.ts'

type Town =
  'fes' | 'marrakesh' | 'sijilmasa' | 'tunis' | 'tripoli' | 'alexandria' | 'cairo' | 'suez' | 'medina' | 'jerusalem'
type Words = {
  title: string
  land: string
  sea: string
  back: string
  note: string
  source: string
  towns: Record<Town, string>
}

/** Fact P10. Towns are sourced, the ways between them are not: every line is said to be simplified. */
const WORDS: Record<WordLanguage, Words> = {
  fr: {
    title: 'Rakb, la caravane des pèlerins',
    land: 'par terre, jusqu’en 1811',
    sea: 'ensuite, par mer',
    back: 'au retour, parfois par Jérusalem',
    note: 'Lignes simplifiées : nos sources donnent les villes, non les chemins.',
    source: 'Fait P10. Terre et mer : aucune frontière n’est dessinée.',
    towns: {
      fes: 'Fès',
      marrakesh: 'Marrakech',
      sijilmasa: 'Sijilmassa',
      tunis: 'Tunis',
      tripoli: 'Tripoli',
      alexandria: 'Alexandrie',
      cairo: 'Le Caire',
      suez: 'Suez',
      medina: 'Médine',
      jerusalem: 'Jérusalem',
    },
  },
  ar: {
    title: 'الركب، قافلة الحجاج',
    land: 'برا، إلى غاية 1811',
    sea: 'ثم بحرا',
    back: 'في العودة، وأحيانا عبر القدس',
    note: 'خطوط مبسّطة: تذكر مصادرنا المدن، ولا تذكر المسالك.',
    source: 'الواقعة P10. برّ وبحر: لا حدود مرسومة.',
    towns: {
      fes: 'فاس',
      marrakesh: 'مراكش',
      sijilmasa: 'سجلماسة',
      tunis: 'تونس',
      tripoli: 'طرابلس',
      alexandria: 'الإسكندرية',
      cairo: 'القاهرة',
      suez: 'السويس',
      medina: 'المدينة المنورة',
      jerusalem: 'القدس',
    },
  },
  en: {
    title: 'Rakb, the pilgrims’ caravan',
    land: 'by land, until 1811',
    sea: 'afterwards by sea',
    back: 'the return, sometimes by Jerusalem',
    note: 'Simplified lines: our sources give the towns, not the ways between them.',
    source: 'Fact P10. Land and sea: no border is drawn.',
    towns: {
      fes: 'Fes',
      marrakesh: 'Marrakesh',
      sijilmasa: 'Sijilmasa',
      tunis: 'Tunis',
      tripoli: 'Tripoli',
      alexandria: 'Alexandria',
      cairo: 'Cairo',
      suez: 'Suez',
      medina: 'Medina',
      jerusalem: 'Jerusalem',
    },
  },
}

const TOWNS: Record<Town, Coordinates> = {
  fes: [-5, 34.03],
  marrakesh: [-8, 31.63],
  sijilmasa: [-4.28, 31.28],
  tunis: [10.17, 36.82],
  tripoli: [13.19, 32.89],
  alexandria: [29.92, 31.2],
  cairo: [31.25, 30.06],
  suez: [32.53, 29.97],
  medina: [39.61, 24.47],
  jerusalem: [35.22, 31.77],
}

/** Where the three caravans meet, and where the sea road begins and bends: drawn, not sourced, so no name stands there. */
const MEETING: Coordinates = [2.6, 35.1]
const OPEN_SEA: Coordinates = [-3.4, 36.1]
const CHANNEL: Coordinates = [11.5, 37.4]

/** Where each name stands: offset from its point, and the side of the point where it lies. */
const NAMES: Record<Town, readonly [dx: number, dy: number, side: 'left' | 'right' | 'middle']> = {
  fes: [4, -40, 'middle'],
  marrakesh: [-4, 66, 'middle'],
  sijilmasa: [30, 52, 'right'],
  tunis: [-34, 76, 'left'],
  tripoli: [-26, 62, 'left'],
  alexandria: [-30, 32, 'left'],
  cairo: [4, 76, 'left'],
  suez: [22, 76, 'right'],
  medina: [-34, 20, 'left'],
  jerusalem: [14, -40, 'middle'],
}

const curve = ([ax, ay]: readonly [number, number], [bx, by]: readonly [number, number], bow: number) =>
  `M${n(ax)} ${n(ay)}Q${n((ax + bx) / 2 + (by - ay) * bow)} ${n((ay + by) / 2 - (bx - ax) * bow)} ${n(bx)} ${n(by)}`

export const rakb: Picture = {
  slug: 'rakb',
  ...LANDSCAPE,
  wordless: false,
  draw: (language) => {
    const text = WORDS[language]
    const rtl = language === 'ar'
    const view = routeMap(
      geoMercator()
        .center([15.6, 31.2])
        .translate([1200, 700])
        .scale(2560)
        .precision(0.2)
        .clipExtent([
          [-100, -100],
          [2500, 1700],
        ]),
      '50m',
      5,
    )
    const soil = mix(IVORY, HONEY, 0.42)
    const water = mix(mix(COBALT, GREEN, 0.22), IVORY, 0.62)
    const way = (from: Coordinates, to: Coordinates, bow: number, ink: string, dash = '') => {
      const d = curve(view.at(from), view.at(to), bow)
      return line(d, PAPER, 24) + line(d, ink, 13, dash && `stroke-dasharray="${dash}"`)
    }
    const town = (name: Town) => {
      const [x, y] = view.at(TOWNS[name])
      const [dx, dy, side] = NAMES[name]
      const anchor = side === 'middle' ? 'middle' : (side === 'right') === rtl ? 'end' : 'start'
      const style = { size: 44, face: 'title', weight: 600, anchor } as const
      const big = name === 'cairo' || name === 'fes'
      return (
        circle(x, y, big ? 27 : 20, INK) +
        circle(x, y, big ? 17 : 12, big ? HONEY : PAPER) +
        words(language, x + dx, y + dy, text.towns[name], {
          ...style,
          fill: PAPER,
          more: `stroke="${PAPER}" stroke-width="10" stroke-linejoin="round"`,
        }) +
        words(language, x + dx, y + dy, text.towns[name], { ...style, fill: INK })
      )
    }
    const key = (i: number, ink: string, dash: string, what: string) => {
      const x = rtl ? 2300 - i * 700 : 100 + i * 700
      const from = rtl ? x - 110 : x
      return (
        line(`M${from} 250h110`, ink, 15, dash && `stroke-dasharray="${dash}"`) +
        words(language, rtl ? x - 140 : x + 140, 262, what, { size: 35, fill: INK })
      )
    }
    const step = (i: number) => (rtl ? 2400 - i : i)
    const coats = [TERRACOTTA, mix(CEDAR, TERRACOTTA, 0.3), mix(BRASS, CEDAR, 0.3)] as const
    const floor = 1466
    return (
      rect(0, 0, 2400, 1600, water) +
      line(view.grid, lighter(water, 0.4), 2) +
      brush(5, [-200, 280, 2800, 700], 120, lighter(water, 0.4), 6, 0.5) +
      path(view.land, darker(water, 0.3), 'transform="translate(7 10)"') +
      filled(
        view.land,
        soil,
        spatter(6, [0, 0, 2400, 1600], 5200, mix(soil, TERRACOTTA, 0.55), 'bottom', 4, 0.7) +
          brush(9, [-100, 700, 2600, 800], 90, lighter(soil, 0.35), 10, 0.45),
      ) +
      line(view.land, darker(water, 0.4), 4) +
      way(TOWNS.marrakesh, MEETING, 0.1, OXBLOOD) +
      way(TOWNS.sijilmasa, MEETING, -0.12, OXBLOOD) +
      way(TOWNS.fes, MEETING, 0.06, OXBLOOD) +
      way(MEETING, TOWNS.tunis, 0.03, OXBLOOD) +
      way(TOWNS.tunis, TOWNS.tripoli, -0.08, OXBLOOD) +
      way(TOWNS.tripoli, TOWNS.cairo, -0.2, OXBLOOD) +
      way(OPEN_SEA, CHANNEL, 0.05, COBALT, '4 27') +
      way(CHANNEL, TOWNS.alexandria, -0.06, COBALT, '4 27') +
      way(TOWNS.alexandria, TOWNS.suez, 0.1, COBALT, '4 27') +
      way(TOWNS.medina, TOWNS.cairo, -0.34, GREEN, '34 22') +
      way(TOWNS.medina, TOWNS.jerusalem, 0.2, GREEN, '6 24') +
      way(TOWNS.jerusalem, TOWNS.cairo, 0.26, GREEN, '6 24') +
      (Object.keys(TOWNS) as Town[]).map(town).join('') +
      // A strip of paper with title and key.
      filled(
        'M0 0H2400V300Q1200 322 0 300Z',
        PAPER,
        spatter(3, [0, 0, 2400, 310], 700, mix(IVORY, CEDAR, 0.4), 'bottom', 4),
      ) +
      rect(0, 0, 2400, 16, OXBLOOD) +
      words(language, startOf(language, 100, 2300), 170, text.title, {
        size: rtl ? 122 : 108,
        face: 'title',
        weight: 600,
        fill: OXBLOOD,
      }) +
      key(0, OXBLOOD, '', text.land) +
      key(1, COBALT, '4 27', text.sea) +
      key(2, GREEN, '34 22', text.back) +
      // The caravan passes below the map, in the direction of reading.
      filled(
        'M0 1290Q500 1230 1000 1300T2000 1290T2400 1300V1600H0Z',
        mix(HONEY, TERRACOTTA, 0.5),
        path('M0 1420Q700 1330 1300 1430T2400 1400V1600H0Z', mix(OXBLOOD, TERRACOTTA, 0.5)) +
          spatter(8, [0, 1240, 2400, 360], 2600, darker(OXBLOOD, 0.2), 'bottom', 5),
      ) +
      times(6, (i) =>
        place(
          step(2050 - i * 372),
          floor - (i % 2) * 14,
          camel({
            coat: coats[i % 3] ?? TERRACOTTA,
            step: i % 2 ? 1 : 0,
            load:
              rug([OXBLOOD, mix(COBALT, INK, 0.2), mix(GREEN, INK, 0.2)][i % 3] ?? OXBLOOD, [HONEY, PAPER, HONEY]) +
              (i % 2 ? sacks(mix(IVORY, BRASS, 0.3)) : litter(i % 4 ? COBALT : OXBLOOD, PAPER)),
          }),
          0.47,
          0,
          rtl,
        ),
      ) +
      place(
        step(2300),
        floor + 8,
        person(POSES.stride, { skin: SKINS[1], top: IVORY, cut: 'djellaba', head: 'scarf', headColour: COBALT }),
        0.34,
        0,
        rtl,
      ) +
      rect(0, 1496, 2400, 104, INK) +
      rect(0, 1496, 2400, 7, BRASS) +
      paragraph(language, [100, 1516, 1400, 80], rtl ? text.source : text.note, { size: 29, fill: IVORY }).replace(
        'text-align:start',
        rtl ? 'text-align:end' : 'text-align:start',
      ) +
      paragraph(language, [1500, 1516, 800, 80], rtl ? text.note : text.source, { size: 29, fill: IVORY }).replace(
        'text-align:start',
        rtl ? 'text-align:start' : 'text-align:end',
      )
    )
  },
}
