import { geoMercator } from 'd3-geo'
import { LANDSCAPE, type Picture, type WordLanguage } from '../Picture.ts'
import { routeMap, type Coordinates } from '../geometry/routeMap.ts'
import {
  BRASS,
  COBALT,
  GREEN,
  HONEY,
  INK,
  IVORY,
  OXBLOOD,
  PAPER,
  TERRACOTTA,
  darker,
  lighter,
  mix,
} from '../palette.ts'
import { paragraph, startOf, words } from '../parts/lettering.ts'
import { brush, spatter } from '../parts/texture.ts'
import { zellige } from '../parts/zellige.ts'
import { circle, filled, line, n, path, rect, type Point } from '../svg.ts'

type Town = 'tetouan' | 'fes' | 'rabat' | 'algiers' | 'tunis'
type Words = {
  title: string
  first: readonly [string, string]
  second: readonly [string, string]
  note: string
  source: string
  iberia: string
  towns: Record<Town, string>
}

/** Facts P07 and J01. No port and no road is sourced: the lines begin inland and are said to be simplified. */
const WORDS: Record<WordLanguage, Words> = {
  fr: {
    title: 'Traversées',
    first: ['après 1492', 'Musulmans et juifs d’al-Andalus vers le nord du Maroc'],
    second: ['1609–1614', 'Morisques expulsés d’Espagne'],
    note: 'Lignes simplifiées : elles ne montrent ni ports ni routes.',
    source: 'Faits P07, J01. Terre et mer : aucune frontière n’est dessinée.',
    iberia: 'péninsule Ibérique',
    towns: { tetouan: 'Tétouan', fes: 'Fès', rabat: 'Rabat, Salé', algiers: 'Alger', tunis: 'Tunis' },
  },
  ar: {
    title: 'عبور',
    first: ['بعد 1492', 'مسلمون ويهود من الأندلس إلى شمال المغرب'],
    second: ['\u20661609–1614\u2069', 'الموريسكيون المطرودون من إسبانيا'],
    note: 'خطوط مبسّطة: لا تبيّن الموانئ ولا الطرق.',
    source: 'الواقعتان P07 وJ01. برّ وبحر: لا حدود مرسومة.',
    iberia: 'شبه الجزيرة الإيبيرية',
    towns: { tetouan: 'تطوان', fes: 'فاس', rabat: 'الرباط وسلا', algiers: 'مدينة الجزائر', tunis: 'تونس' },
  },
  en: {
    title: 'Crossings',
    first: ['after 1492', 'Muslims and Jews of al-Andalus, to the north of Morocco'],
    second: ['1609–1614', 'Moriscos, expelled from Spain'],
    note: 'Simplified lines: they show neither ports nor roads.',
    source: 'Facts P07, J01. Land and sea: no border is drawn.',
    iberia: 'Iberia',
    towns: { tetouan: 'Tetouan', fes: 'Fes', rabat: 'Rabat, Salé', algiers: 'Algiers', tunis: 'Tunis' },
  },
}

const TOWNS: Record<Town, Coordinates> = {
  tetouan: [-5.37, 35.57],
  fes: [-5, 34.03],
  rabat: [-6.83, 34.02],
  algiers: [3.06, 36.75],
  tunis: [10.17, 36.82],
}

/** Where a line begins (somewhere inland), where it ends, and how it bows (share of its length). */
const FIRST: readonly (readonly [Coordinates, Town, number])[] = [
  [[-5.9, 38], 'tetouan', 0.06],
  [[-4.9, 38.1], 'tetouan', -0.05],
  [[-4, 38], 'fes', -0.12],
  [[-3.1, 37.9], 'fes', -0.2],
]
const SECOND: readonly (readonly [Coordinates, Town, number])[] = [
  [[-6.6, 39.3], 'rabat', 0.24],
  [[-5.6, 39.6], 'rabat', 0.36],
  [[-2.4, 38.7], 'tetouan', -0.26],
  [[-1.6, 39.6], 'algiers', 0.12],
  [[-0.9, 40.3], 'algiers', 0.2],
  [[-0.6, 41.1], 'tunis', 0.16],
]

export const crossings: Picture = {
  slug: 'crossings',
  ...LANDSCAPE,
  wordless: false,
  draw: (language) => {
    const text = WORDS[language]
    const rtl = language === 'ar'
    const view = routeMap(
      geoMercator()
        .center([rtl ? 3.6 : -4.2, 37.3])
        .translate([1200, 800])
        .scale(4500)
        .precision(0.2)
        .clipExtent([
          [-100, -100],
          [2500, 1700],
        ]),
      '50m',
      2,
    )
    const water = mix(mix(COBALT, GREEN, 0.5), IVORY, 0.42)
    const soil = mix(IVORY, HONEY, 0.16)
    const arrow = ([from, to, bow]: readonly [Coordinates, Town, number], ink: string) => {
      const [a, b] = [view.at(from), view.at(TOWNS[to])]
      const c: Point = [(a[0] + b[0]) / 2 + (b[1] - a[1]) * bow, (a[1] + b[1]) / 2 - (b[0] - a[0]) * bow]
      const d = `M${n(a[0])} ${n(a[1])}Q${n(c[0])} ${n(c[1])} ${n(b[0])} ${n(b[1])}`
      return line(d, PAPER, 24) + line(d, ink, 15) + circle(a[0], a[1], 15, PAPER) + circle(a[0], a[1], 9, ink)
    }
    const town = (name: Town, dx: number, dy: number, anchor: 'start' | 'middle' | 'end') => {
      const [x, y] = view.at(TOWNS[name])
      const label = { size: 56, face: 'title', weight: 600, anchor, fill: INK } as const
      return (
        circle(x, y, 27, INK) +
        circle(x, y, 18, HONEY) +
        words(language, x + dx, y + dy, text.towns[name], {
          ...label,
          fill: PAPER,
          more: `stroke="${PAPER}" stroke-width="9" stroke-linejoin="round"`,
        }) +
        words(language, x + dx, y + dy, text.towns[name], label)
      )
    }
    // `end` is the side a name hangs on, whatever the direction of reading.
    const [toLeft, toRight] = rtl ? (['start', 'end'] as const) : (['end', 'start'] as const)
    const [ix, iy] = view.at([-4, 40.6])
    const panel = rtl ? 1830 : 0
    const [left, right] = rtl ? [1950, 2340] : [72, 500]
    const edge = rtl ? 'M1850 0H2400V1600H1830Z' : 'M0 0H550L570 1600H0Z'
    const key = (y: number, ink: string, [year, what]: readonly [string, string]) =>
      rect(rtl ? right - 130 : left, y - 12, 130, 24, PAPER) +
      rect(rtl ? right - 130 : left, y - 8, 130, 16, ink) +
      words(language, startOf(language, left, right), y + 88, year, {
        size: 66,
        face: 'title',
        weight: 600,
        fill: lighter(HONEY, 0.3),
      }) +
      paragraph(language, [left, y + 108, right - left, 200], what, { size: 37, fill: IVORY, lineHeight: 1.3 })
    return (
      rect(0, 0, 2400, 1600, water) +
      line(view.grid, lighter(water, 0.45), 2) +
      brush(5, [-200, 0, 2800, 1600], 160, lighter(water, 0.35), 7, 0.5) +
      path(view.land, darker(water, 0.3), 'transform="translate(8 11)"') +
      filled(
        view.land,
        soil,
        spatter(6, [0, 0, 2400, 1600], 3000, mix(soil, TERRACOTTA, 0.5), 'bottom', 4, 0.6) +
          brush(9, [0, 0, 2400, 1600], 80, lighter(soil, 0.3), 12, 0.35),
      ) +
      line(view.land, darker(water, 0.45), 4) +
      words(language, ix, iy - 80, text.iberia, {
        size: 56,
        face: 'title',
        italic: true,
        anchor: 'middle',
        fill: darker(TERRACOTTA, 0.35),
      }) +
      SECOND.map((each) => arrow(each, OXBLOOD)).join('') +
      FIRST.map((each) => arrow(each, COBALT)).join('') +
      town('tetouan', 40, 6, toRight) +
      town('fes', 36, 46, toRight) +
      town('rabat', -36, 28, toLeft) +
      town('algiers', 0, 74, 'middle') +
      town('tunis', rtl ? -30 : -34, 70, 'middle') +
      filled(
        edge,
        darker(GREEN, 0.42),
        brush(2, [panel - 100, 0, 800, 1600], 70, darker(GREEN, 0.58), 14, 0.4) +
          spatter(9, [panel - 60, 0, 700, 1600], 700, darker(GREEN, 0.7), 'bottom', 5),
      ) +
      zellige(
        4,
        1,
        20,
        {
          star: [mix(COBALT, INK, 0.1), OXBLOOD],
          cross: [PAPER, HONEY],
          heart: HONEY,
          grout: mix(TERRACOTTA, IVORY, 0.4),
        },
        (column, row) => [(rtl ? 1826 : 490 + 40) + column * 80, row * 80],
      ) +
      words(language, startOf(language, left, right), 190, text.title, {
        size: rtl ? 150 : 92,
        face: 'title',
        weight: 600,
        fill: IVORY,
      }) +
      rect(rtl ? right - 150 : left, 236, 150, 7, BRASS) +
      key(370, COBALT, text.first) +
      key(760, OXBLOOD, text.second) +
      paragraph(language, [left, 1150, right - left, 200], text.note, { size: 32, fill: PAPER, lineHeight: 1.36 }) +
      paragraph(language, [left, 1400, right - left, 180], text.source, {
        size: 27,
        fill: mix(IVORY, GREEN, 0.25),
        lineHeight: 1.36,
      })
    )
  },
}
