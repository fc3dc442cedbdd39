import { LANDSCAPE, type Picture, type WordLanguage } from '../Picture.ts'
import { BRASS, CEDAR, COBALT, GREEN, INK, IVORY, OXBLOOD, SAGE, TERRACOTTA, darker, lighter, mix } from '../palette.ts'
import { startOf, words } from '../parts/lettering.ts'
import { brush, spatter } from '../parts/texture.ts'
import { typesetSheet, type SheetText } from '../parts/typesetSheet.ts'
import { plantPot, teaGlass } from '../parts/things.ts'
import { boxPath, circle, filled, line, place, rect, times } from '../svg.ts'

type Words = { title: string; byline: string; source: string; sheets: readonly SheetText[] }

/** Facts T04 to T08. */
const WORDS: Record<WordLanguage, Words> = {
  fr: {
    title: 'Cinq textes',
    byline: 'Résumé par le musée',
    source: 'Résumés composés par le musée ; ce ne sont pas des fac-similés. Faits T04, T05, T06, T07, T08.',
    sheets: [
      {
        day: '13 juillet',
        year: '1990',
        heading: 'Fondation Hassan II',
        lines: ['La loi 19-89 crée la Fondation Hassan II pour les Marocains résidant à l’étranger.'],
        foot: 'Dahir 1-90-79',
      },
      {
        day: '3 février',
        year: '2004',
        heading: 'Code de la famille',
        lines: ['La loi 70-03 donne au Maroc un Code de la famille.'],
        foot: 'Dahir 1-04-22',
      },
      {
        day: '23 mars',
        year: '2007',
        heading: 'Nationalité',
        lines: ['La loi 62-06 : l’enfant d’une mère marocaine est marocain. Annoncée le 30 juillet 2005.'],
        foot: 'Dahir 1-07-80',
      },
      {
        day: '21 décembre',
        year: '2007',
        heading: 'CCME',
        lines: ['Un dahir crée le Conseil de la communauté marocaine à l’étranger.'],
        foot: 'Dahir 1-07-208',
      },
      {
        day: '30 juillet',
        year: '2011',
        heading: 'Constitution',
        lines: [
          '16 : protection et liens.',
          '17 : pleine citoyenneté, vote et candidature, selon la loi.',
          '18 : participation aux institutions.',
          '163 : le CCME.',
        ],
        foot: 'Art. 16, 17, 18, 163',
      },
    ],
  },
  ar: {
    title: 'خمسة نصوص',
    byline: 'ملخّص من إعداد المتحف',
    source: 'ملخّصات صاغها المتحف وليست صورا طبق الأصل. الوقائع T04 وT05 وT06 وT07 وT08.',
    sheets: [
      {
        day: '13 يوليوز',
        year: '1990',
        heading: 'مؤسسة الحسن الثاني',
        lines: ['القانون \u206619-89\u2069 يُحدث مؤسسة الحسن الثاني للمغاربة المقيمين بالخارج.'],
        foot: 'ظهير \u20661-90-79\u2069',
      },
      {
        day: '3 فبراير',
        year: '2004',
        heading: 'مدونة الأسرة',
        lines: ['القانون \u206670-03\u2069 بمثابة مدونة الأسرة.'],
        foot: 'ظهير \u20661-04-22\u2069',
      },
      {
        day: '23 مارس',
        year: '2007',
        heading: 'الجنسية',
        lines: ['القانون \u206662-06\u2069: كل ولد من أم مغربية مغربي. أُعلن عنه في 30 يوليوز 2005.'],
        foot: 'ظهير \u20661-07-80\u2069',
      },
      {
        day: '21 دجنبر',
        year: '2007',
        heading: 'مجلس الجالية',
        lines: ['ظهير يُحدث مجلس الجالية المغربية بالخارج.'],
        foot: 'ظهير \u20661-07-208\u2069',
      },
      {
        day: '30 يوليوز',
        year: '2011',
        heading: 'الدستور',
        lines: [
          '16: الحماية والروابط.',
          '17: المواطنة الكاملة والتصويت والترشح وفق القانون.',
          '18: المشاركة في المؤسسات.',
          '163: مجلس الجالية.',
        ],
        foot: 'الفصول 16 و17 و18 و163',
      },
    ],
  },
  en: {
    title: 'Five texts',
    byline: 'Summary by the museum',
    source: 'Summaries typeset by the museum; these are not facsimiles. Facts T04, T05, T06, T07, T08.',
    sheets: [
      {
        day: '13 July',
        year: '1990',
        heading: 'Hassan II Foundation',
        lines: ['Law 19-89 creates the Hassan II Foundation for Moroccans living abroad.'],
        foot: 'Dahir 1-90-79',
      },
      {
        day: '3 February',
        year: '2004',
        heading: 'Family Code',
        lines: ['Law 70-03 gives Morocco a Family Code.'],
        foot: 'Dahir 1-04-22',
      },
      {
        day: '23 March',
        year: '2007',
        heading: 'Nationality',
        lines: ['Law 62-06: the child of a Moroccan mother is Moroccan. Announced on 30 July 2005.'],
        foot: 'Dahir 1-07-80',
      },
      {
        day: '21 December',
        year: '2007',
        heading: 'CCME',
        lines: ['A dahir creates the Council of the Moroccan Community Abroad.'],
        foot: 'Dahir 1-07-208',
      },
      {
        day: '30 July',
        year: '2011',
        heading: 'Constitution',
        lines: [
          '16: protection and ties.',
          '17: full citizenship, vote and candidature, as law sets.',
          '18: part in institutions.',
          '163: the CCME.',
        ],
        foot: 'Articles 16, 17, 18, 163',
      },
    ],
  },
}

const INKS = [COBALT, OXBLOOD, GREEN, darker(TERRACOTTA, 0.2), INK] as const

export const fiveTexts: Picture = {
  slug: 'five-texts',
  ...LANDSCAPE,
  wordless: false,
  draw: (language) => {
    const text = WORDS[language]
    const wall = mix(SAGE, INK, 0.12)
    const rtl = language === 'ar'
    return (
      rect(0, 0, 2400, 1600, wall) +
      brush(3, [-200, 0, 2800, 1600], 150, darker(wall, 0.16), 14, 0.3) +
      brush(8, [-200, 0, 2800, 1600], 100, lighter(wall, 0.14), 12, 0.25) +
      spatter(2, [0, 0, 2400, 1600], 1500, darker(wall, 0.4), 'bottom', 4, 0.6) +
      rect(0, 1452, 2400, 148, darker(INK, 0.1)) +
      rect(0, 1452, 2400, 10, BRASS) +
      words(language, startOf(language, 96, 2304), 196, text.title, {
        size: 124,
        face: 'title',
        weight: 600,
        fill: IVORY,
      }) +
      line(rtl ? 'M96 152H1500' : 'M900 152H2304', mix(wall, IVORY, 0.5), 3) +
      // A line between two nails: the texts hang on it in the order of their dates.
      line('M30 300Q1200 372 2370 300', IVORY, 6) +
      circle(30, 300, 13, BRASS) +
      circle(2370, 300, 13, BRASS) +
      text.sheets
        .map((sheet, i) => {
          const slot = rtl ? 4 - i : i
          const x = 80 + slot * 452
          const y = 360 + Math.sin(((slot + 0.5) / 5) * Math.PI) * 30
          const peg = (at: number) =>
            filled(boxPath(at - 13, y - 50, 26, 88), CEDAR, rect(at + 2, y - 60, 20, 110, darker(CEDAR, 0.35))) +
            rect(at - 15, y - 12, 30, 8, BRASS)
          return (
            place(
              x,
              y,
              typesetSheet(language, sheet, text.byline, INKS[i] ?? INK, [430, 940], 70 + i, false),
              1,
              [-0.8, 0.5, -0.3, 0.6, -0.6][slot] ?? 0,
            ) +
            peg(x + 90) +
            peg(x + 340)
          )
        })
        .join('') +
      // A shelf of papers waits under them: folders, an inkwell, a glass, mint.
      place(rtl ? 2160 : 240, 1452, plantPot(76)) +
      place(rtl ? 1980 : 420, 1452, teaGlass(92)) +
      times(
        9,
        (i) =>
          rect(
            (rtl ? 240 : 1720) + i * 46,
            1452 - 66 - ((i * 29) % 30),
            40,
            66 + ((i * 29) % 30),
            [OXBLOOD, mix(IVORY, CEDAR, 0.3), COBALT, mix(IVORY, BRASS, 0.4), TERRACOTTA][(i * 2) % 5] ?? OXBLOOD,
          ) + rect((rtl ? 240 : 1720) + i * 46 + 8, 1452 - 52 - ((i * 29) % 30), 24, 22, IVORY),
      ) +
      place(
        rtl ? 780 : 1600,
        1452,
        filled('M-40 0L-32 -52H32L40 0Z', mix(COBALT, INK, 0.5), rect(8, -70, 60, 80, darker(INK, 0.3))) +
          rect(-18, -68, 36, 18, INK) +
          line('M6 -70L40 -112', IVORY, 6),
      ) +
      words(language, startOf(language, 96, 2304), 1540, text.source, { size: 28, fill: mix(IVORY, INK, 0.12) })
    )
  },
}
