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
  TERRACOTTA,
  darker,
  lighter,
  mix,
} from '../palette.ts'
import { paragraph, startOf, words } from '../parts/lettering.ts'
import { brush, spatter } from '../parts/texture.ts'
import { circle, filled, line, n, path, place, poly, rect, times, within } from '../svg.ts'

type Words = {
  title: string
  lead: string
  doors: readonly [cause: string, what: string][]
  source: string
}

/** Facts J08, J10. Causes side by side, none before another: equal doors, equal letters. */
const WORDS: Record<WordLanguage, Words> = {
  fr: {
    title: 'Départs, 1948-1964',
    lead: 'Plusieurs causes dans une même rue ; aucune ne suffit seule.',
    doors: [
      ['La peur', 'Oujda et Jerada, 7 et 8 juin 1948 : 44 Juifs tués.'],
      ['L’espérance', 'Aucun nombre ne la mesure.'],
      ['Les réseaux', 'Cadima, 1948-1951 : environ 28 000 personnes.'],
      ['Les accords', 'Novembre 1961 à 1964 : de 90 000 à 97 000 personnes.'],
      ['La famille', 'Elle ne se compte pas.'],
    ],
    source: 'Illustration du musée, d’après sources. Faits J08, J10. Formulation en attente de relecture.',
  },
  ar: {
    title: 'رحيل، \u20661948–1964\u2069',
    lead: 'أسباب عدة في درب واحد، ولا يكفي واحد منها وحده.',
    doors: [
      ['الخوف', 'وجدة وجرادة، 7 و8 يونيو 1948: قُتل 44 يهوديا.'],
      ['الأمل', 'لا يقيسه أي عدد.'],
      ['الشبكات', 'كاديما، من 1948 إلى 1951: نحو 28.000 شخص.'],
      ['الاتفاقات', 'من نونبر 1961 إلى 1964: ما بين 90.000 و97.000 شخص.'],
      ['الأسرة', 'لا تُحسب بالأرقام.'],
    ],
    source: 'رسم للمتحف، استنادا إلى المصادر. الواقعتان J08 وJ10. الصياغة في انتظار المراجعة.',
  },
  en: {
    title: 'Departures, 1948–1964',
    lead: 'Several causes in one street; none is enough by itself.',
    doors: [
      ['Fear', 'Oujda and Jerada, 7 and 8 June 1948: 44 Jews killed.'],
      ['Hope', 'No number measures it.'],
      ['Networks', 'Cadima, 1948–1951: about 28,000 people.'],
      ['Agreements', 'November 1961 to 1964: 90,000 to 97,000 people.'],
      ['Family', 'It is not to be counted.'],
    ],
    source: 'Museum illustration, after sources. Facts J08, J10. Wording awaiting review.',
  },
}

const PAINTS = [mix(INK, COBALT, 0.3), mix(GREEN, IVORY, 0.12), OXBLOOD, mix(CEDAR, HONEY, 0.3), COBALT] as const
/** How far each door stands open: 0 is shut. */
const OPEN = [0, 0.62, 0.3, 1, 0.45] as const

const arch = (width: number, height: number) =>
  `M${n(-width / 2)} 0V${n(width * 0.5 - height)}A${n(width / 2)} ${n(width / 2)} 0 0 1 ${n(width / 2)} ${n(width * 0.5 - height)}V0Z`

/** One arched door, threshold on 0,0. The leaf turns on its left post; what is behind it is only light. */
function door(paint: string, open: number): string {
  const [width, height] = [290, 620]
  const inside = arch(width, height)
  const swing = width * (1 - open * 0.82)
  const lift = 34 * open
  const x = (share: number) => -width / 2 + swing * share
  const drop = (share: number) => lift * share
  const leaf = [
    [x(0), -height + 6],
    [x(1), -height + 6 - drop(1)],
    [x(1), drop(1)],
    [x(0), 0],
  ] as const
  const panel = (u0: number, u1: number, top: number, bottom: number) =>
    poly(
      [
        [x(u0), top - drop(u0)],
        [x(u1), top - drop(u1)],
        [x(u1), bottom + drop(u1) * 0.6],
        [x(u0), bottom + drop(u0) * 0.6],
      ],
      darker(paint, 0.3),
    )
  return (
    path(arch(width + 96, height + 62), mix(TERRACOTTA, IVORY, 0.35)) +
    path(arch(width + 64, height + 44), lighter(IVORY, 0.35)) +
    path(inside, open ? lighter(HONEY, 0.3) : NIGHT) +
    within(
      inside,
      (open
        ? rect(-width / 2, -height, width, height, lighter(HONEY, 0.35)) +
          rect(-width / 2, -190, width, 200, mix(HONEY, TERRACOTTA, 0.25)) +
          spatter(9, [-width / 2, -height, width, height], 240, mix(HONEY, OXBLOOD, 0.3), 'left', 5, 0.7)
        : '') +
        poly(leaf, paint) +
        panel(0.12, 0.44, -520, -330) +
        panel(0.56, 0.88, -520, -330) +
        panel(0.12, 0.44, -290, -60) +
        panel(0.56, 0.88, -290, -60) +
        times(7, (i) => circle(x(0.5), -560 + i * 84, 7, BRASS)) +
        circle(x(0.84), -306, 17, BRASS) +
        circle(x(0.84), -306, 8, darker(BRASS, 0.4)),
    ) +
    rect(-width / 2 - 50, -6, width + 100, 26, mix(IVORY, CEDAR, 0.3))
  )
}

export const departures: Picture = {
  slug: 'departures-1948-1964',
  ...LANDSCAPE,
  wordless: false,
  draw: (language) => {
    const text = WORDS[language]
    const rtl = language === 'ar'
    const wall = lighter(IVORY, 0.28)
    const floor = 1180
    const spread = text.doors.map((_, i) => 270 + (rtl ? 4 - i : i) * 465)
    return (
      rect(0, 0, 2400, 1600, wall) +
      brush(3, [-200, 0, 2800, 1180], 170, mix(IVORY, SAND, 0.7), 15, 0.45) +
      brush(8, [-200, 0, 2800, 1180], 90, PAPER, 13, 0.6) +
      spatter(2, [0, 300, 2400, 880], 1500, mix(IVORY, CEDAR, 0.3), 'bottom', 5, 0.5) +
      filled(
        'M0 970H2400V1190H0Z',
        mix(COBALT, IVORY, 0.3),
        brush(5, [-200, 970, 2800, 220], 80, mix(COBALT, IVORY, 0.15), 12, 0.5) +
          spatter(6, [0, 970, 2400, 220], 800, COBALT, 'bottom', 5, 0.6),
      ) +
      rect(0, 964, 2400, 10, PAPER) +
      // The street in the evening: one lane of stone, nobody in it.
      filled(
        'M0 1190H2400V1600H0Z',
        darker(mix(INK, COBALT, 0.2), 0.1),
        brush(11, [-200, 1190, 2800, 410], 60, darker(INK, 0.4), 8, 0.5),
      ) +
      spread
        .map((x, i) =>
          (OPEN[i] ?? 0) > 0
            ? path(
                `M${n(x - 140)} 1196L${n(x + 145)} 1196L${n(x + 145 + 90 * (OPEN[i] ?? 0))} 1246L${n(x - 140)} 1246Z`,
                lighter(HONEY, 0.2),
                `opacity="${n(0.35 + 0.3 * (OPEN[i] ?? 0))}"`,
              )
            : '',
        )
        .join('') +
      spread.map((x, i) => place(x, floor, door(PAINTS[i] ?? INK, OPEN[i] ?? 0))).join('') +
      line('M0 1194H2400', NIGHT, 6) +
      spread
        .map((x, i) => {
          const [cause, what] = text.doors[i] ?? ['', '']
          return (
            words(language, x, 1322, cause, {
              size: rtl ? 66 : 58,
              face: 'title',
              weight: 600,
              anchor: 'middle',
              fill: lighter(HONEY, 0.3),
            }) +
            paragraph(language, [x - 200, 1346, 400, 180], what, {
              size: 33,
              fill: IVORY,
              align: 'center',
              lineHeight: 1.32,
            })
          )
        })
        .join('') +
      words(language, startOf(language, 84, 2316), 210, text.title, {
        size: 136,
        face: 'title',
        weight: 600,
        fill: mix(INK, COBALT, 0.25),
      }) +
      words(language, startOf(language, 84, 2316), 306, text.lead, { size: 48, fill: mix(INK, CEDAR, 0.3) }) +
      words(language, 1200, 1568, text.source, { size: 27, anchor: 'middle', fill: mix(IVORY, INK, 0.25) })
    )
  },
}
