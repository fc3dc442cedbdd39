import { FALLBACK_LANGUAGES, LANGUAGES, type Language } from '../../cms/content/Language.ts'

/** The languages in which one looks: the reader's, those that the museum is whole in, the others. */
export function languageOrder(language: Language): readonly Language[] {
  return [...new Set<Language>([language, ...FALLBACK_LANGUAGES, ...LANGUAGES])]
}
