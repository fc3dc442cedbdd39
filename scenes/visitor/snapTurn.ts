import { SNAP_TURN } from '../plan/comfort.ts'

/** Turning by whole steps: the side that is asked for, and the seconds until it turns again while it is held. */
export interface Snap {
  readonly side: -1 | 0 | 1
  readonly wait: number
}

export const NO_SNAP: Snap = { side: 0, wait: 0 }

/** A stick counts as pushed from half its way on. */
const PUSHED = 0.5
/** Seconds between two turns of a key that is held: time to see where one looks. */
const AGAIN = 0.5

/** @returns radians to turn at once, positive to the left; a new push turns at once, a held one now and then */
export function snapTurn(snap: Snap, turn: number, seconds: number): { readonly snap: Snap; readonly angle: number } {
  const side = turn > PUSHED ? 1 : turn < -PUSHED ? -1 : 0
  if (side === 0) return { snap: NO_SNAP, angle: 0 }
  const wait = side === snap.side ? snap.wait - seconds : 0
  return wait > 0 ? { snap: { side, wait }, angle: 0 } : { snap: { side, wait: AGAIN }, angle: side * SNAP_TURN }
}
