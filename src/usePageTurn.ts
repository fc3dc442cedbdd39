import { useEffect, useRef } from 'react'
import { applyHead } from './applyHead.ts'
import type { View } from './catalogue/View.ts'
import { headOf } from './headOf.ts'
import type { Words } from './i18n/Words.ts'
import { pathOf } from './visit/formatVisit.ts'
import { rememberScroll, scrollOfEntry } from './visit/scrollMemory.ts'

/**
 * What a browser does when it loads a page, for pages reached without loading: title, scroll and focus. The heading gets
 * the focus, so that a screen reader begins to read there. A new edition of the same page moves nothing.
 */
export function usePageTurn(view: View, words: Words): void {
  const path = pathOf(view.visit.language, view.visit.page)
  const shownPath = useRef(path)

  useEffect(keepScroll, [])

  useEffect(() => {
    applyHead(headOf(view, words))
    if (shownPath.current === path) return
    shownPath.current = path
    const target = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null
    if (target) {
      target.scrollIntoView()
      return
    }
    document.querySelector('h1')?.focus({ preventScroll: true })
    scrollTo({ top: scrollOfEntry(), behavior: 'instant' })
  }, [view, words, path])
}

function keepScroll(): () => void {
  history.scrollRestoration = 'manual'
  // Leaving for another document, the browser's own memory serves again.
  const leave = () => {
    history.scrollRestoration = 'auto'
  }
  addEventListener('scrollend', rememberScroll)
  addEventListener('pagehide', leave)
  return () => {
    leave()
    removeEventListener('scrollend', rememberScroll)
    removeEventListener('pagehide', leave)
  }
}
