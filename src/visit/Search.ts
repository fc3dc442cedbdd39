import { isLanguage, type Language } from '../../cms/content/Language.ts'
import { SEARCH_KINDS, type SearchKind } from '../../cms/content/search/SearchFile.ts'

/** What a visitor looks for, as data: the words, and what narrows them down. */
export interface Search {
  readonly words: string
  readonly kind: SearchKind | null
  /** Slug. */
  readonly room: string | null
  /** Its first year. */
  readonly decade: number | null
  /** The language of a recording. */
  readonly heard: Language | null
}

export const NOTHING_SOUGHT: Search = { words: '', kind: null, room: null, decade: null, heard: null }

/** Longer than anything that is looked for: what stands behind it is left out. */
const LONGEST = 200
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const DECADE = /^[12]\d\d0$/

/** Reads the search of an address; what it does not know narrows nothing down. */
export function parseSearch(given: URLSearchParams): Search {
  const kind = given.get('kind')
  const room = given.get('room') ?? ''
  const decade = given.get('decade') ?? ''
  const heard = given.get('voice')
  return {
    words: cleanWords(given.get('q') ?? ''),
    kind: SEARCH_KINDS.find((each) => each === kind) ?? null,
    room: SLUG.test(room) ? room : null,
    decade: DECADE.test(decade) ? Number(decade) : null,
    heard: isLanguage(heard) ? heard : null,
  }
}

/** The parts of an address that `parseSearch` reads, ready to be joined. */
export function formatSearch({ words, kind, room, decade, heard }: Search): string[] {
  const given = new URLSearchParams()
  if (cleanWords(words) !== '') given.set('q', cleanWords(words))
  if (kind !== null) given.set('kind', kind)
  if (room !== null) given.set('room', room)
  if (decade !== null) given.set('decade', String(decade))
  if (heard !== null) given.set('voice', heard)
  const written = given.toString()
  return written === '' ? [] : [written]
}

/** As the address keeps them: on one line, no character cut in half. */
export function cleanWords(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .slice(0, LONGEST)
    .replace(/[\ud800-\udbff]$/, '')
    .trim()
}
