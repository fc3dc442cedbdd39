import { dyed } from '../dyed.ts'
import { buildRod } from '../buildRod.ts'
import type { Mason } from '../Mason.ts'

const BODY = dyed('#3a3a3e', { gloss: 0.35 })
const FACE = dyed('#b5b3ac', { gloss: 0.5 })
const BLACK = dyed('#17171a', { gloss: 0.4 })

/** A radio-cassette of the eighties, 46 cm wide, its front to +z, standing on y = 0. */
export function buildRadioCassette(mason: Mason): void {
  const [w, h, d] = [0.23, 0.25, 0.055]
  mason.box('plain', [-w, 0, -d], [w, h, d], 'xXYzZ', BODY)
  mason.panel('plain', -w + 0.008, 0.012, w - 0.008, h - 0.012, d + 0.004, FACE)
  for (const x of [-0.145, 0.145]) {
    const round = mason.at({ origin: [x, 0.105, d + 0.004], x: [1, 0, 0], y: [0, 0, 1], z: [0, -1, 0] })
    round.turned(
      'plain',
      [
        [0.078, 0],
        [0.078, 0.008],
        [0.068, 0.008],
        [0.04, 0.002],
        [0, 0.006],
      ],
      14,
      BLACK,
    )
  }
  // The cassette's door with its window, the keys above it, the scale of stations.
  mason.box('plain', [-0.062, 0.05, d], [0.062, 0.13, d + 0.012], 'xXyYZ', BODY)
  mason.panel('plain', -0.042, 0.075, 0.042, 0.108, d + 0.013, dyed('#c9b48a', { gloss: 0.8 }))
  for (const x of [-0.02, 0.02])
    mason.at({ origin: [x, 0.091, d + 0.013], x: [1, 0, 0], y: [0, 0, 1], z: [0, -1, 0] }).turned(
      'plain',
      [
        [0.011, 0.001],
        [0, 0.0015],
      ],
      8,
      BLACK,
    )
  for (let i = 0; i < 6; i++)
    mason.box('plain', [-0.06 + i * 0.0205, 0.025, d], [-0.043 + i * 0.0205, 0.042, d + 0.016], 'xXyYZ', BLACK)
  mason.panel('plain', -0.2, 0.195, 0.2, 0.228, d + 0.006, BLACK)
  mason.panel('plain', -0.19, 0.2, 0.11, 0.223, d + 0.007, dyed('#e3c98a', { glow: 0.7 }))
  mason.panel('plain', -0.04, 0.2, -0.036, 0.223, d + 0.008, dyed('#c2301f', { glow: 0.8 }))
  for (const x of [0.14, 0.175])
    mason.at({ origin: [x, 0.211, d + 0.006], x: [1, 0, 0], y: [0, 0, 1], z: [0, -1, 0] }).turned(
      'plain',
      [
        [0.013, 0],
        [0.012, 0.014],
        [0, 0.014],
      ],
      10,
      FACE,
    )
  for (const x of [-0.19, 0.18]) mason.box('plain', [x, h, -0.015], [x + 0.014, h + 0.05, 0.015], 'xXzZ', BLACK)
  mason.box('plain', [-0.19, h + 0.045, -0.015], [0.194, h + 0.06, 0.015], 'xXyYzZ', BLACK)
  buildRod(mason, 'plain', [0.21, h, -0.03], [0.11, h + 0.33, -0.05], 0.0035, { ...FACE, sides: 4 })
}
