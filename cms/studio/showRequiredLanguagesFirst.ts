/** Where @sanity/language-filter remembers which languages a curator wants to see besides those that are always shown. */
const KEY = '@sanity/plugin/language-filter/selected-languages'

/**
 * A curator who has chosen nothing yet sees Arabic, French and English; the others are one click away ("Showing 3 of 8").
 * Eight rich-text editors a field would make each document slow to open and hard to overlook.
 */
export function showRequiredLanguagesFirst(): void {
  if (typeof window === 'undefined' || typeof window.localStorage?.getItem !== 'function') return
  if (window.localStorage.getItem(KEY) === null) window.localStorage.setItem(KEY, '[]')
}
