import { buildRod } from '../buildRod.ts'
import { dyed } from '../dyed.ts'
import type { Mason } from '../Mason.ts'

/** The shades' rims above the floor, metres. */
export const GREEN_PENDANT_RIM = 2.66

const SHADE = [
  [0.17, 0],
  [0.16, 0.045],
  [0.09, 0.12],
  [0.03, 0.145],
] as const

/** A brass bar along z with three shades of green glass, over the frame's origin, hung from a ceiling at `ceiling`. */
export function buildGreenPendant(mason: Mason, ceiling: number): void {
  const bar = GREEN_PENDANT_RIM + 0.3
  buildRod(mason, 'brass', [0, bar, -0.72], [0, bar, 0.72], 0.014, { gloss: 0.8 })
  for (const z of [-0.5, 0.5]) buildRod(mason, 'brass', [0, bar, z], [0, ceiling, z], 0.009, { gloss: 0.8, sides: 4 })
  for (const z of [-0.6, 0, 0.6]) {
    buildRod(mason, 'brass', [0, GREEN_PENDANT_RIM + 0.14, z], [0, bar, z], 0.01, { gloss: 0.8, sides: 4 })
    const here = mason.at({ origin: [0, GREEN_PENDANT_RIM, z], x: [1, 0, 0], y: [0, 1, 0], z: [0, 0, 1] })
    here.turned('plain', SHADE, 12, dyed('#1d7a4c', { glow: 0.85 }))
    const inner = SHADE.map(([r, y]) => [r * 0.97, y - 0.003] as const).toReversed()
    here.turned('plain', inner, 12, dyed('#ffe9bd', { glow: 2.6 }))
  }
}
