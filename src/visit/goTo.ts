import { navigate } from 'wouter/use-browser-location'
import { formatVisit } from './formatVisit.ts'
import type { Visit } from './Visit.ts'

/**
 * Goes to a visit without loading the document again. `replace` for what is not worth a step of Back: the time in a
 * testimony, a step in a walk.
 */
export function goTo(visit: Visit, { replace = false, hash = '' }: { replace?: boolean; hash?: string } = {}): void {
  const address = formatVisit(visit) + hash
  if (address === location.pathname + location.search + location.hash) return
  navigate(address, { replace, state: replace ? history.state : { entry: `${Date.now()} ${history.length}` } })
}

/** Names the present entry of the history, so that what belongs to it (where one had scrolled) is found on Back. */
export function historyEntry(): string {
  const state: unknown = history.state
  return typeof state === 'object' && state !== null && 'entry' in state && typeof state.entry === 'string'
    ? state.entry
    : 'first'
}
