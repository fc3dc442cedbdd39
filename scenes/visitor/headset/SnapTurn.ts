/** A turn by the thumbstick: a twelfth of a circle, once for each push. Comfort settings of headsets offer 30 to 45°. */
const STEP = Math.PI / 6
/** How far the stick must be pushed, and how far it must come back before it counts again. */
const PUSHED = 0.7
const RELEASED = 0.4

/** Turns by steps: smooth turning is what makes people sick in a headset. */
export class SnapTurn {
  #isHeld = false

  /** @param across the stick's position, −1 (left) to 1. @returns radians to turn to the left now */
  read(across: number): number {
    if (Math.abs(across) < RELEASED) this.#isHeld = false
    if (this.#isHeld || Math.abs(across) < PUSHED) return 0
    this.#isHeld = true
    return across > 0 ? -STEP : STEP
  }
}
