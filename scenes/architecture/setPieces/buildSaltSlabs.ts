import { dyed } from '../dyed.ts'
import type { Mason } from '../Mason.ts'

/** A slab as it was cut and carried, metres: about a metre long, a hand's breadth less than half as wide. */
const SLAB = { height: 1, width: 0.42, thick: 0.05 } as const
const ROPE = dyed('#a88a58', { density: 0.4 })

/**
 * Slabs of rock salt, two by two in rope, leaning against the wall behind z = 0 of the frame and side by side along x.
 * @param count slabs behind each other
 */
export function buildSaltSlabs(mason: Mason, count = 3): void {
  const { height, width, thick } = SLAB
  for (let i = 0; i < count; i++) {
    const lean = 0.16 + i * 0.012
    const [c, s] = [Math.cos(lean), Math.sin(lean)]
    const here = mason.at({
      origin: [i % 2 ? 0.03 : -0.02, 0, 0.19 + i * (thick + 0.012)],
      x: [1, 0, 0],
      y: [0, c, -s],
      z: [0, s, c],
    })
    const top = height - i * 0.07
    here.box(
      'marble',
      [-width / 2, 0, -thick],
      [width / 2, top, 0],
      'xXYZ',
      dyed('#efece6', { density: 1.1, gloss: 0.35 }),
    )
    for (const y of [0.24, top - 0.24])
      here.box('plain', [-width / 2 - 0.008, y, -thick], [width / 2 + 0.008, y + 0.018, 0.008], 'xXyYZ', ROPE)
    here.box('plain', [-0.009, 0, 0], [0.009, top + 0.008, 0.009], 'xXYZ', ROPE)
  }
}
