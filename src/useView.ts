import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import type { Catalogue } from './catalogue/createCatalogue.ts'
import type { View } from './catalogue/View.ts'
import { pathOf } from './visit/formatVisit.ts'
import type { Visit } from './visit/Visit.ts'
import { loadWholeView } from './loadWholeView.ts'

/** The page that is shown, and whether another is on its way. */
export interface ShownView {
  readonly view: View
  readonly loading: boolean
  /** Asks again for what did not open. */
  readonly retry: () => void
}

/**
 * The view of a visit. While the next page is being fetched, the present one stays; a new edition is taken up in place.
 *
 * @param first what the server rendered
 */
export function useView(visit: Visit, catalogue: Catalogue, first: View): ShownView {
  const [loaded, setLoaded] = useState<{ readonly key: string; readonly view: View }>(() => ({
    key: keyOf(first.visit, first.edition.current.hash),
    view: first,
  }))
  const [attempt, setAttempt] = useState(0)
  const hash = useSyncExternalStore(
    catalogue.subscribe,
    () => catalogue.edition().current.hash,
    () => first.edition.current.hash,
  )
  const key = keyOf(visit, hash)
  const loading = key !== loaded.key

  useEffect(() => {
    if (key === loaded.key && attempt === 0) return
    let current = true
    // The page that is there stays: a museum that cannot be fetched is no reason to take it away.
    const stay = (reason: string) => console.warn(`The page could not be fetched: ${reason}`)
    void loadWholeView(catalogue, visit).then(
      (result) => {
        if (!current) return
        setAttempt(0)
        if (result.ok) setLoaded({ key, view: result.value })
        else stay(result.error.detail)
      },
      (problem: unknown) => stay(String(problem)),
    )
    return () => {
      current = false
    }
  }, [key, loaded.key, visit, attempt, catalogue])

  const retry = useCallback(() => setAttempt((before) => before + 1), [])
  // Whether one walks is known at once: the walk must not close while the next place's words are on their way.
  const shown = loading ? { ...loaded.view.visit, walk: visit.walk } : visit
  return { view: { ...loaded.view, visit: shown }, loading, retry }
}

function keyOf({ language, page }: Visit, hash: string): string {
  return `${hash} ${pathOf(language, page)}`
}
