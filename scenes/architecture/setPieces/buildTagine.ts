import { dyed } from '../dyed.ts'
import type { Mason } from '../Mason.ts'

/** A glazed tagine with its pointed lid, standing on y = 0; `size` 1 is 32 cm wide. */
export function buildTagine(mason: Mason, size = 1, hex = '#a9552e', sides = 8): void {
  const at = (profile: readonly (readonly [number, number])[]) => profile.map(([r, y]) => [r * size, y * size] as const)
  mason.turned(
    'plain',
    at([
      [0.1, 0],
      [0.15, 0.03],
      [0.155, 0.058],
      [0.14, 0.058],
    ]),
    sides,
    dyed(hex, { gloss: 0.4 }),
  )
  mason.turned(
    'plain',
    at([
      [0.14, 0.056],
      [0.085, 0.13],
      [0.045, 0.21],
      [0.03, 0.235],
      [0.038, 0.262],
      [0, 0.278],
    ]),
    sides,
    dyed(hex, { gloss: 0.4 }),
  )
}
