import { FALLBACK_LANGUAGES, LANGUAGES, type Language } from '../../cms/content/Language.ts'

/** Other names of Tamazight that a browser may be set to. */
const TAMAZIGHT = new Set(['ber', 'tzm', 'shi', 'rif', 'zgh'])

/** The museum's language nearest to what a visitor's browser prefers, in order of preference. */
export function chooseLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const base = tag.toLowerCase().split('-')[0] ?? ''
    if (TAMAZIGHT.has(base)) return 'zgh'
    const found = LANGUAGES.find((language) => language === base)
    if (found) return found
  }
  return FALLBACK_LANGUAGES[0]
}
