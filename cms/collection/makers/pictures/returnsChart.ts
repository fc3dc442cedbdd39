import { LANDSCAPE, type Picture, type WordLanguage } from '../Picture.ts'
import { RETURNEES } from '../data/returns.ts'
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
  SAGE,
  SAND,
  SKINS,
  TERRACOTTA,
  darker,
  lighter,
  mix,
} from '../palette.ts'
import { grouped, startOf, words } from '../parts/lettering.ts'
import { land, ridge, spatter } from '../parts/texture.ts'
import { flatHouse, olive } from '../parts/town.ts'
import { chance } from '../random.ts'
import { circle, n, path, place, rect, times } from '../svg.ts'

type Words = { title: string; lead: string; source: string }

const WORDS: Record<WordLanguage, Words> = {
  fr: {
    title: 'Retours',
    lead: 'Une figure et sa valise : mille personnes revenues vivre au Maroc.',
    source: 'Source : OCDE 2017, rapporté par L’Opinion. Fait T13.',
  },
  ar: {
    title: 'العودة',
    lead: 'كل شخص بحقيبته يمثّل ألف عائد وعائدة للعيش في المغرب.',
    source: 'المصدر: منظمة التعاون والتنمية الاقتصادية 2017، نقلا عن «لوبينيون». الواقعة T13.',
  },
  en: {
    title: 'Returns',
    lead: 'One figure with a suitcase: one thousand people come back to live in Morocco.',
    source: 'Source: OECD 2017, as reported by L’Opinion. Fact T13.',
  },
}

const COATS = [INK, COBALT, OXBLOOD, GREEN, TERRACOTTA, mix(HONEY, CEDAR, 0.3), mix(INK, IVORY, 0.25)] as const

/** One thousand people: a figure seen from behind, feet on 0,0, about 70 high. */
function thousand(x: number, y: number, seed: number): string {
  const luck = chance(seed)
  const coat = luck.pick(COATS)
  const skin = luck.pick(SKINS)
  const long = luck.next() < 0.4
  const head = luck.next()
  return `<g class="counted" transform="translate(${n(x)} ${n(y)})">${long ? path('M-13 -2L-9 -42Q0 -52 9 -42L13 -2Z', coat) : path('M-7 0V-26H-1V0ZM1 0V-26H7V0Z', darker(INK, 0.1)) + path('M-12 -22L-10 -42Q0 -52 10 -42L12 -22Z', coat)}${path(`M2 -47Q9 -46 ${long ? '9 -42L13 -2H3' : '10 -42L12 -22H3'}Z`, darker(coat, 0.3))}${circle(0, -55, 8.2, skin)}${head < 0.35 ? path('M-9 -50Q-11 -65 0 -65Q11 -65 9 -50Q13 -46 13 -43H-13Q-13 -46 -9 -50Z', luck.pick([PAPER, HONEY, OXBLOOD])) : path('M-8.6 -54Q-10 -65 0 -65Q10 -65 8.6 -54Q6 -49 0 -49Q-6 -49 -8.6 -54Z', '#241c22')}${rect(13, -17, 17, 14, luck.pick([CEDAR, BRASS, OXBLOOD]))}${path('M18 -17v-4h7v4', 'none', `stroke="${INK}" stroke-width="2"`)}</g>`
}

export const returnsChart: Picture = {
  slug: 'returns',
  ...LANDSCAPE,
  wordless: false,
  draw: (language) => {
    const text = WORDS[language]
    const across = 15
    const left = [110, 850, 1590]
    const block = RETURNEES.map(({ year, people }, b) => {
      const marks = people / 1000
      const x = left[b] ?? 0
      const rows = Math.ceil(marks / across)
      const floor = 1400
      return (
        times(rows, (r) => rect(x - 20, floor - r * 68 + 1, across * 46 + 10, 5, mix(SAND, CEDAR, 0.35))) +
        times(marks, (i) => thousand(x + 16 + (i % across) * 46, floor - Math.floor(i / across) * 68, b * 1000 + i)) +
        words(
          language,
          startOf(language, x - 10, x + across * 46 - 20),
          floor - rows * 68 - 34,
          grouped(language, people),
          { size: 76, face: 'title', weight: 600, fill: OXBLOOD },
        ) +
        words(language, startOf(language, x - 10, x + across * 46 - 20), floor + 62, String(year), {
          size: 56,
          face: 'title',
          weight: 600,
          fill: PAPER,
        })
      )
    })
    return (
      rect(0, 0, 2400, 1600, mix(SAGE, IVORY, 0.66)) +
      times(6, (i) => rect(0, i * 70, 2400, 71, mix(mix(SAGE, IVORY, 0.55), mix(HONEY, IVORY, 0.6), i / 6))) +
      circle(language === 'ar' ? 480 : 1960, 210, 96, lighter(HONEY, 0.5)) +
      land(ridge(5, -100, 2500, 480, 130, 240), 900, mix(SAGE, ROSE, 0.5)) +
      land(ridge(9, -100, 2500, 560, 90, 190), 900, mix(SAGE, IVORY, 0.42)) +
      flatHouse(1170, 420, 120, 560, PAPER, 3) +
      flatHouse(1270, 450, 100, 560, mix(IVORY, TERRACOTTA, 0.3), 5) +
      flatHouse(1080, 460, 100, 560, mix(IVORY, HONEY, 0.3), 8) +
      times(7, (i) => place(820 + i * 130, 580, olive(80, i))) +
      rect(0, 560, 2400, 860, lighter(IVORY, 0.25)) +
      spatter(4, [0, 560, 2400, 860], 1300, mix(IVORY, BRASS, 0.6), 'bottom', 4) +
      rect(0, 1412, 2400, 190, mix(SAGE, INK, 0.4)) +
      rect(0, 1408, 2400, 8, BRASS) +
      block.join('') +
      words(language, startOf(language, 100, 2300), 170, text.title, { size: 132, face: 'title', weight: 600 }) +
      words(language, startOf(language, 100, 2300), 250, text.lead, { size: 38, fill: darker(OXBLOOD, 0.1) }) +
      words(language, startOf(language, 100, 2300), 1560, text.source, { size: 27, fill: mix(PAPER, SAGE, 0.2) })
    )
  },
}
