import { HALF_BAY, HALF_WIDTH } from '../../../architecture/measures.ts'
import type { BayKind } from '../../../plan/types.ts'
import type { Lamp, Sky, Sun } from '../BakeScene.ts'
import { bulb, spot } from './lamps.ts'
import type { Rig } from './Rig.ts'

/** The moon: high, so that it lies along the floor's middle and on one wall. */
const sun: Sun = { direction: [-0.5, 0.866, 0], irradiance: [0.95, 1.2, 1.72], samples: 16 }

const sky: Sky = (_x, y) => {
  if (y < -0.02) return [0.02, 0.025, 0.04]
  const t = Math.sqrt(Math.max(0, y))
  return [0.2 - 0.1 * t, 0.26 - 0.1 * t, 0.4 - 0.08 * t]
}

/** A warm lamp on each picture and along the parapet; the rest is the night's own light. */
function lampsOf(kind: BayKind): readonly Lamp[] {
  const lamps: Lamp[] = []
  for (const side of [-1, 1]) {
    const x = side * HALF_WIDTH
    lamps.push(spot([x - side * 1.6, 4.4, 0], [x, 1.6, 0], [74, 61, 45], 0.875, 0.955))
    // Hidden under the coping: the parapet's stones and the floor's edge.
    lamps.push(spot([x - side * 0.8, 2.9, 0], [x - side * 0.1, 0.1, 0], [5.4, 4.4, 3.2], 0.5, 0.95, 2))
  }
  lamps.push(spot([0, 5.2, 0.25], [0, 0.6, 0], [15, 14.4, 13.8], 0.94, 0.985))
  if (kind === 'wall') return lamps
  for (const side of [-1, 1]) {
    lamps.push(spot([side * 2.5, 4.4, -HALF_BAY + 1.5], [side * 2.5, 1.6, -HALF_BAY], [30, 25.5, 20], 0.84, 0.96))
    lamps.push(spot([side * 1.1, 4.6, -HALF_BAY + 1.6], [side * 0.95, 1.9, -HALF_BAY], [22, 19, 15], 0.8, 0.96))
  }
  if (kind === 'door') lamps.push(bulb([0, 2.4, -HALF_BAY - 1.4], [3, 2.5, 1.9]))
  else {
    lamps.push(bulb([2.2, 0.63, -HALF_BAY + 0.34], [0.42, 0.28, 0.13], 0.08))
    lamps.push(bulb([0.14, 1.9, -HALF_BAY - 0.3], [0.22, 0.27, 0.36]))
    lamps.push(spot([2.9, 4, -HALF_BAY + 1.6], [2.9, 0.5, -HALF_BAY + 0.2], [10, 9, 7.4], 0.86, 0.97))
  }
  return lamps
}

export const straitAtNightRig: Rig = { lampsOf, sun, sky, beyond: [0.3, 0.26, 0.2] }
