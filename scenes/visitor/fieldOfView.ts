/** On a wide screen, degrees: 60 looks natural and leaves the floor in view (art.md, section 9: 60 to 75). */
const WIDE = 60
/** On a phone held upright, where 60 would leave 30° across: a view through a keyhole. */
const UPRIGHT = 75

/** Vertical field of view, degrees, for a screen this much wider than high. */
export function fieldOfView(aspect: number): number {
  const upright = Math.min(1, Math.max(0, (1.2 - aspect) / 0.7))
  return WIDE + (UPRIGHT - WIDE) * upright
}
