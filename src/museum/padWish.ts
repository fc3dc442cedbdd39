import type { Wish } from '../../scenes/index.ts'

/** A thumb that rests pushes nothing: a fifth of the way to the edge. */
const DEAD = 0.2

/**
 * What a thumb asks, so many pixels from the middle of the pad: to walk that way, the faster the farther.
 *
 * @param reach pixels to the pad's edge; farther is no faster
 * @returns the wish, and where the knob lies
 */
export function padWish(
  dx: number,
  dy: number,
  reach: number,
): { readonly wish: Wish; readonly x: number; readonly y: number } {
  const far = Math.hypot(dx, dy)
  const share = Math.min(1, far / reach)
  const pace = far === 0 || share <= DEAD ? 0 : (share - DEAD) / (1 - DEAD) / far
  const knob = far === 0 ? 0 : (share * reach) / far
  return {
    // Never a negative nought: a wish that is none is STILL.
    wish: { forward: pace === 0 ? 0 : -dy * pace, right: pace === 0 ? 0 : dx * pace, turn: 0 },
    x: dx * knob,
    y: dy * knob,
  }
}
