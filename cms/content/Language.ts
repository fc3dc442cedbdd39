/** The eight languages of the museum, as BCP 47 tags. The order is the order of the language menu. */
export const LANGUAGES = ['ar', 'zgh', 'fr', 'en', 'es', 'nl', 'de', 'it'] as const

export type Language = (typeof LANGUAGES)[number]

/** Languages that must be complete before a document can be published; the others may be partial. */
export const REQUIRED_LANGUAGES = ['ar', 'fr', 'en'] as const satisfies readonly Language[]

/** Where a missing translation falls back to, in this order: the museum writes in French first. */
export const FALLBACK_LANGUAGES = ['fr', 'ar', 'en'] as const satisfies readonly Language[]

export type Direction = 'ltr' | 'rtl'

/** Writing direction. Tifinagh is written left to right (facts.md, section 6). */
export function directionOf(language: Language): Direction {
  return language === 'ar' ? 'rtl' : 'ltr'
}

/** Morocco writes Western digits and its own month names ("نونبر"): never plain `ar` (notes on languages). */
const LOCALES: Readonly<Record<Language, string>> = {
  ar: 'ar-MA',
  zgh: 'fr-MA',
  fr: 'fr-FR',
  en: 'en-GB',
  es: 'es-ES',
  nl: 'nl-NL',
  de: 'de-DE',
  it: 'it-IT',
}

/** What a language is called where numbers and dates are written (Intl). */
export function localeOf(language: Language): string {
  return LOCALES[language]
}

export function isLanguage(value: unknown): value is Language {
  return typeof value === 'string' && LANGUAGES.some((language) => language === value)
}

/** One of each language. */
export function inEveryLanguage<Thing>(make: (language: Language) => Thing): Readonly<Record<Language, Thing>> {
  return {
    ar: make('ar'),
    zgh: make('zgh'),
    fr: make('fr'),
    en: make('en'),
    es: make('es'),
    nl: make('nl'),
    de: make('de'),
    it: make('it'),
  }
}
