import { navigate } from 'wouter/use-browser-location'
import { formatVisit } from './formatVisit.ts'
import { newEntry, rememberScroll } from './scrollMemory.ts'
import type { Visit } from './Visit.ts'

/**
 * Goes to a visit without loading the document again. `replace` for what is not worth a step of Back: the time in a
 * testimony, a step in a walk.
 */
export function goTo(visit: Visit, { replace = false, hash = '' }: { replace?: boolean; hash?: string } = {}): void {
  const address = formatVisit(visit) + hash
  if (address === location.pathname + location.search + location.hash) return
  rememberScroll()
  navigate(address, { replace, state: replace ? history.state : newEntry() })
}
