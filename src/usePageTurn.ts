import { useEffect, useRef } from 'react'
import { applyHead } from './applyHead.ts'
import type { View } from './catalogue/View.ts'
import { headOf } from './headOf.ts'
import type { Words } from './i18n/Words.ts'
import { pathOf } from './visit/formatVisit.ts'
import { historyEntry } from './visit/goTo.ts'

/** Where the visitor had scrolled, by history entry: Back returns to the line that was being read. */
const scrolled = new Map<string, number>()

/**
 * What a browser does when it loads a page, for pages reached without loading: title, scroll and focus. The heading gets
 * the focus, so that a screen reader begins to read there. A new edition of the same page moves nothing.
 */
export function usePageTurn(view: View, words: Words): void {
  const path = pathOf(view.visit.language, view.visit.page)
  const shownPath = useRef(path)

  useEffect(() => rememberScroll(), [])

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
    scrollTo({ top: scrolled.get(historyEntry()) ?? 0, behavior: 'instant' })
  }, [view, words, path])
}

function rememberScroll(): () => void {
  history.scrollRestoration = 'manual'
  const remember = () => scrolled.set(historyEntry(), scrollY)
  // Leaving for another document, the browser's own memory serves again.
  const leave = () => {
    history.scrollRestoration = 'auto'
  }
  addEventListener('scrollend', remember)
  addEventListener('pagehide', leave)
  return () => {
    leave()
    removeEventListener('scrollend', remember)
    removeEventListener('pagehide', leave)
  }
}
