import { changeAddress } from './address.ts'
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
  const state: unknown = replace ? history.state : newEntry()
  changeAddress(address, state, { replace })
}
