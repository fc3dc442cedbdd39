import type { Language } from '../../cms/content/Language.ts'
import { followedVisit } from './followedVisit.ts'
import { goTo } from './goTo.ts'

/**
 * Lets plain links to pages of this language lead there without loading the document again; every other link, and every
 * click meant for a new tab, is the browser's. One listener for the whole document: links work before it is there.
 *
 * @returns stops following
 */
export function followLinks(language: Language): () => void {
  const onClick = (event: MouseEvent) => {
    const followed = followedVisit(event, language)
    if (!followed) return
    event.preventDefault()
    goTo(followed.visit, { hash: followed.hash })
  }
  document.addEventListener('click', onClick)
  return () => document.removeEventListener('click', onClick)
}
