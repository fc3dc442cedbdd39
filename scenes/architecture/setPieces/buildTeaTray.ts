import { dyed } from '../dyed.ts'
import { buildRod } from '../buildRod.ts'
import type { Mason } from '../Mason.ts'
import { upright } from '../vectors.ts'

const SILVER = '#cfcbc2'
const GLASSES = [
  [0.11, 0.05],
  [0.03, 0.13],
  [-0.07, 0.115],
  [0.12, -0.06],
] as const

/** A brass tray with a teapot and four glasses of tea; its middle at the origin, the table's top at y = 0. */
export function buildTeaTray(mason: Mason): void {
  const brass = { gloss: 0.6 } as const
  mason.turned(
    'brass',
    [
      [0.19, 0.002],
      [0.21, 0.022],
    ],
    14,
    brass,
  )
  mason.turned(
    'brass',
    [
      [0.21, 0.022],
      [0.185, 0.008],
      [0, 0.008],
    ],
    14,
    brass,
  )
  const pot = mason.at(upright(-0.04, 0.008, -0.03))
  const silver = dyed(SILVER, { gloss: 0.8 })
  pot.turned(
    'plain',
    [
      [0.045, 0],
      [0.078, 0.05],
      [0.074, 0.085],
      [0.045, 0.125],
      [0.04, 0.14],
      [0.048, 0.146],
      [0.02, 0.178],
      [0.015, 0.195],
      [0, 0.208],
    ],
    12,
    silver,
  )
  const spout = [
    [0.06, 0.05, 0],
    [0.105, 0.085, 0],
    [0.12, 0.14, 0],
  ] as const
  buildRod(pot, 'plain', spout[0], spout[1], 0.016, { ...silver, thinTo: 0.011 })
  buildRod(pot, 'plain', spout[1], spout[2], 0.011, { ...silver, thinTo: 0.006 })
  const handle = [
    [-0.045, 0.125, 0],
    [-0.1, 0.125, 0],
    [-0.105, 0.07, 0],
    [-0.07, 0.045, 0],
  ] as const
  for (let i = 0; i < 3; i++) {
    const [from, to] = [handle[i], handle[i + 1]]
    if (from && to) buildRod(pot, 'plain', from, to, 0.006, silver)
  }
  for (const [x, z] of GLASSES) {
    const glass = mason.at(upright(x, 0.008, z))
    glass.turned(
      'plain',
      [
        [0.018, 0],
        [0.024, 0.055],
      ],
      6,
      dyed('#c88a2c', { gloss: 0.9 }),
    )
    const rim = dyed('#dfe4cf', { gloss: 1 })
    glass.turned(
      'plain',
      [
        [0.024, 0.055],
        [0.026, 0.078],
      ],
      6,
      rim,
    )
    glass.turned(
      'plain',
      [
        [0.026, 0.078],
        [0.023, 0.056],
        [0, 0.056],
      ],
      6,
      dyed('#d9b35c', { gloss: 0.9 }),
    )
  }
}
