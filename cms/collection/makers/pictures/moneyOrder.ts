import { LANDSCAPE, type Picture, type WordLanguage } from '../Picture.ts'
import { REMITTANCES } from '../data/remittances.ts'
import { BRASS, GREEN, HONEY, INK, IVORY, OXBLOOD, PAPER, SAGE, darker, lighter, mix } from '../palette.ts'
import { decimal, startOf, words } from '../parts/lettering.ts'
import { brush, spatter } from '../parts/texture.ts'
import { boxPath, circle, filled, line, n, path, rect, times, trace, type Point } from '../svg.ts'

type Words = { title: string; lead: string; dollars: string; share: string; source: string }

const WORDS: Record<WordLanguage, Words> = {
  fr: {
    title: 'Le mandat',
    lead: 'Transferts personnels reçus de l’étranger, 1975-2024',
    dollars: 'Milliards de dollars courants (l’inflation n’est pas retirée)',
    share: 'La même somme, en part du PIB : la mesure pour le temps long',
    source: 'Source : Banque mondiale, World Development Indicators, transferts personnels reçus. Fait T01.',
  },
  ar: {
    title: 'الحوالة',
    lead: 'التحويلات الشخصية المتلقاة من الخارج، 1975-2024',
    dollars: 'بملايير الدولارات الجارية (دون خصم التضخم)',
    share: 'المبلغ نفسه كنسبة من الناتج الداخلي الإجمالي: المقياس الأصلح للمدى الطويل',
    source: 'المصدر: البنك الدولي، مؤشرات التنمية في العالم، التحويلات الشخصية المتلقاة. الواقعة T01.',
  },
  en: {
    title: 'The money order',
    lead: 'Personal remittances received from abroad, 1975–2024',
    dollars: 'Billions of current US dollars (not adjusted for inflation)',
    share: 'The same sum as a share of GDP: the measure for the long view',
    source: 'Source: World Bank, World Development Indicators, personal remittances received. Fact T01.',
  },
}

const [LEFT, STEP] = [190, 42]
/** px per billion dollars, and the floor the slips stand on. */
const PX_PER_BILLION = 47
const FLOOR = 1010
const PX_PER_POINT = 32
const GROUND = 1470
const NAMED = new Set([1975, 1990, 2000, 2010, 2020, 2024])

export const moneyOrder: Picture = {
  slug: 'the-money-order',
  ...LANDSCAPE,
  wordless: false,
  draw: (language) => {
    const text = WORDS[language]
    const x = (i: number) => LEFT + i * STEP
    const wall = mix(SAGE, IVORY, 0.62)
    // Each year is a pile of slips, one for a quarter of a billion, the last one as high as what is left.
    const pile = (i: number, dollars: number) => {
      const height = (dollars / 1e9) * PX_PER_BILLION
      const slip = PX_PER_BILLION / 4
      const tone = i % 10 === 0 ? darker(GREEN, 0.2) : GREEN
      return filled(
        boxPath(x(i) - 16, FLOOR - height, 32, height),
        tone,
        times(
          Math.ceil(height / slip),
          (k) =>
            rect(x(i) - 16, FLOOR - (k + 1) * slip, 32, 2.6, lighter(GREEN, 0.42)) +
            rect(x(i) + 4, FLOOR - (k + 1) * slip + 4, 8, 4, mix(GREEN, HONEY, 0.5)),
        ) + rect(x(i) + 8, 0, 20, FLOOR, darker(GREEN, 0.35), 'opacity="0.45"'),
      )
    }
    // A number ends over its own pile and stands clear of the two before it.
    const crest = (i: number) => Math.max(...REMITTANCES.slice(Math.max(0, i - 2), i + 1).map((row) => row[1]))
    const shares = REMITTANCES.map(([, , share], i): Point => [x(i), GROUND - share * PX_PER_POINT])
    const highest = REMITTANCES.reduce((best, row, i) => (row[2] > (REMITTANCES[best]?.[2] ?? 0) ? i : best), 0)
    const last = REMITTANCES.length - 1
    return (
      rect(0, 0, 2400, 1600, wall) +
      brush(3, [-200, 0, 2800, 1600], 120, darker(wall, 0.08), 12, 0.35) +
      rect(100, 268, 2220, 790, INK, 'opacity="0.2"') +
      filled(
        boxPath(90, 256, 2220, 794),
        PAPER,
        spatter(5, [90, 256, 2220, 794], 600, mix(IVORY, BRASS, 0.6), 'bottom', 3) +
          times(4, (i) =>
            line(`M90 ${n(FLOOR - i * 3 * PX_PER_BILLION)}H2310`, mix(IVORY, INK, i ? 0.16 : 0.5), i ? 2 : 4),
          ),
      ) +
      times(4, (i) =>
        words(language, 118, FLOOR - i * 3 * PX_PER_BILLION - 10, String(i * 3), {
          size: 27,
          fill: mix(INK, IVORY, 0.3),
          anchor: language === 'ar' ? 'end' : 'start',
        }),
      ) +
      REMITTANCES.map(
        ([year, dollars], i) =>
          pile(i, dollars) +
          (NAMED.has(year)
            ? words(
                language,
                i === 0 ? x(i) - 16 : x(i) + 20,
                FLOOR - (crest(i) / 1e9) * PX_PER_BILLION - 18,
                decimal(language, dollars / 1e9, 2),
                {
                  size: 38,
                  face: 'title',
                  weight: 600,
                  anchor: (i === 0) === (language !== 'ar') ? 'start' : 'end',
                  fill: OXBLOOD,
                },
              ) +
              words(language, x(i), FLOOR + 34, String(year), {
                size: 28,
                face: 'title',
                weight: 600,
                anchor: 'middle',
              })
            : ''),
      ).join('') +
      filled(
        boxPath(90, 1066, 2220, 436),
        mix(SAGE, INK, 0.35),
        brush(9, [90, 1066, 2220, 436], 40, mix(SAGE, INK, 0.5), 8, 0.4) +
          times(4, (i) => line(`M90 ${GROUND - i * 3 * PX_PER_POINT}H2310`, mix(SAGE, IVORY, 0.36), i ? 1.6 : 3)) +
          path(
            `${trace(shares, false)}L${x(last)} ${GROUND}L${LEFT} ${GROUND}Z`,
            mix(SAGE, HONEY, 0.3),
            'opacity="0.5"',
          ),
      ) +
      times(4, (i) =>
        words(
          language,
          118,
          GROUND - i * 3 * PX_PER_POINT - 9,
          `\u2066${i * 3}${language === 'fr' ? '\u202f' : ''}%\u2069`,
          { size: 25, fill: mix(IVORY, SAGE, 0.3), anchor: language === 'ar' ? 'end' : 'start' },
        ),
      ) +
      line(trace(shares, false), HONEY, 6) +
      shares.map(([px, py]) => circle(px, py, 5.5, PAPER)).join('') +
      [highest, last]
        .map((i) => {
          const [px, py] = shares[i] ?? [0, 0]
          const [year, , share] = REMITTANCES[i] ?? [0, 0, 0]
          return (
            circle(px, py, 13, OXBLOOD) +
            circle(px, py, 7, PAPER) +
            (i === highest
              ? words(
                  language,
                  px - 24,
                  py - 16,
                  `\u2066${decimal(language, share, 2)}${language === 'fr' ? '\u202f' : ''}%\u2069 (${year})`,
                  { size: 34, face: 'title', weight: 600, anchor: language === 'ar' ? 'start' : 'end', fill: PAPER },
                )
              : words(
                  language,
                  px + 14,
                  py + 62,
                  `\u2066${decimal(language, share, 2)}${language === 'fr' ? '\u202f' : ''}%\u2069`,
                  { size: 34, face: 'title', weight: 600, anchor: language === 'ar' ? 'start' : 'end', fill: PAPER },
                ))
          )
        })
        .join('') +
      words(language, startOf(language, 96, 2304), 142, text.title, { size: 112, face: 'title', weight: 600 }) +
      words(language, startOf(language, 96, 2304), 218, text.lead, { size: 38, fill: darker(OXBLOOD, 0.1) }) +
      words(language, startOf(language, 130, 2270), 318, text.dollars, {
        size: 32,
        weight: 500,
        fill: darker(GREEN, 0.2),
      }) +
      words(language, startOf(language, 130, 2270), 1124, text.share, {
        size: 32,
        weight: 500,
        fill: lighter(HONEY, 0.4),
      }) +
      words(language, startOf(language, 96, 2304), 1556, text.source, { size: 26 })
    )
  },
}
