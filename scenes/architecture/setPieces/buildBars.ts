import type { Mason } from '../Mason.ts'
import { unit, type Frame, type Vec3 } from '../vectors.ts'

/** A stub of concrete with four bars that wait for the next storey. */
export function buildBars(mason: Mason): void {
  mason.box('concrete', [-0.14, -0.12, -0.14], [0.14, 0.2, 0.14], 'xXzZ', { density: 0.5 })
  for (const [i, [x, z]] of (
    [
      [-0.09, -0.09],
      [0.09, -0.09],
      [-0.09, 0.09],
      [0.09, 0.09],
    ] as const
  ).entries()) {
    const lean: Vec3 = unit([0.05 * Math.sin(i * 2.3 + 1), 1, 0.05 * Math.cos(i * 1.9)])
    const side = unit([lean[1], -lean[0], 0])
    const frame: Frame = {
      origin: [x, 0.18, z],
      x: side,
      y: lean,
      z: [
        side[1] * lean[2] - side[2] * lean[1],
        side[2] * lean[0] - side[0] * lean[2],
        side[0] * lean[1] - side[1] * lean[0],
      ],
    }
    mason.at(frame).turned(
      'rust',
      [
        [0.014, 0],
        [0.014, 0.62 + 0.1 * Math.sin(i * 3)],
      ],
      4,
      { density: 0.3 },
    )
  }
  for (const y of [0.34, 0.56]) mason.box('rust', [-0.1, y, -0.1], [0.1, y + 0.012, 0.1], 'xXzZ', { density: 0.2 })
}
