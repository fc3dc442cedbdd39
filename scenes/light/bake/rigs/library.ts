import { HALF_BAY, HALF_WIDTH } from '../../../architecture/measures.ts'
import type { BayKind } from '../../../plan/types.ts'
import type { Lamp, Sky } from '../BakeScene.ts'
import { bulb, spot } from './lamps.ts'
import type { Rig } from './Rig.ts'

/** Through the skylight, onto the parquet left of the middle. */
const STEEP = Math.hypot(0.42, 0.91)

const sky: Sky = (_x, y) => {
  if (y < -0.02) return [0.4, 0.34, 0.26]
  const t = Math.sqrt(Math.max(0, y))
  return [4.2 - 1.6 * t, 4 - 0.9 * t, 3.7 + 0.1 * t]
}

/** A spot on each picture, green shades over the middle, washes over shelves and coffers, and what each end has. */
function lampsOf(kind: BayKind): readonly Lamp[] {
  const lamps: Lamp[] = []
  for (const side of [-1, 1]) {
    const x = side * HALF_WIDTH
    lamps.push(spot([x - side * 2.2, 3.5, 0], [x, 1.55, 0], [40, 31.5, 20.5], 0.86, 0.965))
    // From the cornice up into the coffers, and from under the beams onto the high shelves.
    for (const z of [-HALF_BAY / 2, HALF_BAY / 2]) {
      lamps.push(spot([x - side * 0.42, 4.56, z], [x - side * 1.5, 5.3, z], [6.4, 4.7, 2.8], 0.15, 0.9, 2))
      lamps.push(spot([x - side * 1.5, 4.95, z], [x - side * 0.25, 3.3, z], [9.5, 7.1, 4.2], 0.6, 0.95, 2))
    }
  }
  for (const z of [-0.6, 0, 0.6]) lamps.push(spot([0, 2.72, z], [0, 0, z], [7, 5.6, 3.4], 0.15, 0.8, 2))
  lamps.push(bulb([0, 3.3, 0], [4.6, 3.7, 2.4], 0.4))
  if (kind !== 'wall') {
    for (const side of [-1, 1]) {
      lamps.push(spot([side * 2.5, 4.9, -HALF_BAY + 1.7], [side * 2.4, 2.2, -HALF_BAY], [17, 12.8, 7.8], 0.72, 0.95))
      lamps.push(spot([side * 0.9, 4.9, -HALF_BAY + 1.6], [side * 0.6, 2.7, -HALF_BAY], [12, 9.2, 5.8], 0.82, 0.96))
    }
  }
  if (kind === 'door') lamps.push(bulb([0, 2.1, -HALF_BAY - 1.4], [7, 5.4, 3.3]))
  if (kind === 'end') {
    // Over the globe, and under the desk lamp's shade.
    lamps.push(spot([0, 2.38, -HALF_BAY - 0.1], [0, 0.9, -HALF_BAY - 0.3], [6.5, 5.2, 3.4], 0.55, 0.9))
    lamps.push(bulb([0, 2.25, -HALF_BAY - 0.4], [0.9, 0.7, 0.4]))
    lamps.push(spot([2.27, 1.09, -HALF_BAY + 0.42], [2.27, 0.7, -HALF_BAY + 0.46], [0.55, 0.46, 0.28], 0.2, 0.75))
    lamps.push(spot([2.7, 3.9, -HALF_BAY + 1.5], [2.9, 0.7, -HALF_BAY + 0.4], [15, 11.6, 7], 0.88, 0.97))
  }
  return lamps
}

export const libraryRig: Rig = {
  lampsOf,
  sun: { direction: [0.42 / STEEP, 0.91 / STEEP, 0], irradiance: [40, 33, 23], samples: 16 },
  sky,
  beyond: [0.6, 0.48, 0.33],
}
