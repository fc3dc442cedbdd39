import type { Place } from '../plan/types.ts'
import type { Wish } from './steer.ts'

/** How the page's own controls reach the visitor's body: fast state, past React. A thumb pad and a gamepad write `wish`. */
export interface Helm {
  /** What they ask now. Whoever changes it tells the body. */
  wish: Wish
  /** Null while nobody is in the building. */
  body: {
    /** The wish has changed. */
    readonly wished: () => void
    /** Leads to a place, also to the one that the visitor is said to be at. */
    readonly lead: (place: Place) => void
  } | null
}
