import type { Language } from '../../cms/content/Language.ts'
import type { Words } from './Words.ts'

/** A visitor's browser loads the words of one language only. */
const TABLES: Readonly<Record<Language, () => Promise<Words>>> = {
  ar: async () => (await import('./words/ar.ts')).ar,
  zgh: async () => (await import('./words/zgh.ts')).zgh,
  fr: async () => (await import('./words/fr.ts')).fr,
  en: async () => (await import('./words/en.ts')).en,
  es: async () => (await import('./words/es.ts')).es,
  nl: async () => (await import('./words/nl.ts')).nl,
  de: async () => (await import('./words/de.ts')).de,
  it: async () => (await import('./words/it.ts')).it,
}

export function loadWords(language: Language): Promise<Words> {
  return TABLES[language]()
}
