import { FALLBACK_LANGUAGES, isLanguage, type Language } from '../../cms/content/Language.ts'
import { parseSearch } from './Search.ts'
import type { Page, Visit } from './Visit.ts'

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
/** Pages that are named by one word. */
const SECTIONS = [{ kind: 'rooms' }, { kind: 'tours' }, { kind: 'timeline' }, { kind: 'about' }] as const
const DECADE = /^[12]\d\d0$/
/** Longest testimony that an address may point into, seconds: a day. */
const LONGEST = 86_400

/**
 * Reads an address (path and search, as in `/fr/rooms/the-contract?walk`). Never throws: what is no page of the museum
 * becomes the page `wrong`, in the language that the address begins with, else in the museum's first language.
 */
export function parseVisit(address: string): Visit {
  const [beforeHash = ''] = address.split('#', 1)
  const mark = beforeHash.indexOf('?')
  const path = mark < 0 ? beforeHash : beforeHash.slice(0, mark)
  const search = new URLSearchParams(mark < 0 ? '' : beforeHash.slice(mark))
  const [first = '', ...rest] = path.split('/').filter((part) => part !== '')
  const language: Language = isLanguage(first) ? first : FALLBACK_LANGUAGES[0]
  const page = (isLanguage(first) ? pageAt(rest, search) : null) ?? { kind: 'wrong', path }
  return { language, page, seconds: playsAVoice(page) ? secondsIn(search.get('t')) : null, walk: search.has('walk') }
}

/** Whether `?t=` means anything on a page: on a testimony, and on the exhibit where one is heard. */
export function playsAVoice(page: Page): boolean {
  return page.kind === 'testimony' || page.kind === 'exhibit'
}

function pageAt(parts: readonly string[], search: URLSearchParams): Page | null {
  const [section, name, more, extra] = parts
  if (extra !== undefined) return null
  if (section === undefined) return { kind: 'home' }
  if (name === undefined) {
    if (section === 'search') return { kind: 'search', search: parseSearch(search) }
    if (section === 'map') return { kind: 'map', decade: null }
    return SECTIONS.find(({ kind }) => kind === section) ?? null
  }
  if (!SLUG.test(name)) return null
  switch (section) {
    case 'rooms':
      if (more === undefined) return { kind: 'room', room: name }
      return SLUG.test(more) ? { kind: 'exhibit', room: name, exhibit: more } : null
    case 'stories':
      return more === undefined ? { kind: 'story', story: name } : null
    case 'testimonies':
      return more === undefined ? { kind: 'testimony', testimony: name } : null
    case 'map':
      return more === undefined && DECADE.test(name) ? { kind: 'map', decade: Number(name) } : null
    case 'tours':
      if (more === undefined) return { kind: 'tour', tour: name, stop: null }
      return /^[1-9]\d{0,2}$/.test(more) ? { kind: 'tour', tour: name, stop: Number(more) } : null
    default:
      return null
  }
}

function secondsIn(value: string | null): number | null {
  if (value === null || !/^\d{1,5}$/.test(value)) return null
  const seconds = Number(value)
  return seconds > 0 && seconds < LONGEST ? seconds : null
}
