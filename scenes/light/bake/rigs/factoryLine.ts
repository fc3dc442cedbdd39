import { HALF_BAY, HALF_WIDTH } from '../../../architecture/measures.ts'
import type { BayKind } from '../../../plan/types.ts'
import type { Lamp, Sky } from '../BakeScene.ts'
import { bulb, spot } from './lamps.ts'
import type { Rig } from './Rig.ts'

/** A high, thin overcast of the north: brighter above than at the horizon. */
const sky: Sky = (_x, y) => {
  if (y < -0.02) return [0.5, 0.47, 0.42]
  const t = 0.65 + 0.35 * y
  return [3.1 * t, 3.35 * t, 3.7 * t]
}

/** Tubes over the pictures, a spot on each, and what the day through the sheds leaves dark. */
function lampsOf(kind: BayKind): readonly Lamp[] {
  const lamps: Lamp[] = []
  for (const side of [-1, 1]) {
    const x = side * HALF_WIDTH
    lamps.push(spot([x - side * 1.25, 3.68, 0], [x, 1.6, 0], [33, 29, 22], 0.84, 0.94))
    for (const z of [-0.45, 0.45]) lamps.push(bulb([side * 3.2, 3.72, z], [2.4, 2.2, 1.8], 0.5))
  }
  if (kind !== 'wall') {
    for (const side of [-1, 1]) {
      lamps.push(spot([side * 1.5, 4, -HALF_BAY + 1.8], [side * 1.4, 2.4, -HALF_BAY], [13, 11.5, 9], 0.7, 0.92))
    }
  }
  if (kind === 'door') lamps.push(bulb([0, 2.6, -HALF_BAY - 1.4], [8, 7, 5.4]))
  if (kind === 'end') {
    lamps.push(bulb([0, 2.4, -HALF_BAY - 0.12], [1.6, 1.6, 1.6]))
    lamps.push(spot([3, 3.7, -HALF_BAY + 1.8], [2.8, 1.2, -HALF_BAY + 0.2], [20, 17, 12], 0.84, 0.94))
  }
  return lamps
}

export const factoryLineRig: Rig = {
  lampsOf,
  // Steep enough that its bands lie on the floor and never on a picture.
  sun: { direction: [-0.35, 0.936_75, 0], irradiance: [27, 23.5, 18], samples: 16 },
  sky,
  beyond: [0.75, 0.66, 0.52],
}
