import { dyed } from '../dyed.ts'
import type { Mason } from '../Mason.ts'
import { upright } from '../vectors.ts'
import { buildTagine } from './buildTagine.ts'

/** Metres: shallow, because people walk along it. */
const DEPTH = 0.17
const HALF = 0.95

/** Two shelves of plates, glasses and jars on a wall whose face is z = 0 of the frame, and cups on hooks below. */
export function buildKitchenShelf(mason: Mason): void {
  for (const y of [1.45, 1.95]) {
    mason.box('walnut', [-HALF, y - 0.03, 0], [HALF, y, DEPTH], 'xXyYZ', { density: 1, quarter: true })
    for (const x of [-HALF + 0.08, HALF - 0.1])
      mason.box('brass', [x, y - 0.16, 0], [x + 0.016, y - 0.03, 0.14], 'xXyZ', { density: 0.4 })
  }
  // Plates stand against the wall.
  for (let i = 0; i < 4; i++) {
    const lean = {
      origin: [-0.74 + i * 0.28, 1.955, 0.06],
      x: [1, 0, 0],
      y: [0, 0.2, 0.98],
      z: [0, -0.98, 0.2],
    } as const
    const plate = mason.at(lean).at({ origin: [0, 0, -0.125], x: [1, 0, 0], y: [0, 1, 0], z: [0, 0, 1] })
    plate.turned(
      'plain',
      [
        [0.125, 0],
        [0.119, 0.009],
      ],
      10,
      dyed(i % 2 ? '#2c5a8a' : '#8e3322', { gloss: 0.7 }),
    )
    plate.turned(
      'plain',
      [
        [0.119, 0.0095],
        [0.085, 0.002],
        [0, 0.002],
      ],
      10,
      dyed('#efe6d2', { gloss: 0.7 }),
    )
  }
  const spices = ['#c8862c', '#a83a22', '#7a6a3a', '#d9b34a', '#6b3d28', '#b9a27a'] as const
  spices.forEach((hex, i) => {
    const jar = mason.at(upright(-0.8 + i * 0.13, 1.45, 0.09))
    jar.turned(
      'plain',
      [
        [0.042, 0],
        [0.044, 0.1],
        [0.042, 0.112],
      ],
      6,
      dyed(hex, { gloss: 0.8 }),
    )
    jar.turned(
      'plain',
      [
        [0.042, 0.112],
        [0.04, 0.135],
        [0, 0.136],
      ],
      6,
      dyed('#4a3426', { gloss: 0.3 }),
    )
  })
  buildTagine(mason.at(upright(0.25, 1.45, 0.085)), 0.52, '#a9552e')
  buildTagine(mason.at(upright(0.55, 1.45, 0.085)), 0.5, '#2c5a4a')
  for (let i = 0; i < 5; i++) {
    const cup = mason.at(upright(0.42 + i * 0.09, 1.95, 0.06 + (i % 2) * 0.05))
    const glaze = dyed(i % 3 ? '#b9c4a8' : '#d8a24a', { gloss: 0.9 })
    cup.turned(
      'plain',
      [
        [0.024, 0],
        [0.032, 0.09],
      ],
      6,
      glaze,
    )
    cup.turned(
      'plain',
      [
        [0.032, 0.09],
        [0.022, 0.02],
      ],
      6,
      glaze,
    )
  }
  buildTagine(mason.at(upright(0.8, 1.45, 0.085)), 0.42, '#c48a3a')
}
