import { finding, type Check } from './Check.ts'
import type { Words } from './Collection.ts'

interface Rule {
  readonly language: string | null
  readonly wrong: RegExp
  readonly message: string
}

/** How the museum's languages are set: of Morocco's Arabic, of French, of English, and of numbers in all of them. */
const RULES: readonly Rule[] = [
  { language: 'ar', wrong: /[٠-٩۰-۹]/u, message: 'Morocco writes the digits 0 to 9.' },
  {
    language: 'ar',
    wrong:
      /(?<!\p{L})(كانون|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين|يوليو|أغسطس|سبتمبر|نوفمبر|ديسمبر|مايو)(?!\p{L})/u,
    message: 'Use Morocco’s own names of months: يناير … غشت، شتنبر، نونبر، دجنبر.',
  },
  {
    language: 'ar',
    wrong: /\p{Script=Arabic}\s*[,;?]/u,
    message: 'Use the Arabic comma, semicolon and question mark.',
  },
  {
    language: 'fr',
    wrong: /[^\u202f][:;!?»%]/u,
    message: 'A narrow no-break space stands before : ; ! ? » and %.',
  },
  { language: 'fr', wrong: /«(?!\u202f)/u, message: 'A narrow no-break space stands after «.' },
  {
    language: 'fr',
    wrong: /['"“”]|\u00a0/u,
    message: 'French has « », the curly apostrophe and narrow no-break spaces.',
  },
  { language: 'en', wrong: /['"]/u, message: 'Use curly quotation marks and apostrophes.' },
  { language: null, wrong: /\d \d{3}(?!\d)/u, message: 'A long number could break across two lines.' },
]

export const checkTypography: Check = ({ words }) =>
  RULES.flatMap(({ language, wrong, message }) =>
    words
      .filter((each) => language === null || each.language === language)
      .flatMap((each) => {
        const place = wrong.exec(each.text)
        return place ? [finding(each, `${message} (“${around(each, place.index)}”)`)] : []
      }),
  )

function around({ text }: Words, index: number): string {
  return text.slice(Math.max(0, index - 12), index + 12).replaceAll(/\s+/g, ' ')
}
