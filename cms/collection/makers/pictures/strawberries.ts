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
  TERRACOTTA,
  darker,
  lighter,
  mix,
} from '../palette.ts'
import { grouped, startOf, words } from '../parts/lettering.ts'
import { brush, spatter } from '../parts/texture.ts'
import { chance } from '../random.ts'
import { circle, filled, boxPath, line, n, oval, path, place, rect, times } from '../svg.ts'

/** Fact M06: people, by season; `chosen` where more were chosen than came. */
export const SEASONS = [
  { key: 'authorised', year: '2018–2019', people: 19_179 },
  { key: 'arrived', year: '2020', people: 7_007, chosen: 16_500 },
  { key: 'about', year: '2021', people: 12_000 },
  { key: 'came', year: '2023', people: 15_000 },
  { key: 'announced', year: '2026', people: 21_496 },
] as const

type Words = { title: string; lead: string; source: string } & Record<(typeof SEASONS)[number]['key'], string>

const WORDS: Record<WordLanguage, Words> = {
  fr: {
    title: 'Fraises',
    lead: 'Une fraise : cent personnes. Chaque rang dit ce qu’il compte.',
    source: 'Huelva. Sources : presse professionnelle et régionale.',
    authorised: 'autorisées',
    arrived: 'arrivées, sur 16\u202f500 choisies',
    about: 'environ',
    came: 'saisonnières',
    announced: 'de huit nationalités',
  },
  ar: {
    title: 'فراولة',
    lead: 'الحبة الواحدة مائة شخص. وكل صف يقول ما يعدّه.',
    source: 'ويلبة. المصادر: صحافة مهنية وجهوية.',
    authorised: 'مرخَّص لهن',
    arrived: 'وصلن، من 16.500 مختارة',
    about: 'تقريبا',
    came: 'موسميات',
    announced: 'من ثماني جنسيات',
  },
  en: {
    title: 'Strawberries',
    lead: 'One strawberry: a hundred people. Each row says what it counts.',
    source: 'Huelva. Sources: trade and regional press.',
    authorised: 'authorised',
    arrived: 'arrived, of 16,500 chosen',
    about: 'about',
    came: 'seasonal workers',
    announced: 'of eight nationalities',
  },
}

const LINES = 4
const STEP = 30

const BERRY = 'M-11 -7Q-13 -14 0 -13Q13 -14 11 -7Q10 8 0 16Q-10 8 -11 -7Z'

/** A hundred people: full where they came, an outline where they did not. */
function berry(x: number, y: number, turn: number, full: boolean, red: string): string {
  const inside = full
    ? path(BERRY, red) +
      path('M2 -13Q13 -14 11 -7Q10 8 0 16Q7 4 2 -13Z', darker(red, 0.25)) +
      path(
        'M-6 -4h0M-1 3h0M-7 4h0M4 -5h0',
        'none',
        `stroke="${lighter(HONEY, 0.5)}" stroke-width="2.6" stroke-linecap="round"`,
      )
    : path(BERRY, 'none', `stroke="${mix(OXBLOOD, CEDAR, 0.3)}" stroke-width="2.4" stroke-dasharray="4 3"`)
  return `<g class="counted" transform="translate(${n(x)} ${n(y)}) rotate(${n(turn)}) scale(1.18)">${inside}${path('M-9 -12L0 -17L9 -12L3 -9L0 -12L-3 -9Z', full ? darker(GREEN, 0.1) : mix(GREEN, IVORY, 0.45))}</g>`
}

/** A worker bent over her row, seen from above: a hat, shoulders, a tray. No face. */
function picker(x: number, y: number, dress: string, seed: number, flip: boolean): string {
  const straw = mix(HONEY, IVORY, 0.35)
  return place(
    x,
    y,
    oval(10, 12, 92, 76, darker(TERRACOTTA, 0.6), 'opacity="0.4"') +
      path('M-20 -84Q70 -92 78 0Q70 92 -20 84Q-64 40 -64 0Q-64 -40 -20 -84Z', dress) +
      path('M10 -86Q72 -84 78 0Q70 92 -20 84Q50 40 10 -86Z', darker(dress, 0.25)) +
      line('M-10 -66Q-84 -84 -126 -44', dress, 34) +
      line('M-10 66Q-84 84 -126 44', darker(dress, 0.15), 34) +
      circle(-136, -38, 15, '#9c6543') +
      circle(-136, 38, 15, '#9c6543') +
      circle(-14, 0, 64, darker(straw, 0.2)) +
      circle(-17, -3, 61, straw) +
      times(3, (i) => circle(-17, -3, 56 - i * 9, 'none', `stroke="${darker(straw, 0.18)}" stroke-width="3"`)) +
      circle(-17, -3, 30, seed % 2 ? OXBLOOD : COBALT) +
      circle(-19, -5, 25, lighter(straw, 0.2)),
    0.78,
    0,
    flip,
  )
}

export const strawberries: Picture = {
  slug: 'strawberries',
  ...LANDSCAPE,
  wordless: false,
  draw: (language) => {
    const text = WORDS[language]
    const rtl = language === 'ar'
    const soil = mix(TERRACOTTA, CEDAR, 0.45)
    const across = (x: number) => (rtl ? 2400 - x : x)
    const dresses = [COBALT, OXBLOOD, mix(HONEY, CEDAR, 0.25), GREEN, INK] as const
    const blocks = SEASONS.map((season, s) => {
      const luck = chance(60 + s)
      const top = 318 + s * 238
      const all = Math.round(('chosen' in season ? season.chosen : season.people) / 100)
      const came = Math.round(season.people / 100)
      const red = season.key === 'announced' ? mix(HONEY, CEDAR, 0.3) : mix(OXBLOOD, HONEY, 0.14)
      const columns = Math.ceil(all / LINES)
      const beds = times(LINES, (l) => {
        const y = top + 24 + l * 50
        const [x0, x1] = [680, 700 + 55 * STEP]
        return (
          filled(
            boxPath(Math.min(across(x0), across(x1)), y - 21, x1 - x0, 42),
            mix(IVORY, soil, 0.1),
            rect(0, y + 13, 2400, 14, mix(IVORY, soil, 0.34)),
          ) +
          times(56, (c) => {
            const x = across(x0 + 18 + c * STEP + luck.between(-5, 5))
            return path(
              `M${n(x)} ${n(y - 19)}q-9 -11 -12 2q4 7 12 4q10 3 12 -4q-3 -13 -12 -2Z`,
              luck.pick([GREEN, darker(GREEN, 0.2), mix(GREEN, HONEY, 0.2)]),
            )
          })
        )
      })
      const fruit = times(all, (i) =>
        berry(
          across(700 + Math.floor(i / LINES) * STEP + 4),
          top + 28 + (i % LINES) * 50,
          luck.between(-16, 16),
          i < came,
          red,
        ),
      )
      const [left, right] = rtl ? [1760, 2300] : [100, 640]
      const start = startOf(language, left, right)
      return (
        beds +
        fruit +
        (columns < 50 ? picker(across(742 + columns * STEP + 118), top + 100, dresses[s] ?? INK, s, rtl) : '') +
        // A dash between years would turn them round in Arabic; a hyphen does not.
        words(language, start, top + 50, rtl ? season.year.replace('–', '-') : season.year, {
          size: 38,
          fill: lighter(HONEY, 0.45),
          weight: 600,
        }) +
        words(language, start, top + 134, grouped(language, season.people), {
          size: 92,
          face: 'title',
          weight: 600,
          fill: PAPER,
        }) +
        words(language, start, top + 184, text[season.key], { size: 36, fill: IVORY })
      )
    })
    const start = startOf(language, 100, 2300)
    return (
      rect(0, 0, 2400, 1600, soil) +
      spatter(3, [0, 0, 2400, 1600], 4200, darker(soil, 0.3), 'all', 4, 0.5) +
      brush(5, [-100, 240, 2600, 1360], 120, lighter(soil, 0.14), 7, 0.4) +
      rect(0, 0, 2400, 268, lighter(IVORY, 0.2)) +
      rect(0, 262, 2400, 12, BRASS) +
      words(language, start, 148, text.title, { size: 124, face: 'title', weight: 600, fill: OXBLOOD }) +
      words(language, start, 222, text.lead, { size: 40, fill: INK }) +
      blocks.join('') +
      rect(0, 1520, 2400, 80, darker(soil, 0.55)) +
      words(language, start, 1570, text.source, { size: 28, fill: mix(PAPER, soil, 0.2) })
    )
  },
}
