import { goTo } from './goTo.ts'
import { parseVisit } from './parseVisit.ts'
import type { Language } from '../../cms/content/Language.ts'

/**
 * Lets plain links to pages of this language lead there without loading the document again; every other link, and every
 * click meant for a new tab, is the browser's. One listener for the whole document: links work before it is there.
 *
 * @returns stops following
 */
export function followLinks(language: Language): () => void {
  const onClick = (event: MouseEvent) => {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null
    if (!(link instanceof HTMLAnchorElement)) return
    if (link.origin !== location.origin || link.target !== '' || link.hasAttribute('download')) return
    const visit = parseVisit(link.pathname + link.search)
    if (visit.page.kind === 'wrong' || visit.language !== language) return
    // A link within the page (the skip link, a heading) is the browser's: it moves focus and scroll as it should.
    if (link.hash !== '' && link.pathname === location.pathname && link.search === location.search) return
    event.preventDefault()
    goTo(visit, { hash: link.hash })
  }
  document.addEventListener('click', onClick)
  return () => document.removeEventListener('click', onClick)
}
