import { HALF_BAY, HALF_WIDTH } from '../../../architecture/measures.ts'
import type { BayKind } from '../../../plan/types.ts'
import type { Lamp, Sky } from '../BakeScene.ts'
import { bulb, spot } from './lamps.ts'
import type { Rig } from './Rig.ts'

/** Evening: the sun low behind the estate, so that it falls through the high windows onto the linoleum. */
const LOW_SUN = Math.hypot(0.87, 0.5)

const sky: Sky = (_x, y) => {
  if (y < -0.02) return [0.5, 0.36, 0.26]
  const t = Math.sqrt(Math.max(0, y))
  return [3.2 - 2.2 * t, 2 - 0.9 * t, 1.4 + 0.3 * t]
}

/** A spot on each picture, the pendant, washes over the ceiling from the cupboards' tops, and what each end has. */
function lampsOf(kind: BayKind): readonly Lamp[] {
  const lamps: Lamp[] = []
  for (const side of [-1, 1]) {
    const x = side * HALF_WIDTH
    lamps.push(spot([x - side * 2, 3.35, 0], [x, 1.6, 0], [14.5, 11, 6.6], 0.87, 0.965))
    for (const z of [-HALF_BAY / 2, HALF_BAY / 2])
      lamps.push(spot([x - side * 0.6, 3.5, z], [x - side * 2.2, 4.1, z], [1.3, 0.98, 0.58], 0.2, 0.9, 2))
  }
  lamps.push(spot([0, 2.6, 0], [0, 0, 0], [10, 6.6, 3.1], 0.3, 0.85))
  lamps.push(bulb([0, 2.58, 0], [2.6, 1.7, 0.8], 0.08))
  lamps.push(bulb([0, 3.5, 0], [0.9, 0.66, 0.38], 0.5))
  // The strip under the cupboards.
  for (const z of [-0.8, 0.8])
    lamps.push(spot([-HALF_WIDTH + 0.42, 2.55, z], [-HALF_WIDTH, 1.9, z], [0.7, 0.62, 0.46], 0.1, 0.9, 2))
  if (kind !== 'wall')
    for (const side of [-1, 1])
      lamps.push(spot([side * 1.6, 3.7, -HALF_BAY + 1.8], [side * 1.2, 2.2, -HALF_BAY], [7.5, 5.6, 3.3], 0.8, 0.96))
  if (kind === 'door') lamps.push(bulb([0, 2.2, -HALF_BAY - 1.4], [7, 5.4, 3.3]))
  if (kind === 'end') {
    lamps.push(spot([2.5, 3.7, -HALF_BAY + 1.6], [2.6, 0.8, -HALF_BAY + 0.3], [22, 16, 9], 0.86, 0.96))
    lamps.push(spot([-2.5, 3.7, -HALF_BAY + 1.6], [-2.5, 1.8, -HALF_BAY], [8.5, 6.3, 3.7], 0.82, 0.96))
    lamps.push(bulb([0, 1.74, -HALF_BAY - 0.3], [0.9, 0.72, 0.46], 0.12))
  }
  return lamps
}

export const kitchenRig: Rig = {
  lampsOf,
  sun: { direction: [0.87 / LOW_SUN, 0.5 / LOW_SUN, 0], irradiance: [58, 30, 11], samples: 16 },
  sky,
  beyond: [0.62, 0.5, 0.34],
}
