import { geoConicConformal } from 'd3-geo'
import { PORTRAIT, type Picture, type WordLanguage } from '../Picture.ts'
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
  SAND,
  SKINS,
  TERRACOTTA,
  darker,
  lighter,
  mix,
} from '../palette.ts'
import { paragraph, startOf, words } from '../parts/lettering.ts'
import { person, POSES } from '../parts/person.ts'
import { brush, land, ridge, spatter } from '../parts/texture.ts'
import { circle, filled, line, n, path, place, rect, type Point } from '../svg.ts'

type Step = readonly [year: string, what: string]
type Words = {
  title: string
  lead: string
  souss: string
  atlas: string
  paris: string
  steps: readonly Step[]
  source: string
}

const WORDS: Record<WordLanguage, Words> = {
  fr: {
    title: 'Souss-Paris',
    lead: 'Une chaîne\u202f: celui qui part prépare le départ du suivant.',
    souss: 'Souss',
    atlas: 'Anti-Atlas',
    paris: 'Paris',
    steps: [
      ['1921', '15\u202f000 Marocains en France'],
      ['1928', 'émigration légale suspendue, après la guerre du Rif'],
      ['1929', '21\u202f000 Marocains en France'],
      ['1932', 'loi du 10 août\u202f; rapatriements'],
      ['1945', 'environ 10\u202f000, surtout des soldats démobilisés'],
    ],
    source: 'Sources\u202f: Hommes & Migrations (2003)\u202f; M. Moubtassim. Ligne simplifiée, étapes inconnues.',
  },
  ar: {
    title: 'من سوس إلى باريس',
    lead: 'سلسلة: من يرحل يمهّد لرحيل من يليه.',
    souss: 'سوس',
    atlas: 'الأطلس الصغير',
    paris: 'باريس',
    steps: [
      ['1921', '\u206615.000\u2069 مغربي في فرنسا'],
      ['1928', 'إيقاف الهجرة القانونية بعد حرب الريف'],
      ['1929', '\u206621.000\u2069 مغربي في فرنسا'],
      ['1932', 'قانون 10 غشت، وترحيل إلى البلد'],
      ['1945', 'نحو \u206610.000\u2069، معظمهم جنود مسرَّحون'],
    ],
    source: 'المصدران: \u2066Hommes & Migrations\u2069 (2003) و\u2066M. Moubtassim\u2069. خط مبسّط، مراحله غير معروفة.',
  },
  en: {
    title: 'Souss to Paris',
    lead: 'A chain: the one who leaves prepares the next departure.',
    souss: 'The Souss',
    atlas: 'The Anti-Atlas',
    paris: 'Paris',
    steps: [
      ['1921', '15,000 Moroccans in France'],
      ['1928', 'legal emigration suspended, after the Rif war'],
      ['1929', '21,000 Moroccans in France'],
      ['1932', 'law of 10 August; repatriations'],
      ['1945', 'about 10,000, mostly demobilised soldiers'],
    ],
    source: 'Sources: Hommes & Migrations (2003); M. Moubtassim. Simplified line, stages unknown.',
  },
}

const SOUSS: Coordinates = [-8.9, 30.45]
const ANTI_ATLAS: Coordinates = [-7.6, 29.6]
const PARIS: Coordinates = [2.35, 48.86]

/** The beads of the chain, evenly along a curve of three points. */
const beads = (a: Point, b: Point, c: Point, count: number): Point[] =>
  Array.from({ length: count }, (_, i): Point => {
    const t = i / (count - 1)
    const at = (k: 0 | 1) => (1 - t) ** 2 * a[k] + 2 * t * (1 - t) * b[k] + t ** 2 * c[k]
    return [at(0), at(1)]
  })

/** One after another: a short leap from each dot to the next. */
const strand = (points: readonly Point[]) =>
  points
    .map(([x, y], i) => {
      const next = points[i + 1]
      if (!next) return ''
      const [dx, dy] = [next[0] - x, next[1] - y]
      return line(
        `M${n(x)} ${n(y)}Q${n(x + dx / 2 + dy * 0.62)} ${n(y + dy / 2 - dx * 0.62)} ${n(next[0])} ${n(next[1])}`,
        OXBLOOD,
        8,
      )
    })
    .join('') + points.map(([x, y]) => circle(x, y, 19, PAPER) + circle(x, y, 14, OXBLOOD)).join('')

const WALKERS = [
  { x: 1380, y: 2270, s: 0.44, top: mix(IVORY, CEDAR, 0.42), head: 'taqiyah', colour: PAPER },
  { x: 1540, y: 2282, s: 0.5, top: mix(COBALT, INK, 0.45), head: 'hair', colour: '#241c22' },
  { x: 1700, y: 2296, s: 0.56, top: TERRACOTTA, head: 'taqiyah', colour: OXBLOOD },
] as const

export const soussToParis: Picture = {
  slug: 'souss-to-paris',
  ...PORTRAIT,
  wordless: false,
  draw: (language) => {
    const text = WORDS[language]
    const view = routeMap(
      geoConicConformal()
        .parallels([32, 47])
        .rotate([4, 0])
        .center([0, 39.4])
        .translate([1110, 1420])
        .scale(4550)
        .precision(0.2)
        .clipExtent([
          [-100, -100],
          [1900, 2500],
        ]),
      '50m',
      5,
    )
    const [from, second, to] = [view.at(SOUSS), view.at(ANTI_ATLAS), view.at(PARIS)]
    const water = mix(GREEN, INK, 0.42)
    const soil = lighter(SAND, 0.12)
    const join: Point = [from[0] + 190, from[1] - 330]
    const name = (x: number, y: number, label: string, size: number, anchor: 'start' | 'middle' | 'end') =>
      words(language, x, y, label, {
        size,
        face: 'title',
        weight: 600,
        fill: darker(OXBLOOD, 0.2),
        anchor,
        more: `stroke="${soil}" stroke-width="12" paint-order="stroke" stroke-linejoin="round"`,
      })
    const steps = text.steps
      .map(([year, what], i) => {
        const y = 800 + i * 232
        const start = startOf(language, 90, 560)
        return (
          circle(language === 'ar' ? 610 : 40, y - 28, 15, HONEY) +
          words(language, start, y, year, { size: 88, face: 'title', weight: 600, fill: HONEY }) +
          paragraph(language, [language === 'ar' ? 40 : 90, y + 14, language === 'ar' ? 520 : 580, 150], what, {
            size: 38,
            fill: PAPER,
            lineHeight: 1.24,
          })
        )
      })
      .join('')
    const ladder = language === 'ar' ? 610 : 40
    return (
      rect(0, 0, 1800, 2400, water) +
      line(view.grid, lighter(water, 0.09), 1.8) +
      spatter(4, [0, 300, 1800, 2100], 2200, darker(water, 0.35), 'left', 5, 0.7) +
      path(view.land, darker(water, 0.5), 'transform="translate(11 15)"') +
      filled(
        view.land,
        soil,
        spatter(6, [500, 300, 1300, 2100], 5200, mix(soil, TERRACOTTA, 0.55), 'bottom', 4, 0.6) +
          brush(8, [500, 300, 1300, 2100], 90, mix(soil, TERRACOTTA, 0.3), 14, 0.35) +
          // The ranges the men come from: no height is measured.
          land(
            [
              [second[0] - 240, 2330],
              [second[0] - 60, second[1] + 64],
              ...ridge(17, second[0] + 90, 1840, second[1] + 70, 110, 150),
            ],
            2330,
            mix(soil, CEDAR, 0.26),
          ) +
          land(
            [[second[0] - 60, 2330], ...ridge(23, second[0] + 120, 1840, second[1] + 150, 70, 120)],
            2330,
            mix(soil, CEDAR, 0.46),
          ),
      ) +
      line(view.land, lighter(soil, 0.5), 4) +
      strand(beads(second, [second[0] + 20, second[1] - 190], join, 5)) +
      strand(beads(from, [from[0] + 20, from[1] - 190], join, 5)) +
      strand(beads(join, [join[0] + 420, join[1] - 560], to, 19)) +
      circle(to[0], to[1], 62, INK) +
      circle(to[0], to[1], 50, HONEY) +
      circle(to[0], to[1], 22, OXBLOOD) +
      circle(from[0], from[1], 34, INK) +
      circle(from[0], from[1], 24, HONEY) +
      circle(second[0], second[1], 34, INK) +
      circle(second[0], second[1], 24, HONEY) +
      name(to[0], to[1] - 88, text.paris, 84, 'middle') +
      words(language, from[0] - 56, from[1] + 16, text.souss, {
        size: 62,
        face: 'title',
        weight: 600,
        fill: PAPER,
        anchor: language === 'ar' ? 'start' : 'end',
      }) +
      name(second[0] + 58, second[1] + 16, text.atlas, 58, language === 'ar' ? 'end' : 'start') +
      line(`M${ladder} 772V1700`, mix(water, HONEY, 0.5), 5) +
      steps +
      WALKERS.map(({ x, y, s, top, head, colour }, i) =>
        place(
          x,
          y,
          person(POSES[i === 1 ? 'stride' : 'walk'], {
            skin: SKINS[(i + 1) % 4] ?? SKINS[0],
            top,
            cut: i === 1 ? 'coat' : 'djellaba',
            head,
            headColour: colour,
            holds:
              i === 1
                ? ['', '']
                : [
                    '',
                    path('M-34 70Q-44 20 0 10Q44 20 34 70Q0 92 -34 70Z', i ? COBALT : OXBLOOD) +
                      path('M-8 12L0 -6L8 12Z', CEDAR),
                  ],
          }),
          s,
          0,
          true,
        ),
      ).join('') +
      rect(0, 0, 1800, 372, OXBLOOD) +
      brush(2, [-100, 0, 2000, 372], 60, darker(OXBLOOD, 0.2), 12, 0.4) +
      rect(0, 366, 1800, 10, BRASS) +
      words(language, startOf(language, 90, 1710), 208, text.title, {
        size: 150,
        face: 'title',
        weight: 600,
        fill: IVORY,
      }) +
      words(language, startOf(language, 90, 1710), 306, text.lead, { size: 48, fill: lighter(HONEY, 0.4) }) +
      rect(0, 2304, 1800, 96, INK) +
      rect(0, 2304, 1800, 6, BRASS) +
      words(language, startOf(language, 90, 1710), 2366, text.source, { size: 34, fill: PAPER })
    )
  },
}
