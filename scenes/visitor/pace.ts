import { STANDARD_COMFORT } from '../plan/comfort.ts'

/** Metres a second, where a visitor has set no other. */
export const WALKING_SPEED = STANDARD_COMFORT.walkingSpeed
/** A walk over the museum's own path may be brisker where it is long. */
export const BRISK_SPEED = 2
/** Up and down, radians: beyond 50° there is only ceiling and floor. */
export const STEEPEST_LOOK = 0.87
/** Seconds that one frame may move a visitor, however long it took: at 3 frames a second they still walk at full pace. */
export const LONGEST_FRAME = 0.5
/** A longer walk than this many metres begins nearer: nobody watches themselves walk for half a minute. */
export const LONGEST_STROLL = 16
/** How much of such a walk is walked. */
export const LAST_STEPS = 4
