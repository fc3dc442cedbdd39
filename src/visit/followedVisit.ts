import type { Language } from '../../cms/content/Language.ts'
import { parseVisit } from './parseVisit.ts'
import type { Visit } from './Visit.ts'

export interface Followed {
  readonly visit: Visit
  /** A part of the page, with its #; empty: the whole. */
  readonly hash: string
}

/**
 * Where a click leads within the museum: a plain one on a plain link to a page of this language. Null for every other link,
 * which is the browser's, and for every click meant for a new tab.
 */
export function followedVisit(event: MouseEvent, language: Language): Followed | null {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return null
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null
  if (!(link instanceof HTMLAnchorElement)) return null
  if (link.origin !== location.origin || link.target !== '' || link.hasAttribute('download')) return null
  const visit = parseVisit(link.pathname + link.search)
  if (visit.page.kind === 'wrong' || visit.language !== language) return null
  // A link within the page (the skip link, a heading) is the browser's: it moves focus and scroll as it should.
  if (link.hash !== '' && link.pathname === location.pathname && link.search === location.search) return null
  return { visit, hash: link.hash }
}
