import type { LocaleDefinition } from 'sanity'

const KEY = 'rihla.studio.language'

/** Languages of the Studio's own buttons and menus; the museum's languages are another matter. */
export const STUDIO_LANGUAGES = { 'en-US': 'English', 'fr-FR': 'Français' } as const

export type StudioLanguage = keyof typeof STUDIO_LANGUAGES

/** The curator's choice on this machine, else the browser's language. */
export function studioLanguage(): StudioLanguage {
  if (typeof window === 'undefined') return 'en-US'
  const wanted = window.localStorage.getItem(KEY) ?? window.navigator.language
  return wanted.startsWith('fr') ? 'fr-FR' : 'en-US'
}

/** Remembers the choice and opens the Studio again in it: Sanity reads its language only once. */
export function chooseStudioLanguage(language: StudioLanguage): void {
  window.localStorage.setItem(KEY, language)
  window.location.reload()
}

/** Sanity takes the last locale as the language of the Studio, and its own menu for it is switched off. */
export function wantedLast(locales: LocaleDefinition[]): LocaleDefinition[] {
  const wanted = studioLanguage()
  return [...locales].sort((a, b) => Number(a.id === wanted) - Number(b.id === wanted))
}
