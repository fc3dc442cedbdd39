import { LANDSCAPE, type Picture, type WordLanguage } from '../Picture.ts'
import {
  BRASS,
  CEDAR,
  COBALT,
  GREEN,
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
import { startOf, words } from '../parts/lettering.ts'
import { brush, spatter } from '../parts/texture.ts'
import { plantPot } from '../parts/things.ts'
import { upright, zellige } from '../parts/zellige.ts'
import { chance } from '../random.ts'
import { n, path, place, rect, times } from '../svg.ts'

type Words = { title: string; lead: string; walls: readonly [string, string]; honey: string; source: string }

/** Facts A05, A06. One letterbox is a thousand foreign residents; honey marks the share of sub-Saharan Africa. */
const WORDS: Record<WordLanguage, Words> = {
  fr: {
    title: 'Deux recensements',
    lead: 'Une boîte aux lettres : mille résidents étrangers.',
    walls: ['plus de 84 000', '148 152'],
    honey: 'Couleur de miel : Afrique subsaharienne, 26,8 % puis 59,9 %, arrondis à la boîte près.',
    source: 'Source : Haut-Commissariat au Plan, recensements, d’après la presse. Faits A05, A06.',
  },
  ar: {
    title: 'إحصاءان',
    lead: 'كل صندوق بريد: ألف مقيم أجنبي.',
    walls: ['أكثر من 84.000', '148.152'],
    honey: 'اللون العسلي: إفريقيا جنوب الصحراء، 26,8 ثم 59,9 في المائة، بالتقريب إلى صندوق.',
    source: 'المصدر: المندوبية السامية للتخطيط، الإحصاءان، نقلا عن الصحافة. الواقعتان A05 وA06.',
  },
  en: {
    title: 'Two censuses',
    lead: 'One letterbox: a thousand foreign residents.',
    walls: ['over 84,000', '148,152'],
    honey: 'Honey: sub-Saharan Africa, 26.8% and then 59.9%, rounded to the box.',
    source: 'Source: Haut-Commissariat au Plan, censuses, as reported by the press. Facts A05, A06.',
  },
}

/** Boxes of a wall, and those of them that are honey-coloured. */
export const CENSUS_BOXES = [
  { year: 2014, boxes: 84, honey: 23 },
  { year: 2024, boxes: 148, honey: 89 },
] as const

const [WIDE, HIGH] = [66, 86]

function box(x: number, y: number, honey: boolean, seed: number): string {
  const luck = chance(seed)
  const door = honey
    ? mix(HONEY, luck.pick([IVORY, BRASS, HONEY]), 0.2)
    : mix(luck.pick([COBALT, mix(COBALT, INK, 0.4), mix(INK, COBALT, 0.4)]), IVORY, 0.1)
  const post = luck.next()
  return `<g class="counted" transform="translate(${n(x)} ${n(y)})">${rect(0, 0, WIDE - 8, HIGH - 8, door)}${rect(0, HIGH - 20, WIDE - 8, 12, darker(door, 0.25))}${rect(9, 13, WIDE - 26, 8, NIGHT)}${
    post < 0.24 ? path('M14 19l26 -12l6 12Z', PAPER) + rect(14, 13, 32, 6, PAPER) : ''
  }${rect(12, 33, WIDE - 32, 15, post > 0.85 ? mix(IVORY, ROSY, 0.4) : IVORY)}${rect((WIDE - 8) / 2 - 5, 57, 10, 10, honey ? CEDAR : BRASS, 'rx="5"')}</g>`
}

const ROSY = mix(OXBLOOD, IVORY, 0.4)

export const twoCensuses: Picture = {
  slug: 'two-censuses',
  ...LANDSCAPE,
  wordless: false,
  draw: (language) => {
    const text = WORDS[language]
    const rtl = language === 'ar'
    const wall = mix(TERRACOTTA, IVORY, 0.42)
    const floor = 1328
    // In Arabic the first census stands on the right.
    const [first, second] = rtl ? [1498, 110] : [110, 970]
    const blocks = CENSUS_BOXES.map(({ year, boxes, honey }, b) => {
      const columns = b ? 20 : 12
      const rows = Math.ceil(boxes / columns)
      const x0 = b ? second : first
      const y0 = floor - 100 - rows * HIGH
      const wide = columns * WIDE
      return (
        rect(x0 - 26 + 14, y0 - 26 + 18, wide + 44, rows * HIGH + 44, NIGHT, 'opacity="0.3"') +
        rect(x0 - 26, y0 - 26, wide + 44, rows * HIGH + 44, mix(CEDAR, INK, 0.2)) +
        rect(x0 - 26, y0 - 26, wide + 44, 10, BRASS) +
        times(rows * columns, (i) => {
          const [column, row] = [i % columns, Math.floor(i / columns)]
          // Filled from below, honey first; what the last row lacks stays bare wood.
          const rank = (rows - 1 - row) * columns + column
          const x = x0 + (rtl ? columns - 1 - column : column) * WIDE
          return rank < boxes
            ? box(x, y0 + row * HIGH, rank < honey, b * 1000 + i)
            : rect(x, y0 + row * HIGH, WIDE - 8, HIGH - 8, mix(CEDAR, INK, 0.35))
        }) +
        words(language, startOf(language, x0 - 20, x0 + wide + 10), y0 - 66, text.walls[b] ?? '', {
          size: 124,
          face: 'title',
          weight: 600,
          fill: OXBLOOD,
        }) +
        words(language, startOf(language, x0 - 20, x0 + wide + 10), y0 - 196, String(year), {
          size: 66,
          face: 'title',
          weight: 600,
          fill: INK,
        })
      )
    })
    return (
      rect(0, 0, 2400, 1600, wall) +
      brush(3, [-200, 0, 2800, 1300], 160, darker(wall, 0.1), 14, 0.35) +
      brush(8, [-200, 0, 2800, 1300], 120, lighter(wall, 0.2), 12, 0.35) +
      spatter(2, [0, 0, 2400, 1300], 900, darker(wall, 0.35), 'bottom', 4, 0.6) +
      rect(0, floor - 20, 2400, 12, darker(CEDAR, 0.2)) +
      zellige(
        6,
        22,
        1,
        { star: [GREEN, mix(GREEN, INK, 0.3)], cross: [PAPER, IVORY], heart: HONEY, grout: mix(IVORY, CEDAR, 0.4) },
        upright(0, floor - 8, 110),
      ) +
      rect(0, floor + 100, 2400, 180, mix(CEDAR, INK, 0.35)) +
      rect(0, floor + 100, 2400, 10, BRASS) +
      blocks.join('') +
      place(rtl ? 1462 : 936, floor - 12, plantPot(92)) +
      words(language, startOf(language, 104, 2296), 172, text.title, {
        size: 124,
        face: 'title',
        weight: 600,
        fill: INK,
      }) +
      words(language, startOf(language, 104, 2296), 248, text.lead, { size: 42, fill: darker(OXBLOOD, 0.1) }) +
      words(language, startOf(language, 104, 2296), 1498, text.honey, { size: 38, fill: lighter(HONEY, 0.35) }) +
      words(language, startOf(language, 104, 2296), 1556, text.source, { size: 27, fill: mix(PAPER, CEDAR, 0.2) })
    )
  },
}
