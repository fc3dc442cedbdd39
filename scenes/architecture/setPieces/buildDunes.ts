import type { Elevation } from '../arches.ts'
import { dyed } from '../dyed.ts'
import type { Mason } from '../Mason.ts'

interface Dunes {
  readonly from: number
  readonly to: number
  readonly low: number
  /** Mean height of the crest, and how far it swings. */
  readonly crest: number
  readonly swing: number
  /** Crests to the stretch: whole, so that stretches meet. */
  readonly waves: number
  readonly depth: number
  readonly hex: string
  readonly glow: number
}

/** Dunes against the night sky, as a sheet before it that shines faintly: moonlight from beyond the tent. */
export function buildDunes(mason: Mason, { from, to, low, crest, swing, waves, depth, hex, glow }: Dunes): void {
  const steps = waves * 8
  const ridge = Array.from({ length: steps + 1 }, (_, i): Elevation => {
    const t = i / steps
    // Off the points where the crest is straight: three corners in a line make a sliver.
    const angle = 2 * Math.PI * waves * t + 0.37
    // Crests lean: steep on one side.
    return [from + (to - from) * t, crest + swing * Math.sin(angle + 0.6 * Math.sin(angle))]
  })
  mason.sheet('plain', [[from, low], [to, low], ...ridge.toReversed()], depth, dyed(hex, { glow }))
}
