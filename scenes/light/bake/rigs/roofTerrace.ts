import { HALF_BAY, HALF_WIDTH } from '../../../architecture/measures.ts'
import type { BayKind } from '../../../plan/types.ts'
import type { Lamp, Sky, Sun } from '../BakeScene.ts'
import { bulb, spot } from './lamps.ts'
import type { Rig } from './Rig.ts'

/** A low sun over the parapet at +x: half the floor and the opposite wall have it, with the laundry's shadows. */
const sun: Sun = { direction: [0.819, 0.574, 0], irradiance: [10.4, 7.1, 3.7], samples: 16 }

const sky: Sky = (x, y) => {
  if (y < -0.02) return [0.5, 0.4, 0.3]
  const t = Math.sqrt(Math.max(0, y))
  // Brighter and warmer around the sun.
  const near = Math.max(0, 0.82 * x + 0.57 * y) ** 6
  return [0.84 - 0.4 * t + 0.8 * near, 0.9 - 0.2 * t + 0.55 * near, 1.08 + 0.22 * t + 0.2 * near]
}

/** Day does nearly all; a soft lamp on each picture in the shade, and the light that comes through the linen. */
function lampsOf(kind: BayKind): readonly Lamp[] {
  const lamps: Lamp[] = []
  lamps.push(spot([HALF_WIDTH - 1.5, 4.3, 0], [HALF_WIDTH, 1.65, 0], [15, 12.6, 9.4], 0.88, 0.955))
  for (const z of [-0.7, 0.7]) {
    lamps.push(bulb([1.0, 3.4, z], [1.7, 1.35, 0.85], 0.3))
    lamps.push(bulb([-2.3, 3.5, z], [1, 0.8, 0.5], 0.3))
  }
  if (kind === 'door') lamps.push(bulb([0, 2.2, -HALF_BAY - 1.4], [3.4, 2.8, 2]))
  if (kind === 'end') lamps.push(spot([1.6, 3.6, 0.4], [2.9, 0.4, -HALF_BAY + 0.3], [9, 7.4, 5.2], 0.8, 0.96))
  return lamps
}

export const roofTerraceRig: Rig = { lampsOf, sun, sky, beyond: [0.62, 0.54, 0.42] }
