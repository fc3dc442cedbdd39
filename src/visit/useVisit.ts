import { useMemo } from 'react'
import { usePathname, useSearch } from 'wouter/use-browser-location'
import { parseVisit } from './parseVisit.ts'
import type { Visit } from './Visit.ts'

/**
 * The visit of the present address; follows Back, Forward and `goTo`.
 *
 * @param address what the server rendered (path and search), so that the first paint in the browser agrees with it
 */
export function useVisit(address: string): Visit {
  const mark = address.indexOf('?')
  const path = usePathname({ ssrPath: mark < 0 ? address : address.slice(0, mark) })
  const search = useSearch({ ssrSearch: mark < 0 ? '' : address.slice(mark) })
  return useMemo(() => parseVisit(path + search), [path, search])
}
