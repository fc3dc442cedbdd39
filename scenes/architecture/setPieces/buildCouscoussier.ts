import { dyed } from '../dyed.ts'
import { buildRod } from '../buildRod.ts'
import type { Mason } from '../Mason.ts'

const ALUMINIUM = dyed('#b7b6b1', { gloss: 0.7 })

/**
 * A couscoussier: the pot of broth, the pierced steamer on it, the lid. `size` 1 is 40 cm wide.
 * @param near seen from near by: round, and with its handles
 */
export function buildCouscoussier(mason: Mason, size = 1, near = true): void {
  const sides = near ? 14 : 8
  const at = (profile: readonly (readonly [number, number])[]) => profile.map(([r, y]) => [r * size, y * size] as const)
  mason.turned(
    'plain',
    at([
      [0.15, 0],
      [0.19, 0.05],
      [0.2, 0.12],
      [0.17, 0.2],
      [0.165, 0.236],
      [0.15, 0.256],
    ]),
    sides,
    ALUMINIUM,
  )
  mason.turned(
    'plain',
    at([
      [0.15, 0.256],
      [0.195, 0.4],
      [0.205, 0.416],
      [0.19, 0.42],
      [0.12, 0.455],
      [0.018, 0.472],
      [0.026, 0.5],
      [0, 0.512],
    ]),
    sides,
    dyed('#c6c4be', { gloss: 0.75 }),
  )
  if (!near) return
  for (const side of [-1, 1]) {
    for (const [y, r] of [
      [0.15, 0.195],
      [0.34, 0.185],
    ] as const) {
      const [x, h] = [side * r * size, y * size]
      buildRod(mason, 'plain', [x, h, -0.03 * size], [x + side * 0.035 * size, h, -0.03 * size], 0.006, {
        ...ALUMINIUM,
        sides: 3,
      })
      buildRod(mason, 'plain', [x, h, 0.03 * size], [x + side * 0.035 * size, h, 0.03 * size], 0.006, {
        ...ALUMINIUM,
        sides: 3,
      })
      buildRod(
        mason,
        'plain',
        [x + side * 0.035 * size, h, -0.034 * size],
        [x + side * 0.035 * size, h, 0.034 * size],
        0.007,
        { ...ALUMINIUM, sides: 4 },
      )
    }
  }
}
