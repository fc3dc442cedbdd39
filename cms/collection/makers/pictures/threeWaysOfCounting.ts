import { LANDSCAPE, type Picture, type WordLanguage } from '../Picture.ts'
import { COUNTINGS } from '../data/countings.ts'
import {
  BRASS,
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
import { decimal, grouped, paragraph, startOf, words } from '../parts/lettering.ts'
import { brush, spatter } from '../parts/texture.ts'
import { boxPath, filled, line, n, rect, times } from '../svg.ts'

type Words = {
  title: string
  lead: string
  born: readonly [string, string]
  registered: readonly [string, string]
  estimated: readonly [string, string]
  millions: string
  range: string
  source: string
}

const WORDS: Record<WordLanguage, Words> = {
  fr: {
    title: 'Trois façons de compter',
    lead: 'Une plaque vaut 100 000 personnes. Ces trois comptes ne mesurent pas la même chose : aucune ligne ne les relie.',
    born: ['Nées au Maroc', 'et vivant à l’étranger (estimations des Nations Unies ; 1990 en partie reconstituée)'],
    registered: ['Inscrites', 'dans les registres des consulats'],
    estimated: ['Estimées', 'avec les non-inscrits et les binationaux nés à l’étranger'],
    millions: 'millions',
    range: 'de 6 à 6,5 millions',
    source: 'Sources : ONU DAES 2020 ; Fargues 2005 dans de Haas ; CESE, cité par Al-Ain (2021). Faits N08, N09.',
  },
  ar: {
    title: 'ثلاث طرق للعدّ',
    lead: 'كل صفيحة تعادل \u2066100.000\u2069 شخص. لا تقيس هذه الأعداد الشيء نفسه، لذلك لا يصل بينها أي خط.',
    born: ['وُلدوا في المغرب', 'ويعيشون في الخارج (تقديرات الأمم المتحدة، وتقدير 1990 مُعاد تركيب جزء منه)'],
    registered: ['مسجّلون', 'في سجلات القنصليات'],
    estimated: ['مقدَّرون', 'مع غير المسجّلين ومزدوجي الجنسية المولودين في الخارج'],
    millions: 'ملايين',
    range: 'من 6 إلى 6,5 ملايين',
    source:
      'المصادر: الأمم المتحدة 2020؛ فارغ 2005 عند دي هاس؛ المجلس الاقتصادي والاجتماعي والبيئي نقلا عن العين (2021). الوقائع N08 وN09.',
  },
  en: {
    title: 'Three ways of counting',
    lead: 'One plate is 100,000 people. These three counts do not measure the same thing: no line joins them.',
    born: ['Born in Morocco', 'and living abroad (United Nations estimates; 1990 is partly a back-estimate)'],
    registered: ['Registered', 'in the consulates’ books'],
    estimated: ['Estimated', 'with those not registered and dual nationals born abroad'],
    millions: 'million',
    range: '6 to 6.5 million',
    source: 'Sources: UN DESA 2020; Fargues 2005 in de Haas; CESE as quoted by Al-Ain (2021). Facts N08, N09.',
  },
}

const PLATE = 100_000
const PITCH = 13.6
const FLOOR = 1396

/** Plates of 100,000 people; the last one is as wide as what is left. */
export function stack(x: number, people: number, width: number, colour: string, from = 0): string {
  const full = Math.floor((people - from) / PLATE)
  const rest = (people - from) / PLATE - full
  const base = FLOOR - (from / PLATE) * PITCH
  const plate = (i: number, share: number) =>
    rect(
      x - width / 2,
      base - (i + 1) * PITCH + 2,
      width * share,
      PITCH - 3,
      i % 10 === 9 ? darker(colour, 0.22) : colour,
      'rx="2"',
    ) + rect(x - width / 2, base - (i + 1) * PITCH + 2, width * share, 2.6, lighter(colour, 0.4))
  return times(full, (i) => plate(i, 1)) + (rest > 0 ? plate(full, rest) : '')
}

export const threeWaysOfCounting: Picture = {
  slug: 'three-ways-of-counting',
  ...LANDSCAPE,
  wordless: false,
  draw: (language) => {
    const text = WORDS[language]
    const rtl = language === 'ar'
    // Panels follow the order of reading; inside a panel time still runs from left to right.
    const [born, registered, estimated] = rtl ? [1260, 610, 96] : [96, 1140, 1790]
    const panel = (
      x: number,
      width: number,
      ground: string,
      [name, meaning]: readonly [string, string],
      tone: string,
    ) =>
      rect(x + 10, 300, width, 1190, INK, 'opacity="0.3"') +
      filled(
        boxPath(x, 286, width, 1196),
        ground,
        brush(x, [x - 100, 286, width + 100, 1196], 50, darker(ground, 0.1), 10, 0.4) +
          times(13, (i) =>
            line(
              `M${x} ${n(FLOOR - (i + 1) * 5 * PITCH)}h${width}`,
              mix(ground, INK, 0.16),
              i % 2 ? 2 : 1,
              i % 2 ? '' : 'stroke-dasharray="4 10"',
            ),
          ) +
          rect(x, FLOOR, width, 90, darker(tone, 0.15)) +
          spatter(x, [x, 286, width, 1196], 500, darker(ground, 0.3), 'bottom', 3),
      ) +
      rect(x, 286, width, 12, tone) +
      words(language, startOf(language, x + 34, x + width - 34), 366, name, {
        size: 56,
        face: 'title',
        weight: 600,
        fill: darker(tone, 0.1),
      }) +
      paragraph(
        language,
        [rtl ? x + width - 34 - Math.min(width - 68, 640) : x + 34, 384, Math.min(width - 68, 640), 110],
        meaning,
        { size: 26, lineHeight: 1.34 },
      )
    const mark = (x: number, year: number, people: number, colour: string, label: string, width = 150) =>
      stack(x, people, width, colour) +
      words(language, x, FLOOR - (people / PLATE) * PITCH - 26, label, {
        size: 36,
        face: 'title',
        weight: 600,
        anchor: 'middle',
        fill: darker(colour, 0.25),
      }) +
      words(language, x, FLOOR + 60, String(year), {
        size: 40,
        face: 'title',
        weight: 600,
        anchor: 'middle',
        fill: PAPER,
      })
    const { least, most, year } = COUNTINGS.estimated
    const top = FLOOR - (most / PLATE) * PITCH
    return (
      rect(0, 0, 2400, 1600, mix(IVORY, BRASS, 0.28)) +
      brush(3, [-200, 0, 2800, 1600], 120, mix(IVORY, BRASS, 0.5), 12, 0.3) +
      words(language, startOf(language, 96, 2304), 142, text.title, { size: 108, face: 'title', weight: 600 }) +
      words(language, startOf(language, 96, 2304), 222, text.lead, { size: 33, fill: darker(OXBLOOD, 0.1) }) +
      panel(born, 1014, lighter(IVORY, 0.5), text.born, COBALT) +
      panel(registered, 620, mix(IVORY, GREEN, 0.16), text.registered, GREEN) +
      panel(estimated, 514, mix(IVORY, TERRACOTTA, 0.3), text.estimated, OXBLOOD) +
      COUNTINGS.born
        .map(({ year: at, people }, i) =>
          mark(
            born + 150 + i * 240,
            at,
            people,
            i === 0 ? mix(COBALT, IVORY, 0.42) : COBALT,
            grouped(language, people),
          ),
        )
        .join('') +
      COUNTINGS.registered
        .map(({ year: at, people }, i) =>
          mark(
            registered + 176 + i * 268,
            at,
            people,
            GREEN,
            people % PLATE ? grouped(language, people) : `${decimal(language, people / 1e6, 1)} ${text.millions}`,
          ),
        )
        .join('') +
      stack(estimated + 256, least, 170, OXBLOOD) +
      // The range stays open: outlines only between the least and the most.
      times((most - least) / PLATE, (i) =>
        rect(
          estimated + 171,
          FLOOR - (least / PLATE + i + 1) * PITCH + 2,
          170,
          PITCH - 3.4,
          'none',
          `stroke="${OXBLOOD}" stroke-width="2" stroke-dasharray="7 6"`,
        ),
      ) +
      line(`M${estimated + 370} ${n(top)}h22V${n(FLOOR - (least / PLATE) * PITCH)}h-22`, OXBLOOD, 4) +
      words(language, estimated + 256, FLOOR - (most / PLATE) * PITCH - 16, text.range, {
        size: 34,
        face: 'title',
        weight: 600,
        anchor: 'middle',
        fill: darker(OXBLOOD, 0.2),
      }) +
      words(language, estimated + 256, FLOOR + 60, String(year), {
        size: 40,
        face: 'title',
        weight: 600,
        anchor: 'middle',
        fill: PAPER,
      }) +
      words(language, startOf(language, 96, 2304), 1556, text.source, { size: 26, fill: mix(INK, HONEY, 0.1) })
    )
  },
}
