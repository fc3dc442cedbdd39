import type { Language } from '../../cms/content/Language.ts'
import { LANGUAGE_NAMES } from '../i18n/languageNames.ts'

/** The name of a part that stands on a page in several languages: "Transcript, English"; without one, as it is. */
export function namedIn(name: string, lang: Language | null): string {
  return lang === null ? name : `${name}, ${LANGUAGE_NAMES[lang]}`
}
