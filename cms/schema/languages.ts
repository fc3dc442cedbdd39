import type { Language, REQUIRED_LANGUAGES } from '../content/Language.ts'

type RequiredLanguage = (typeof REQUIRED_LANGUAGES)[number]

/** What each language is called in the Studio, in its own words; the order is the order of the Studio's language buttons. */
export const LANGUAGE_TITLES: Readonly<Record<Language, string>> = {
  ar: 'العربية',
  fr: 'Français',
  en: 'English',
  zgh: 'ⵜⴰⵎⴰⵣⵉⵖⵜ',
  es: 'Español',
  nl: 'Nederlands',
  de: 'Deutsch',
  it: 'Italiano',
}

/** Languages that a published text must have, with their names for messages. */
export const REQUIRED_LANGUAGE_NAMES: Readonly<Record<RequiredLanguage, string>> = {
  ar: 'Arabic',
  fr: 'French',
  en: 'English',
}

/** The same languages as a choice in a form. */
export const LANGUAGE_CHOICES = Object.entries(LANGUAGE_TITLES).map(([value, title]) => ({ value, title }))
