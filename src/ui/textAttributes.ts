import { directionOf, type Direction, type Language } from '../../cms/content/Language.ts'

/**
 * `lang` and `dir` for an element whose words may be in another language than the page (a translation is missing, a
 * transcript follows its own voice); nothing where they agree.
 */
export function textAttributes(
  text: { readonly lang: Language },
  pageLanguage: Language,
): { lang?: Language; dir?: Direction } {
  return text.lang === pageLanguage ? {} : { lang: text.lang, dir: directionOf(text.lang) }
}
