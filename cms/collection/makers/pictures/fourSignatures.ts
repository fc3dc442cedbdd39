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
  TERRACOTTA,
  darker,
  lighter,
  mix,
} from '../palette.ts'
import { startOf, words } from '../parts/lettering.ts'
import { brush, spatter } from '../parts/texture.ts'
import { typesetSheet, type SheetText } from '../parts/typesetSheet.ts'
import { boxPath, circle, filled, line, place, rect, times } from '../svg.ts'

/** Facts L02 to L05 and L14, in the museum's words: no sheet imitates an official print. */
type Words = { title: string; byline: string; source: string; sheets: readonly SheetText[] }

const WORDS: Record<WordLanguage, Words> = {
  fr: {
    title: 'Quatre signatures',
    byline: 'Résumé par le musée',
    source: 'Résumés composés par le musée ; ce ne sont pas des fac-similés. Faits L02, L03, L04, L05, L14.',
    sheets: [
      {
        day: '21 mai',
        year: '1963',
        heading: 'République fédérale d’Allemagne',
        lines: [
          'Un accord tourné vers les mines, et vers les personnes déjà venues sans papiers.',
          'Des célibataires seulement, deux ans au plus, sans famille.',
        ],
        foot: 'Arrêt : 1973',
      },
      {
        day: '1er juin',
        year: '1963',
        heading: 'France',
        lines: [
          'Une convention de main-d’œuvre, publiée par le décret 63-779 du 27 juillet 1963.',
          'Une mission de l’ONI s’installe à Casablanca.',
        ],
        foot: 'Arrêt : juillet 1974',
      },
      {
        day: '17 février',
        year: '1964',
        heading: 'Belgique',
        lines: [
          'Une convention que le Moniteur n’imprime que le 17 juin 1977.',
          'Une campagne, « Vivre et travailler en Belgique », invite aussi les familles.',
        ],
        foot: 'Arrêt : 1974',
      },
      {
        day: '14 mai',
        year: '1969',
        heading: 'Pays-Bas',
        lines: [
          'Un accord : environ 4 000 personnes seulement passent par le recrutement officiel.',
          'La plupart viennent d’elles-mêmes ; ce sont des hommes du Rif.',
        ],
        foot: 'Arrêt : 1973',
      },
    ],
  },
  ar: {
    title: 'أربعة توقيعات',
    byline: 'ملخّص من إعداد المتحف',
    source: 'ملخّصات صاغها المتحف وليست صورا طبق الأصل. الوقائع L02 وL03 وL04 وL05 وL14.',
    sheets: [
      {
        day: '21 ماي',
        year: '1963',
        heading: 'جمهورية ألمانيا الاتحادية',
        lines: ['اتفاق موجّه إلى المناجم وإلى من سبق مجيئهم دون أوراق.', 'للعزّاب وحدهم، لسنتين على الأكثر، ودون أسرة.'],
        foot: 'التوقّف: 1973',
      },
      {
        day: '1 يونيو',
        year: '1963',
        heading: 'فرنسا',
        lines: [
          'اتفاقية لليد العاملة نُشرت بالمرسوم \u206663-779\u2069 المؤرخ في 27 يوليوز 1963.',
          'بعثة للمكتب ONI تستقر بالدار البيضاء.',
        ],
        foot: 'التوقّف: يوليوز 1974',
      },
      {
        day: '17 فبراير',
        year: '1964',
        heading: 'بلجيكا',
        lines: [
          'اتفاقية لم تُطبع في الجريدة الرسمية البلجيكية إلا في 17 يونيو 1977.',
          'حملة «العيش والعمل في بلجيكا» تدعو الأسر أيضا.',
        ],
        foot: 'التوقّف: 1974',
      },
      {
        day: '14 ماي',
        year: '1969',
        heading: 'هولندا',
        lines: [
          'اتفاق: نحو \u20664.000\u2069 شخص فقط مرّوا عبر التشغيل الرسمي.',
          'جاء أكثرهم بمفردهم، وهم رجال من الريف.',
        ],
        foot: 'التوقّف: 1973',
      },
    ],
  },
  en: {
    title: 'Four signatures',
    byline: 'Summary by the museum',
    source: 'Summaries typeset by the museum; these are not facsimiles. Facts L02, L03, L04, L05, L14.',
    sheets: [
      {
        day: '21 May',
        year: '1963',
        heading: 'Federal Republic of Germany',
        lines: [
          'An agreement aimed at the mines, and at people who had already come without papers.',
          'Unmarried people only, two years at most, no family.',
        ],
        foot: 'Stopped: 1973',
      },
      {
        day: '1 June',
        year: '1963',
        heading: 'France',
        lines: [
          'A labour convention, published by decree 63-779 of 27 July 1963.',
          'A mission of the ONI settles in Casablanca.',
        ],
        foot: 'Stopped: July 1974',
      },
      {
        day: '17 February',
        year: '1964',
        heading: 'Belgium',
        lines: [
          'A convention the Moniteur printed only on 17 June 1977.',
          'A campaign, “Living and working in Belgium”, invites families too.',
        ],
        foot: 'Stopped: 1974',
      },
      {
        day: '14 May',
        year: '1969',
        heading: 'Netherlands',
        lines: [
          'An agreement: only about 4,000 people came through official recruitment.',
          'Most came on their own; they were men of the Rif.',
        ],
        foot: 'Stopped: 1973',
      },
    ],
  },
}

const INKS = [INK, COBALT, OXBLOOD, GREEN] as const

export const fourSignatures: Picture = {
  slug: 'four-signatures',
  ...LANDSCAPE,
  wordless: false,
  draw: (language) => {
    const text = WORDS[language]
    const wall = mix(TERRACOTTA, OXBLOOD, 0.42)
    const order = language === 'ar' ? [3, 2, 1, 0] : [0, 1, 2, 3]
    const clip = (x: number) =>
      filled(boxPath(x - 30, 268, 60, 84), BRASS, rect(x + 6, 260, 40, 100, darker(BRASS, 0.3))) +
      circle(x, 292, 9, darker(BRASS, 0.5)) +
      rect(x - 30, 340, 60, 12, darker(BRASS, 0.45))
    return (
      rect(0, 0, 2400, 1600, wall) +
      brush(3, [-200, 0, 2800, 1600], 150, darker(wall, 0.2), 14, 0.25) +
      brush(8, [-200, 0, 2800, 1600], 110, lighter(wall, 0.16), 12, 0.25) +
      spatter(2, [0, 0, 2400, 1600], 1800, darker(wall, 0.45), 'bottom', 4, 0.6) +
      rect(0, 1452, 2400, 148, darker(INK, 0.1)) +
      rect(0, 1452, 2400, 10, BRASS) +
      words(language, startOf(language, 122, 2278), 190, text.title, {
        size: 118,
        face: 'title',
        weight: 600,
        fill: IVORY,
      }) +
      line(language === 'ar' ? 'M122 152H1500' : 'M1180 152H2278', mix(wall, IVORY, 0.5), 3) +
      filled(
        boxPath(86, 268, 2228, 46),
        CEDAR,
        brush(31, [86, 268, 2228, 46], 30, darker(CEDAR, 0.4), 3) + rect(86, 300, 2228, 14, darker(CEDAR, 0.35)),
      ) +
      order
        .map((which, i) => {
          const sheetText = text.sheets[which]
          const x = 122 + i * 550
          return sheetText
            ? place(
                x,
                322,
                typesetSheet(language, sheetText, text.byline, INKS[which] ?? INK, [508, 1040], 50 + which),
                1,
                [-0.5, 0.35, -0.25, 0.55][i] ?? 0,
              ) +
                clip(x + 120) +
                clip(x + 388)
            : ''
        })
        .join('') +
      words(language, startOf(language, 122, 2278), 1540, text.source, { size: 28, fill: mix(IVORY, INK, 0.12) }) +
      times(4, (i) =>
        circle(
          language === 'ar' ? 150 + i * 34 : 2250 - i * 34,
          1530,
          9,
          INKS[3 - i] === INK ? HONEY : lighter(INKS[3 - i] ?? HONEY, 0.3),
        ),
      )
    )
  },
}
