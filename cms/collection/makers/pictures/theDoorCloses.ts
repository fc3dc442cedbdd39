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
import { paragraph, startOf, words } from '../parts/lettering.ts'
import { person, POSES } from '../parts/person.ts'
import { brush, spatter } from '../parts/texture.ts'
import { upright, zellige } from '../parts/zellige.ts'
import { boxPath, circle, filled, line, n, path, place, rect, times, trace, within } from '../svg.ts'

type Step = { when: string; what: string }
type Words = { title: string; lead: string; source: string; steps: readonly Step[] }

/** Facts L14 and L15. */
const WORDS: Record<WordLanguage, Words> = {
  fr: {
    title: 'La porte se ferme, la famille passe',
    lead: 'De l’arrêt du recrutement au droit de mener une vie familiale normale, 1973-1978',
    source:
      'Faits L14, L15. Les portes suivent l’ordre des dates ; l’axe, en bas, est à l’échelle. L’année seule est connue pour trois arrêts.',
    steps: [
      { when: '1973', what: 'République fédérale d’Allemagne : arrêt du recrutement.' },
      { when: '1973', what: 'Pays-Bas : arrêt du recrutement.' },
      { when: '1974', what: 'Belgique : arrêt du recrutement.' },
      { when: 'Juillet 1974', what: 'France : arrêt ; les familles aussi sont bloquées, puis réadmises en 1975.' },
      { when: '29 avril 1976', what: 'France : le décret 76\u2060-\u2060383 ouvre la voie aux familles.' },
      { when: '10 novembre 1977', what: 'Un décret suspend cette voie.' },
      { when: '8 décembre 1978', what: 'Le Conseil d’État annule la suspension : droit à une vie familiale normale.' },
    ],
  },
  ar: {
    title: 'الباب يُغلق، والأسرة تعبر',
    lead: 'من توقّف التشغيل إلى الحق في حياة أسرية عادية، 1973-1978',
    source:
      'الوقائع L14 وL15. تتبع الأبواب ترتيب التواريخ، والمحور في الأسفل مرسوم بمقياس. لا تُعرف إلا السنة بالنسبة إلى ثلاثة توقّفات.',
    steps: [
      { when: '1973', what: 'جمهورية ألمانيا الاتحادية: توقّف التشغيل.' },
      { when: '1973', what: 'هولندا: توقّف التشغيل.' },
      { when: '1974', what: 'بلجيكا: توقّف التشغيل.' },
      { when: 'يوليوز 1974', what: 'فرنسا: توقّف يشمل الأسر أيضا، ثم يُسمح لها من جديد سنة 1975.' },
      { when: '29 أبريل 1976', what: 'فرنسا: المرسوم \u206676\u2060-\u2060383\u2069 يفتح الطريق أمام الأسر.' },
      { when: '10 نونبر 1977', what: 'مرسوم يعلّق هذا الطريق.' },
      { when: '8 دجنبر 1978', what: 'مجلس الدولة يلغي التعليق: الحق في حياة أسرية عادية.' },
    ],
  },
  en: {
    title: 'The door closes, the family comes in',
    lead: 'From the end of recruitment to the right to a normal family life, 1973–1978',
    source:
      'Facts L14, L15. Doors follow the order of dates; the axis below is to scale. For three of the stops only the year is known.',
    steps: [
      { when: '1973', what: 'Federal Republic of Germany: recruitment stops.' },
      { when: '1973', what: 'Netherlands: recruitment stops.' },
      { when: '1974', what: 'Belgium: recruitment stops.' },
      { when: 'July 1974', what: 'France: a stop; families are blocked too, then readmitted in 1975.' },
      { when: '29 April 1976', what: 'France: decree 76\u2060-\u2060383 opens the way to families.' },
      { when: '10 November 1977', what: 'A decree suspends that way.' },
      { when: '8 December 1978', what: 'The Conseil d’État annuls the suspension: the right to a normal family life.' },
    ],
  },
}

/** Where each door meets the axis, in years: a span where only the year or month is known. */
const ON_AXIS: readonly (readonly [from: number, to: number])[] = [
  [1973, 1974],
  [1973, 1974],
  [1974, 1975],
  [1974 + 6 / 12, 1974 + 7 / 12],
  [1976 + 119.5 / 366, 1976 + 119.5 / 366],
  [1977 + 313.5 / 365, 1977 + 313.5 / 365],
  [1978 + 341.5 / 365, 1978 + 341.5 / 365],
]

/** How far each door is open: 0 shut, 1 wide. */
const OPEN = [0, 0, 0, 0, 0.5, 0.14, 1] as const
const [TOP, FLOOR, WIDE] = [330, 960, 214] as const

function door(x: number, open: number, colour: string, seed: number): string {
  const [left, right] = [x - WIDE / 2, x + WIDE / 2]
  const opening = `M${left} ${FLOOR}V${TOP + 110}Q${left} ${TOP} ${x} ${TOP}Q${right} ${TOP} ${right} ${TOP + 110}V${FLOOR}Z`
  // The leaf turns on its left hinge: the wider the door, the narrower and taller the leaf looks.
  const leaf = WIDE * (1 - open * 0.82)
  const tall = open * 34
  const leafPath = trace([
    [left, TOP + 96 - (open ? 0 : 96)],
    [left + leaf, TOP + 96 - tall - (open ? 0 : 96)],
    [left + leaf, FLOOR + tall],
    [left, FLOOR],
  ])
  const light =
    open > 0
      ? rect(left, TOP, WIDE, FLOOR - TOP, lighter(HONEY, 0.45)) +
        rect(left, TOP + 330, WIDE, 300, mix(HONEY, IVORY, 0.35)) +
        circle(x + 30, TOP + 280, 60, PAPER) +
        path(`M${left} ${FLOOR - 210}q60 -60 120 -10t120 -20V${FLOOR}H${left}Z`, mix(GREEN, HONEY, 0.3))
      : ''
  const panels = times(
    3,
    (i) =>
      rect(left + leaf * 0.16, TOP + 120 + i * 170, leaf * 0.68, 132, darker(colour, 0.2)) +
      rect(left + leaf * 0.24, TOP + 136 + i * 170, leaf * 0.52, 100, lighter(colour, 0.08)),
  )
  return (
    path(
      `M${left - 30} ${FLOOR}V${TOP + 96}Q${left - 30} ${TOP - 34} ${x} ${TOP - 34}Q${right + 30} ${TOP - 34} ${right + 30} ${TOP + 96}V${FLOOR}Z`,
      PAPER,
    ) +
    line(
      `M${left - 16} ${FLOOR}V${TOP + 100}Q${left - 16} ${TOP - 18} ${x} ${TOP - 18}Q${right + 16} ${TOP - 18} ${right + 16} ${TOP + 100}V${FLOOR}`,
      BRASS,
      4,
    ) +
    path(opening, NIGHT) +
    within(
      opening,
      light +
        filled(
          leafPath,
          colour,
          brush(seed, [left, TOP, WIDE, FLOOR - TOP], 20, darker(colour, 0.3), 3) +
            panels +
            rect(left + leaf * 0.86, TOP, leaf * 0.2, 800, darker(colour, 0.3)),
        ) +
        circle(left + leaf * 0.88, TOP + 350, 11, BRASS) +
        (open === 0 || open < 0.2
          ? rect(left, TOP + 430, WIDE * (open ? 0.9 : 1), 24, INK) + rect(left + 8, TOP + 434, 30, 16, BRASS)
          : ''),
    )
  )
}

export const theDoorCloses: Picture = {
  slug: 'the-door-closes',
  ...LANDSCAPE,
  wordless: false,
  draw: (language) => {
    const text = WORDS[language]
    const wall = mix(HONEY, IVORY, 0.3)
    const centre = (i: number) => 200 + i * 333
    const year = (at: number) => 160 + ((at - 1973) / 6) * 2080
    const AXIS = 1452
    const colours = [
      CEDAR,
      mix(GREEN, INK, 0.3),
      mix(COBALT, INK, 0.2),
      OXBLOOD,
      mix(COBALT, IVORY, 0.1),
      mix(OXBLOOD, INK, 0.3),
      GREEN,
    ]
    const ray =
      path(
        `M${centre(6) - 107} ${FLOOR}L${centre(6) - 420} 1062H${centre(6) + 180}L${centre(6) + 107} ${FLOOR}Z`,
        PAPER,
        'opacity="0.75"',
      ) +
      path(
        `M${centre(4)} ${FLOOR}L${centre(4) - 30} 1062H${centre(4) + 130}L${centre(4) + 107} ${FLOOR}Z`,
        PAPER,
        'opacity="0.5"',
      )
    const family =
      place(
        centre(6) + 40,
        FLOOR + 40,
        person(POSES.walk, { skin: SKINS[1], top: INK, cut: 'coat', head: 'hair', headColour: '#241c22' }),
        0.56,
      ) +
      place(
        centre(6) - 70,
        FLOOR + 52,
        person(POSES.walk, { skin: SKINS[0], top: OXBLOOD, cut: 'djellaba', head: 'scarf', headColour: PAPER }),
        0.53,
      ) +
      place(
        centre(6) - 10,
        FLOOR + 62,
        person(POSES.stride, {
          skin: SKINS[1],
          top: HONEY,
          head: 'plait',
          headColour: '#241c22',
          cut: 'dress',
          legs: PAPER,
        }),
        0.32,
      )
    return (
      rect(0, 0, 2400, 1600, wall) +
      brush(6, [-200, 0, 2800, 960], 120, mix(wall, TERRACOTTA, 0.3), 12, 0.25) +
      spatter(3, [0, 0, 2400, 960], 1700, mix(wall, CEDAR, 0.4), 'bottom', 4, 0.7) +
      zellige(
        17,
        50,
        3,
        { star: [COBALT, COBALT, GREEN], cross: [INK, mix(INK, COBALT, 0.4)], heart: HONEY, grout: PAPER },
        upright(0, 816, 48),
      ) +
      rect(0, 806, 2400, 10, INK) +
      filled(
        boxPath(0, FLOOR, 2400, 104),
        mix(TERRACOTTA, OXBLOOD, 0.3),
        times(40, (i) =>
          line(`M${i * 70 - 200} ${FLOOR + 104}L${i * 62 - 40} ${FLOOR}`, mix(TERRACOTTA, OXBLOOD, 0.65), 3),
        ) + line(`M0 ${FLOOR + 40}H2400`, mix(TERRACOTTA, OXBLOOD, 0.65), 3),
      ) +
      ray +
      OPEN.map((open, i) => door(centre(i), open, colours[i] ?? CEDAR, i + 5)).join('') +
      family +
      rect(0, 1064, 2400, 536, PAPER) +
      rect(0, 1064, 2400, 8, INK) +
      text.steps
        .map(({ when, what }, i) => {
          const [from, to] = ON_AXIS[i] ?? [1973, 1973]
          const shut = (OPEN[i] ?? 0) < 0.3
          const tone = shut ? OXBLOOD : GREEN
          const drop = 1326 + (i % 2) * 22
          return (
            paragraph(language, [centre(i) - 158, 1082, 316, 60], when, {
              size: 33,
              face: 'title',
              weight: 600,
              fill: tone,
              align: 'center',
            }) +
            paragraph(language, [centre(i) - 150, 1132, 300, 190], what, {
              size: 25.5,
              lineHeight: 1.3,
              align: 'center',
            }) +
            line(`M${centre(i)} ${drop - 12}V${drop}L${n(year((from + to) / 2))} ${AXIS - 46}V${AXIS - 8}`, tone, 3) +
            (to > from
              ? rect(
                  year(from) + 3,
                  AXIS - (i === 1 ? 24 : 12),
                  year(to) - year(from) - 6,
                  10,
                  tone,
                  'rx="5" opacity="0.8"',
                )
              : circle(year(from), AXIS - 6, 11, tone))
          )
        })
        .join('') +
      line(`M${year(1973)} ${AXIS}H${year(1979)}`, INK, 4) +
      times(7, (i) => line(`M${n(year(1973 + i))} ${AXIS - 10}V${AXIS + 14}`, INK, 4)) +
      times(6, (i) =>
        words(language, year(1973.5 + i), AXIS + 48, String(1973 + i), {
          size: 34,
          face: 'title',
          weight: 600,
          anchor: 'middle',
        }),
      ) +
      words(language, startOf(language, 96, 2304), 136, text.title, { size: 98, face: 'title', weight: 600 }) +
      words(language, startOf(language, 96, 2304), 214, text.lead, { size: 37, fill: darker(OXBLOOD, 0.15) }) +
      words(language, startOf(language, 96, 2304), 1562, text.source, { size: 25, fill: mix(INK, IVORY, 0.15) })
    )
  },
}
