import { LANDSCAPE, type Picture, type WordLanguage } from '../Picture.ts'
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
  TERRACOTTA,
  darker,
  lighter,
  mix,
} from '../palette.ts'
import { grouped, paragraph, startOf, words } from '../parts/lettering.ts'
import { brush, spatter } from '../parts/texture.ts'
import { boxPath, circle, filled, line, n, path, rect, times } from '../svg.ts'

/** Fact M07: five counts by different definitions. They stand apart, and no line joins them. */
export const MEASURES = [
  { year: 1981, people: 1_001, ink: OXBLOOD, ticks: 5 },
  { year: 1991, people: 63_809, ink: COBALT, ticks: 10 },
  { year: 2007, people: 388_084, ink: COBALT, ticks: 10 },
  { year: 2012, people: 517_146, ink: mix(HONEY, CEDAR, 0.2), ticks: 8 },
  { year: 2019, people: 422_980, ink: GREEN, ticks: 6 },
] as const

type Words = { title: string; lead: string; what: readonly string[]; source: string }

const WORDS: Record<WordLanguage, Words> = {
  fr: {
    title: 'L’Italie en cinq mesures',
    lead: 'Cinq manières de compter les Marocains : on ne les relie pas.',
    what: [
      'recensement',
      'titres de séjour, 1er janvier',
      'titres de séjour',
      'titres de séjour, autre série',
      'résidents inscrits',
    ],
    source: 'Sources : Piuculture (2020), IDOS.',
  },
  ar: {
    title: 'إيطاليا بخمسة مقاييس',
    lead: 'خمس طرق لعدّ المغاربة: لا خط يصل بينها.',
    what: ['إحصاء السكان', 'رخص الإقامة، فاتح يناير', 'رخص الإقامة', 'رخص الإقامة، سلسلة أخرى', 'مقيمون مسجلون'],
    source: 'المصادر: Piuculture (2020)، وIDOS.',
  },
  en: {
    title: 'Italy in five measures',
    lead: 'Five ways of counting Moroccans: nothing joins them.',
    what: [
      'census',
      'residence permits, 1 January',
      'residence permits',
      'residence permits, another series',
      'registered residents',
    ],
    source: 'Sources: Piuculture (2020), IDOS.',
  },
}

const FLOOR = 1290
const HIGHEST = 920
const WIDTH = 172

/** A wooden ruler standing on its end; its marks have their own rhythm, for its unit is its own. */
function ruler(x: number, height: number, ink: string, ticks: number, seed: number): string {
  const wood = lighter(mix(BRASS, ink, 0.12), 0.28)
  const top = FLOOR - height
  const gap = 126 / ticks
  return (
    path(`M${n(x + WIDTH)} ${n(top + Math.min(26, height))}l34 22V${FLOOR}h-34Z`, darker(SAND, 0.4), 'opacity="0.45"') +
    filled(
      boxPath(x, top, WIDTH, height),
      wood,
      brush(seed, [x - 20, top, WIDTH + 40, height], Math.ceil(height / 16), darker(wood, 0.16), 4, 0.5) +
        rect(x, top, 46, height, ink) +
        rect(x + WIDTH - 14, top, 14, height, darker(wood, 0.2)) +
        times(Math.floor(height / gap) + 1, (i) =>
          rect(
            x + WIDTH - 14 - (i % ticks === 0 ? 78 : i % 2 ? 26 : 44),
            FLOOR - i * gap - 2,
            i % ticks === 0 ? 78 : i % 2 ? 26 : 44,
            4,
            ink,
          ),
        ) +
        spatter(seed + 3, [x, top, WIDTH, height], Math.round(height / 4), darker(wood, 0.35), 'bottom', 3, 0.6),
    ) +
    (height > 90
      ? circle(x + 23, top + 44, 12, lighter(SAND, 0.4)) + circle(x + 23, top + 44, 6, darker(ink, 0.4))
      : '')
  )
}

export const italyInFiveMeasures: Picture = {
  slug: 'italy-in-five-measures',
  ...LANDSCAPE,
  wordless: false,
  draw: (language) => {
    const text = WORDS[language]
    const rtl = language === 'ar'
    const wall = mix(IVORY, TERRACOTTA, 0.24)
    const arch = (i: number) => {
      const x = -120 + i * 440
      return (
        path(`M${x} 1290V830Q${x} 640 ${x + 170} 640T${x + 340} 830V1290Z`, mix(wall, OXBLOOD, 0.15)) +
        path(
          `M${x + 60} 1290V830Q${x + 60} 690 ${x + 190} 652Q${x + 340} 660 ${x + 340} 830V1290Z`,
          mix(lighter(wall, 0.4), COBALT, 0.2),
        ) +
        rect(x + 346, 810, 88, 22, lighter(wall, 0.4))
      )
    }
    const measures = MEASURES.map(({ year, people, ink, ticks }, i) => {
      const column = 150 + i * 450
      const middle = rtl ? 2400 - column - 150 : column + 150
      const height = (people / 517_146) * HIGHEST
      return (
        ruler(middle - WIDTH / 2, height, ink, ticks, 20 + i) +
        words(language, middle, FLOOR - height - 34, grouped(language, people), {
          size: 88,
          face: 'title',
          weight: 600,
          anchor: 'middle',
          fill: darker(ink, 0.2),
          more: `stroke="${wall}" stroke-width="14" stroke-linejoin="round" paint-order="stroke"`,
        }) +
        words(language, middle, 1400, String(year), {
          size: 70,
          face: 'title',
          weight: 600,
          anchor: 'middle',
          fill: PAPER,
        }) +
        paragraph(language, [middle - 200, 1416, 400, 120], text.what[i] ?? '', {
          size: 34,
          fill: lighter(HONEY, 0.5),
          align: 'center',
          lineHeight: 1.2,
        })
      )
    })
    const start = startOf(language, 110, 2290)
    return (
      rect(0, 0, 2400, 1600, wall) +
      brush(3, [-100, 0, 2600, 1290], 150, lighter(wall, 0.3), 9, 0.5) +
      times(6, arch) +
      spatter(7, [0, 0, 2400, 1290], 2400, mix(wall, TERRACOTTA, 0.5), 'bottom', 4, 0.6) +
      line('M0 600H2400', mix(wall, OXBLOOD, 0.25), 8) +
      rect(0, FLOOR, 2400, 320, mix(CEDAR, INK, 0.5)) +
      rect(0, FLOOR, 2400, 16, BRASS) +
      measures.join('') +
      words(language, start, 190, text.title, { size: 120, face: 'title', weight: 600, fill: INK }) +
      paragraph(language, [rtl ? 1390 : 110, 222, 900, 160], text.lead, {
        size: 42,
        fill: darker(OXBLOOD, 0.1),
        lineHeight: 1.3,
      }) +
      words(language, start, 1574, text.source, { size: 27, fill: mix(PAPER, CEDAR, 0.25) })
    )
  },
}
