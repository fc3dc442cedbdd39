import type { Language } from '../../cms/content/Language.ts'

/** Each language by its own name: no browser's `Intl.DisplayNames` knows Tamazight. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  ar: 'العربية',
  zgh: 'ⵜⴰⵎⴰⵣⵉⵖⵜ',
  fr: 'Français',
  en: 'English',
  es: 'Español',
  nl: 'Nederlands',
  de: 'Deutsch',
  it: 'Italiano',
}

/** The museum's name in its three scripts; the same in every language of the page. */
export const MUSEUM_NAMES = { latin: 'Rihla', arabic: 'رحلة', tifinagh: 'ⴰⵎⵓⴷⴷⵓ' } as const
