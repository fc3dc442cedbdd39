import type { Language } from '../cms/content/Language.ts'
import { documentOf, escape, type PageAssets } from './documentOf.ts'
import { MUSEUM_NAMES } from './i18n/languageNames.ts'
import type { Words } from './i18n/Words.ts'

/** The page of last resort: the edition itself does not open. Plain, in the visitor's language, and it says so. */
export function sorryDocument(language: Language, words: Words, assets: PageAssets): string {
  const body = `<main class="wide"><h1>${MUSEUM_NAMES.latin}</h1><p>${escape(words.trouble.title)}. ${escape(
    words.trouble.broken,
  )}</p><p><a class="action" href="">${escape(words.trouble.retry)}</a></p></main>`
  return documentOf({ language, body, assets, origin: '', head: null, linkedData: null, data: null, files: [] })
}
