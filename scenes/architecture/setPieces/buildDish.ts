import type { Elevation } from '../arches.ts'
import type { Mason } from '../Mason.ts'
import { unit } from '../vectors.ts'

/** A satellite dish on the parapet, looking up to the south-east. */
export function buildDish(mason: Mason): void {
  mason.turned(
    'iron',
    [
      [0.02, 0],
      [0.02, 0.5],
    ],
    6,
    { density: 0.3 },
  )
  const axis = unit([0.5, 0.36, 0.82])
  const x = unit([axis[2], 0, -axis[0]])
  const dish = mason.at({
    origin: [0, 0.56, 0.05],
    x,
    y: axis,
    z: [x[1] * axis[2] - x[2] * axis[1], x[2] * axis[0] - x[0] * axis[2], x[0] * axis[1] - x[1] * axis[0]],
  })
  const bowl: readonly Elevation[] = [
    [0.001, 0],
    [0.2, 0.03],
    [0.38, 0.09],
    [0.54, 0.2],
  ]
  dish.turned('ivory', bowl, 20, { density: 0.7 })
  dish.turned(
    'ivory',
    bowl.toReversed().map(([r, h]): Elevation => [r, h + 0.012]),
    20,
    { density: 0.9 },
  )
  // From the lower rim to the focus.
  const reach = unit([0, 0.3, -0.54])
  dish.at({ origin: [0, 0.2, 0.54], x: [1, 0, 0], y: reach, z: [0, -reach[2], reach[1]] }).turned(
    'iron',
    [
      [0.011, 0],
      [0.011, 0.52],
      [0.045, 0.53],
      [0.045, 0.6],
      [0, 0.61],
    ],
    8,
    { density: 0.4 },
  )
}
