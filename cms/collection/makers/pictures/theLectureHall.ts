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
  SKINS,
  TERRACOTTA,
  darker,
  lighter,
  mix,
} from '../palette.ts'
import { grouped, paragraph, startOf, words } from '../parts/lettering.ts'
import { brush, spatter } from '../parts/texture.ts'
import { chance } from '../random.ts'
import { circle, line, n, path, rect, times } from '../svg.ts'

type Words = { title: string; lead: string; board: readonly [string, string]; source: string }

/** Fact A07. One seat is a hundred students; the count of all foreign students is another count and stays on the board. */
const WORDS: Record<WordLanguage, Words> = {
  fr: {
    title: 'L’amphi',
    lead: 'Une tête, cent étudiants subsahariens au Maroc.',
    board: ['20 500 étudiants étrangers en 2019-2020', 'dont plus de 85 % subsahariens : un autre décompte'],
    source: 'Sources : presse. Fait A07.',
  },
  ar: {
    title: 'المدرّج',
    lead: 'كل رأس: مائة طالب وطالبة من جنوب الصحراء في المغرب.',
    board: ['20.500 طالب أجنبي في 2019-2020', 'أكثر من 85 في المائة منهم من جنوب الصحراء: عدّ آخر'],
    source: 'المصادر: الصحافة. الواقعة A07.',
  },
  en: {
    title: 'The lecture hall',
    lead: 'One head: a hundred sub-Saharan students in Morocco.',
    board: ['20,500 foreign students in 2019–2020', 'over 85% of them sub-Saharan: another count'],
    source: 'Sources: press. Fact A07.',
  },
}

/** Sub-Saharan students, and the colour of the coats that have come by that year. */
export const STUDENTS = [
  { year: 1994, people: 1000, coat: OXBLOOD },
  { year: 2013, people: 16_000, coat: HONEY },
  { year: 2017, people: 18_000, coat: lighter(GREEN, 0.15) },
] as const

/** Heads in each curved row, front row first: 180 in all, and after the tenth head a new year begins. */
const ROWS = [10, 17, 19, 20, 22, 23, 24, 25, 20] as const

const CENTRE = [1200, 250] as const

const at = (row: number, t: number) => {
  const radius = 410 + row * 84
  const spread = 48 + row * 1.3
  const angle = ((90 + (0.5 - t) * 2 * spread) * Math.PI) / 180
  return [CENTRE[0] + Math.cos(angle) * radius * 1.16, CENTRE[1] + Math.sin(angle) * radius * 0.94 + 20, angle] as const
}

function head(x: number, y: number, coat: string, seed: number): string {
  const luck = chance(seed)
  const skin = luck.pick([SKINS[3], SKINS[2], '#6f4531', '#5c3a2b'])
  const wear = luck.next()
  const s = 1.12 + luck.next() * 0.08
  return `<g class="counted" transform="translate(${n(x)} ${n(y)}) scale(${s.toFixed(2)})">${path('M-30 34Q-30 2 0 0Q30 2 30 34Z', coat)}${path('M8 1Q30 4 30 34H12Q16 14 8 1Z', darker(coat, 0.25))}${circle(0, -14, 17, skin)}${
    wear < 0.3
      ? path(
          'M-18 -10Q-21 -35 0 -35Q21 -35 18 -10Q24 2 20 6Q0 12 -20 6Q-24 2 -18 -10Z',
          luck.pick([PAPER, COBALT, TERRACOTTA, INK]),
        )
      : wear < 0.55
        ? circle(0, -22, 19, '#1d171c')
        : path('M-17.500 -12Q-19 -33 0 -33Q19 -33 17.500 -12Q14 0 0 0Q-14 0 -17.500 -12Z', '#241c22')
  }</g>`
}

export const theLectureHall: Picture = {
  slug: 'the-lecture-hall',
  ...LANDSCAPE,
  wordless: false,
  draw: (language) => {
    const text = WORDS[language]
    const rtl = language === 'ar'
    const floor = mix(COBALT, INK, 0.45)
    const wood = mix(CEDAR, HONEY, 0.3)
    let seat = 0
    const benches = ROWS.map((count, row) => {
      const [first, last] = [at(row, -0.045), at(row, 1.045)]
      const radius = 410 + row * 84
      const arc = (drop: number, inner = 0) =>
        `M${n(first[0])} ${n(first[1] + drop)}A${n((radius - inner) * 1.16)} ${n((radius - inner) * 0.94)} 0 0 0 ${n(last[0])} ${n(last[1] + drop)}`
      const people = times(count, (i) => {
        // The reading side fills first: from the left, or from the right in Arabic.
        const t = i / (count - 1)
        const [x, y] = at(row, rtl ? t : 1 - t)
        const number = (seat + i + 1) * 100
        const coat = STUDENTS.find(({ people }) => number <= people)?.coat ?? HONEY
        return head(x, y, coat, row * 100 + i)
      })
      seat += count
      return (
        people + line(arc(48), darker(wood, 0.45), 34) + line(arc(42), wood, 26) + line(arc(32), lighter(wood, 0.25), 5)
      )
    })
    const card = (year: number, people: number, coat: string, i: number) => {
      const x = rtl ? 1794 - i * 560 : 96 + i * 560
      return (
        rect(rtl ? x + 484 : x, 1434, 26, 128, coat) +
        words(language, startOf(language, x + 48, x + 462), 1466, String(year), {
          size: 48,
          face: 'title',
          weight: 600,
          fill: PAPER,
        }) +
        words(language, startOf(language, x + 48, x + 462), 1556, grouped(language, people), {
          size: 104,
          face: 'title',
          weight: 600,
          fill: lighter(coat, 0.35),
        })
      )
    }
    return (
      rect(0, 0, 2400, 1600, floor) +
      brush(3, [-200, 420, 2800, 1200], 150, darker(floor, 0.2), 12, 0.4) +
      times(
        9,
        (i) =>
          `<ellipse cx="1200" cy="270" rx="${n((370 + i * 84) * 1.16 + 40)}" ry="${n((370 + i * 84) * 0.94 + 46)}" fill="none" stroke="${lighter(floor, 0.07)}" stroke-width="6"/>`,
      ) +
      // The board, with the other count in chalk.
      rect(0, 0, 2400, 400, mix(IVORY, TERRACOTTA, 0.36)) +
      spatter(4, [0, 0, 2400, 400], 700, mix(TERRACOTTA, CEDAR, 0.3), 'bottom', 4, 0.5) +
      rect(0, 392, 2400, 16, darker(CEDAR, 0.3)) +
      rect(rtl ? 96 : 1004, 46, 1300, 300, mix(CEDAR, BRASS, 0.3)) +
      rect(rtl ? 114 : 1022, 62, 1264, 268, darker(GREEN, 0.45)) +
      brush(7, [rtl ? 114 : 1022, 70, 1100, 240], 26, lighter(GREEN, 0.12), 10, 0.25) +
      words(language, startOf(language, rtl ? 150 : 1060, rtl ? 1340 : 2250), 172, text.board[0], {
        size: 54,
        face: 'title',
        weight: 600,
        fill: PAPER,
      }) +
      paragraph(language, [rtl ? 150 : 1060, 206, 1190, 100], text.board[1], {
        size: 40,
        fill: mix(PAPER, GREEN, 0.15),
        lineHeight: 1.3,
      }) +
      words(language, startOf(language, 96, 2304), 196, text.title, {
        size: rtl ? 150 : 116,
        face: 'title',
        weight: 600,
        fill: INK,
      }) +
      paragraph(language, [rtl ? 1460 : 96, 236, 840, 130], text.lead, {
        size: 38,
        fill: darker(OXBLOOD, 0.1),
        lineHeight: 1.3,
      }) +
      // The desk below the board: a book, a glass, nobody in front yet.
      rect(1010, 470, 380, 26, lighter(wood, 0.2)) +
      rect(1030, 496, 340, 92, darker(wood, 0.2)) +
      rect(1030, 496, 340, 12, darker(wood, 0.45)) +
      path(
        'M1130 468L1146 440Q1176 428 1204 442Q1232 428 1262 440L1278 468Q1240 456 1204 470Q1168 456 1130 468Z',
        PAPER,
      ) +
      rect(1320, 434, 26, 36, mix(IVORY, COBALT, 0.3)) +
      benches.join('') +
      rect(0, 1400, 2400, 200, NIGHT) +
      rect(0, 1396, 2400, 8, BRASS) +
      STUDENTS.map(({ year, people, coat }, i) => card(year, people, coat, i)).join('') +
      words(language, rtl ? 96 : 2304, 1556, text.source, { size: 28, fill: PAPER, anchor: 'end' })
    )
  },
}
