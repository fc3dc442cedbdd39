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
  SAND,
  darker,
  lighter,
  mix,
} from '../palette.ts'
import { grouped, paragraph, startOf, words } from '../parts/lettering.ts'
import { brush, spatter } from '../parts/texture.ts'
import { chance } from '../random.ts'
import { boxPath, filled, line, n, path, rect, times } from '../svg.ts'

type Words = {
  title: string
  lead: string
  wars: readonly [string, string, string]
  to: (low: string, high: string) => string
  about: (number: string) => string
  notes: readonly [string, string, string]
  source: string
}

const WORDS: Record<WordLanguage, Words> = {
  fr: {
    title: 'Soldats de trois guerres',
    lead: 'Une enveloppe compte mille soldats marocains. Pleine\u202f: l’estimation basse. Vide\u202f: jusqu’à la haute.',
    wars: ['Guerre civile d’Espagne', 'Seconde Guerre mondiale', 'Indochine'],
    to: (low, high) => `${low} à ${high}`,
    about: (number) => `environ ${number}`,
    notes: ['Forcés ou volontaires\u202f: on en dispute.', 'Des engagés\u202f; non des morts.', 'Calcul du musée.'],
    source: 'Trois comptes différents\u202f: les rangées ne s’additionnent pas. Pour l’Indochine, d’après M. Bodin.',
  },
  ar: {
    title: 'جنود ثلاث حروب',
    lead: 'كل ظرف يمثّل ألف جندي مغربي. المملوء: التقدير الأدنى. والفارغ: إلى الأعلى.',
    wars: ['الحرب الأهلية الإسبانية', 'الحرب العالمية الثانية', 'الهند الصينية'],
    to: (low, high) => `من ${low} إلى ${high}`,
    about: (number) => `نحو ${number}`,
    notes: ['مجبرون أم متطوعون: الخلاف قائم.', 'مجنّدون، لا قتلى.', 'حساب المتحف.'],
    source: 'ثلاثة إحصاءات مختلفة: لا يُجمع بعضها إلى بعض. والهند الصينية عن م. بودان.',
  },
  en: {
    title: 'Soldiers of three wars',
    lead: 'An envelope stands for one thousand Moroccan soldiers. Filled: the low estimate. Empty: up to the high.',
    wars: ['Spanish Civil War', 'Second World War', 'Indochina'],
    to: (low, high) => `${low} to ${high}`,
    about: (number) => `about ${number}`,
    notes: ['Forced or voluntary: disputed.', 'Men engaged; not the dead.', 'The museum’s arithmetic.'],
    source: 'Three different counts: the rows are not to be added. For Indochina, after M. Bodin.',
  },
}

/** Low and high estimate, in thousands. */
export const WARS = [
  { low: 60, high: 80, seal: OXBLOOD },
  { low: 85, high: 90, seal: COBALT },
  { low: 68, high: 68, seal: GREEN },
] as const

const COLUMNS = 20
const [STEP_X, STEP_Y] = [78, 68]

/** One envelope seen from its back, centre on 0,0. */
function envelope(seed: number, seal: string): string {
  const luck = chance(seed)
  const paper = mix(PAPER, SAND, luck.next() * 0.7)
  return (
    rect(-33, -20, 72, 48, NIGHT, 'opacity="0.5"') +
    rect(-36, -24, 72, 48, paper) +
    path('M-36 24L0 -4L36 24Z', darker(paper, 0.1)) +
    path(
      'M-36 -24H36L4 5Q0 8 -4 5Z',
      lighter(paper, 0.4),
      `stroke="${darker(paper, 0.28)}" stroke-width="2" stroke-linejoin="round"`,
    ) +
    `<circle cx="0" cy="3" r="7" fill="${seal}"/>`
  )
}

const hollow = () =>
  path(
    'M-35 -23H35V23H-35ZM-35 -23L0 6L35 -23',
    'none',
    `stroke="${lighter(HONEY, 0.2)}" stroke-width="3.4" stroke-dasharray="7 6" stroke-linejoin="round"`,
  )

export const soldiersOfThreeWars: Picture = {
  slug: 'soldiers-of-three-wars',
  ...LANDSCAPE,
  wordless: false,
  draw: (language) => {
    const text = WORDS[language]
    const rtl = language === 'ar'
    const number = (thousands: number) => grouped(language, thousands * 1000)
    const isolated = (thousands: number) => (rtl ? `\u2066${number(thousands)}\u2069` : number(thousands))
    const tops = [366, 724, 1150]
    const board = darker(INK, 0.12)
    const rows = WARS.map(({ low, high, seal }, war) => {
      const top = tops[war] ?? 0
      const lines = Math.ceil(high / COLUMNS)
      const start = startOf(language, 96, 2304)
      const [left, right] = rtl ? [1704, 2304] : [96, 696]
      const shelf = top + lines * STEP_Y + 8
      return (
        words(language, start, top + 62, text.wars[war] ?? '', {
          size: rtl ? 54 : 49,
          face: 'title',
          weight: 600,
          fill: IVORY,
        }) +
        words(
          language,
          start,
          top + 140,
          low === high ? text.about(isolated(low)) : text.to(isolated(low), isolated(high)),
          {
            size: rtl ? 56 : 62,
            face: 'title',
            weight: 600,
            fill: HONEY,
          },
        ) +
        paragraph(language, [left, top + 164, right - left, 100], text.notes[war] ?? '', {
          size: 36,
          fill: mix(IVORY, INK, 0.12),
        }) +
        times(high, (i) => {
          const [column, row] = [i % COLUMNS, Math.floor(i / COLUMNS)]
          const luck = chance(war * 300 + i)
          const x = 790 + column * STEP_X
          const full = i < low
          return `<g class="${full ? 'counted' : 'possible'}" transform="translate(${n((rtl ? 2400 - x : x) + luck.between(-2, 2))} ${n(top + 36 + row * STEP_Y)}) rotate(${n(full ? luck.between(-4, 4) : 0)}) scale(0.94)">${
            full ? envelope(war * 500 + i, seal) : hollow()
          }</g>`
        }) +
        filled(boxPath(rtl ? 96 : 730, shelf, 1574, 18), CEDAR, rect(0, shelf + 9, 2400, 10, darker(CEDAR, 0.4))) +
        line(`M96 ${shelf + 26}H2304`, lighter(board, 0.08), 2)
      )
    }).join('')
    return (
      rect(0, 0, 2400, 1600, board) +
      brush(3, [-200, 0, 2800, 1600], 160, lighter(board, 0.09), 16, 0.3) +
      spatter(4, [0, 0, 2400, 1600], 3000, darker(board, 0.5), 'bottom', 4, 0.7) +
      rect(0, 0, 2400, 16, OXBLOOD) +
      words(language, startOf(language, 96, 2304), 184, text.title, {
        size: 124,
        face: 'title',
        weight: 600,
        fill: IVORY,
      }) +
      words(language, startOf(language, 96, 2304), 268, text.lead, { size: 42, fill: lighter(HONEY, 0.35) }) +
      line('M96 312H2304', BRASS, 4) +
      rows +
      words(language, startOf(language, 96, 2304), 1556, text.source, { size: 33, fill: mix(IVORY, INK, 0.1) })
    )
  },
}
