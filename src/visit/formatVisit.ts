import type { Language } from '../../cms/content/Language.ts'
import { playsAVoice } from './parseVisit.ts'
import { formatSearch } from './Search.ts'
import type { Page, Visit } from './Visit.ts'

/** The address of a visit: the inverse of `parseVisit`. Seconds are cut to whole ones. */
export function formatVisit({ language, page, seconds, walk }: Visit): string {
  const search: string[] = []
  if (walk) search.push('walk')
  if (seconds !== null && Math.floor(seconds) > 0 && playsAVoice(page)) search.push(`t=${Math.floor(seconds)}`)
  if (page.kind === 'search') search.push(...formatSearch(page.search))
  return pathOf(language, page) + (search.length > 0 ? `?${search.join('&')}` : '')
}

/** The address of a page without walk, time or what is looked for: what links, canonical addresses and language alternates use. */
export function pathOf(language: Language, page: Page): string {
  switch (page.kind) {
    case 'home':
      return `/${language}`
    case 'rooms':
    case 'tours':
    case 'timeline':
    case 'about':
    case 'search':
      return `/${language}/${page.kind}`
    case 'room':
      return `/${language}/rooms/${page.room}`
    case 'exhibit':
      return `/${language}/rooms/${page.room}/${page.exhibit}`
    case 'story':
      return `/${language}/stories/${page.story}`
    case 'testimony':
      return `/${language}/testimonies/${page.testimony}`
    case 'tour':
      return `/${language}/tours/${page.tour}${page.stop === null ? '' : `/${page.stop}`}`
    case 'map':
      return `/${language}/map${page.decade === null ? '' : `/${page.decade}`}`
    case 'wrong':
      return page.path
    default:
      return page satisfies never
  }
}
