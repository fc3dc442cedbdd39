import { useMemo, useSyncExternalStore } from 'react'
import { followAddress, readAddress } from './address.ts'
import { parseVisit } from './parseVisit.ts'
import type { Visit } from './Visit.ts'

/**
 * The visit of the present address; follows Back, Forward and `goTo`.
 *
 * @param rendered what the server rendered (path and search), so that the first paint in the browser agrees with it
 */
export function useVisit(rendered: string): Visit {
  const address = useSyncExternalStore(followAddress, readAddress, () => rendered)
  return useMemo(() => parseVisit(address), [address])
}
