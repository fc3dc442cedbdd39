import { DEGREES, PEOPLE_PER_ROLL } from '../data/degrees.ts'
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
  ROSE,
  TERRACOTTA,
  darker,
  lighter,
  mix,
} from '../palette.ts'
import { grouped, startOf, words } from '../parts/lettering.ts'
import { brush, spatter } from '../parts/texture.ts'
import { chance } from '../random.ts'
import { circle, filled, line, n, oval, path, rect, times } from '../svg.ts'

type Maker = (typeof DEGREES)[number]['maker']

const WORDS: Record<
  WordLanguage,
  { title: string; lead: string; makers: Record<Maker, readonly [string, string]>; source: string }
> = {
  fr: {
    title: 'Valises de diplômes',
    lead: 'Un rouleau : dix mille personnes. Trois comptes, trois valises ; ils ne s’additionnent pas.',
    makers: {
      oecd: ['diplômés du supérieur', 'OCDE, 2010-2011'],
      ministry: ['master ou plus', 'ministère'],
      campus: ['étudiants en France', 'Campus France, 2020-2021'],
    },
    source: 'Sources : OCDE 2017 (CCME) ; ministère, cité par H. Jamid ; Campus France, cité par Challenge.',
  },
  ar: {
    title: 'حقائب من الشهادات',
    lead: 'كل لفافة عشرة آلاف شخص. ثلاثة أعداد وثلاث حقائب، لا يُجمع بعضها إلى بعض.',
    makers: {
      oecd: ['حاملو شهادات عليا', 'منظمة التعاون والتنمية، 2010-2011'],
      ministry: ['ماستر فما فوق', 'الوزارة'],
      campus: ['طلبة في فرنسا', '\u2066Campus France\u2069، 2020-2021'],
    },
    source:
      'المصادر: منظمة التعاون والتنمية الاقتصادية 2017؛ الوزارة نقلا عن \u2066H. Jamid\u2069؛ \u2066Campus France\u2069 نقلا عن \u2066Challenge\u2069.',
  },
  en: {
    title: 'Suitcases of degrees',
    lead: 'One roll: ten thousand people. Three counts, three suitcases; they cannot be added together.',
    makers: {
      oecd: ['graduates', 'OECD, 2010–2011'],
      ministry: ['Master’s or more', 'ministry'],
      campus: ['students in France', 'Campus France, 2020–2021'],
    },
    source: 'Sources: OECD 2017 (CCME); ministry, quoted by H. Jamid; Campus France, quoted by Challenge.',
  },
}

const [W, H] = [640, 300]
const ACROSS = 10
const RIBBONS = [OXBLOOD, COBALT, GREEN, HONEY] as const

/** A rolled and tied sheet, standing on 0,0; `share` of it when the last ten thousand are not all there. */
function roll(x: number, y: number, height: number, ribbon: string, share = 1): string {
  const w = 21
  const h = height * share
  return (
    `<g class="counted">` +
    filled(
      `M${n(x - w)} ${n(y)}V${n(y - h)}a${w} 9 0 0 1 ${2 * w} 0V${n(y)}Z`,
      PAPER,
      rect(x + w * 0.3, y - h - 20, w, h + 30, darker(IVORY, 0.14)),
    ) +
    oval(x, y - h, w, 9, lighter(IVORY, 0.5), `stroke="${darker(IVORY, 0.3)}" stroke-width="2"`) +
    line(`M${n(x - 12)} ${n(y - h)}q4 -6 12 -4t8 6q-6 5 -12 1`, mix(CEDAR, IVORY, 0.4), 2.4) +
    (share > 0.6
      ? rect(x - w, y - h * 0.62, 2 * w, 11, ribbon) +
        circle(x + 4, y - h * 0.62 + 5, 8, darker(ribbon, 0.2)) +
        line(`M${n(x + 2)} ${n(y - h * 0.62 + 10)}l-7 22M${n(x + 6)} ${n(y - h * 0.62 + 10)}l6 24`, ribbon, 5)
      : '') +
    '</g>'
  )
}

/** An open case seen from the front, its lid up behind; rolls stand in it in rows of ten. Middle of its foot at x, y. */
function openCase(x: number, y: number, people: number, colour: string, seed: number): string {
  const luck = chance(seed)
  const rolls = people / PEOPLE_PER_ROLL
  const [left, top] = [x - W / 2, y - H]
  const lining = mix(colour, IVORY, 0.55)
  const lid = `M${n(left + 18)} ${n(top)}V${n(top - 430)}q0 -34 34 -34h${W - 104}q34 0 34 34V${n(top)}Z`
  const box = `M${n(left)} ${n(top)}h${W}v${H - 24}q0 24 -24 24h${-(W - 48)}q-24 0 -24 -24Z`
  const rows = Math.ceil(rolls / ACROSS)
  const standing = times(rows, (back) => {
    const row = rows - 1 - back
    const count = Math.min(ACROSS, Math.ceil(rolls) - row * ACROSS)
    return times(count, (i) => {
      const share = Math.min(1, rolls - row * ACROSS - i)
      const at = left + 82 + i * 52.6 + (row % 2 ? 5 : -4)
      return roll(at, top + 30 - row * 56, 140 + luck.between(-12, 16), RIBBONS[(i + row * 3) % 4] ?? OXBLOOD, share)
    })
  })
  return (
    oval(x, y + 8, W * 0.56, 30, NIGHT, 'opacity="0.35"') +
    filled(lid, darker(colour, 0.18), rect(left, top - 500, W * 0.2, 600, darker(colour, 0.3))) +
    filled(
      `M${n(left + 46)} ${n(top)}V${n(top - 410)}q0 -26 26 -26h${W - 144}q26 0 26 26V${n(top)}Z`,
      lining,
      times(9, (i) =>
        line(
          `M${n(left + i * 80 - 40)} ${n(top)}l240 -480M${n(left + i * 80 + 40)} ${n(top)}l-240 -480`,
          darker(lining, 0.1),
          3,
        ),
      ) +
        rect(left + 46, top - 120, W, 130, darker(lining, 0.12)) +
        line(`M${n(left + 46)} ${n(top - 120)}h${W}`, darker(lining, 0.28), 6),
    ) +
    standing +
    filled(
      box,
      colour,
      rect(x + W * 0.22, top, W, H, darker(colour, 0.2)) +
        spatter(seed, [left, top, W, H], 700, darker(colour, 0.45), 'right', 3.4, 0.7) +
        line(
          `M${n(left + 16)} ${n(top + 18)}h${W - 32}v${H - 40}h${-(W - 32)}Z`,
          lighter(colour, 0.25),
          3,
          'stroke-dasharray="12 10"',
        ) +
        [0.16, 0.76].map((share) => rect(left + W * share, top, W * 0.08, H, CEDAR)).join(''),
    ) +
    rect(left - 8, top - 8, W + 16, 22, darker(colour, 0.35), 'rx="8"') +
    [0.2, 0.8]
      .map(
        (share) =>
          rect(left + W * share - 34, top - 2, 68, 44, BRASS, 'rx="6"') +
          circle(left + W * share, top + 24, 8, darker(BRASS, 0.5)),
      )
      .join('') +
    line(`M${n(x - 70)} ${n(top + 60)}q0 46 34 46h72q34 0 34 -46`, darker(CEDAR, 0.35), 18) +
    [0, 1, 2, 3].map((i) => circle(left + (i % 2 ? W - 26 : 26), top + (i < 2 ? 34 : H - 28), 17, BRASS)).join('')
  )
}

export const suitcasesOfDegrees: Picture = {
  slug: 'suitcases-of-degrees',
  ...LANDSCAPE,
  wordless: false,
  draw: (language) => {
    const text = WORDS[language]
    const rtl = language === 'ar'
    const wall = mix(ROSE, IVORY, 0.35)
    const belt = 1180
    const xs = (rtl ? [1980, 1200, 420] : [420, 1200, 1980]) as readonly number[]
    const cases = [mix(CEDAR, TERRACOTTA, 0.45), mix(COBALT, INK, 0.2), mix(GREEN, INK, 0.12)]
    const tag = (x: number, people: number, [what, who]: readonly [string, string]) =>
      line(`M${x} ${belt - 30}V${belt + 116}`, CEDAR, 5) +
      filled(
        `M${x - 250} ${belt + 140}L${x - 20} ${belt + 96}h40L${x + 250} ${belt + 140}V${belt + 322}H${x - 250}Z`,
        PAPER,
        rect(x - 250, belt + 312, 500, 12, OXBLOOD),
      ) +
      circle(x, belt + 122, 10, darker(IVORY, 0.4)) +
      words(language, x, belt + 208, grouped(language, people), {
        size: 66,
        face: 'title',
        weight: 600,
        fill: OXBLOOD,
        anchor: 'middle',
      }) +
      words(language, x, belt + 254, what, { size: 33, weight: 500, anchor: 'middle' }) +
      words(language, x, belt + 296, who, { size: 27, anchor: 'middle', fill: mix(INK, IVORY, 0.2) })
    return (
      rect(0, 0, 2400, 1600, wall) +
      times(9, (i) => rect(i * 300, 0, 150, 1160, mix(wall, ROSE, 0.28))) +
      brush(4, [-200, 0, 2800, 1160], 90, mix(wall, IVORY, 0.6), 14, 0.35) +
      rect(0, 1020, 2400, 140, mix(ROSE, OXBLOOD, 0.3)) +
      rect(0, 1016, 2400, 8, darker(ROSE, 0.25)) +
      // The belt of a baggage hall: overlapping rubber leaves.
      rect(0, belt - 62, 2400, 500, INK) +
      times(22, (i) =>
        path(
          `M${i * 120 - 60} ${belt - 54}q70 52 0 120h118q70 -60 0 -120Z`,
          i % 2 ? lighter(INK, 0.1) : lighter(INK, 0.16),
        ),
      ) +
      rect(0, belt + 62, 2400, 22, BRASS) +
      rect(0, belt + 84, 2400, 400, darker(INK, 0.35)) +
      spatter(9, [0, belt + 84, 2400, 360], 900, INK, 'bottom', 4) +
      DEGREES.map(({ people }, i) => openCase(xs[i] ?? 0, belt + 6, people, cases[i] ?? CEDAR, i + 3)).join('') +
      DEGREES.map(({ people, maker }, i) => tag(xs[i] ?? 0, people, text.makers[maker])).join('') +
      rect(0, 0, 2400, 262, OXBLOOD) +
      rect(0, 258, 2400, 8, HONEY) +
      words(language, startOf(language, 96, 2304), 142, text.title, {
        size: 106,
        face: 'title',
        weight: 600,
        fill: IVORY,
      }) +
      words(language, startOf(language, 96, 2304), 218, text.lead, { size: 36, fill: PAPER }) +
      words(language, startOf(language, 96, 2304), 1566, text.source, { size: 25, fill: mix(PAPER, INK, 0.2) })
    )
  },
}
