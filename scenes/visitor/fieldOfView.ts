import { STANDARD_COMFORT } from '../plan/comfort.ts'

/** Added on a phone held upright, degrees: 60 would leave 30° across, a view through a keyhole. */
const UPRIGHT = 15

/** Vertical field of view, degrees, for a screen this much wider than high. `wide`: that of a wide screen. */
export function fieldOfView(aspect: number, wide = STANDARD_COMFORT.fieldOfView): number {
  const upright = Math.min(1, Math.max(0, (1.2 - aspect) / 0.7))
  return wide + UPRIGHT * upright
}
