import { HALF_BAY, HALF_WIDTH } from '../../../architecture/measures.ts'
import type { BayKind } from '../../../plan/types.ts'
import type { Lamp } from '../BakeScene.ts'
import { bulb, evenSky, spot } from './lamps.ts'
import type { Rig } from './Rig.ts'

/** The moon looks in between canopy and wall. */
const MOON = Math.hypot(0.72, 0.69)

/** A spot on each picture, lanterns, their glow on the canopy, and what each end has. */
function lampsOf(kind: BayKind): readonly Lamp[] {
  const lamps: Lamp[] = []
  for (const side of [-1, 1]) {
    const x = side * HALF_WIDTH
    lamps.push(spot([x - side * 2, 3.3, 0], [x, 1.6, 0], [20, 15, 9.2], 0.885, 0.965))
    for (const z of [-HALF_BAY / 2, HALF_BAY / 2])
      lamps.push(spot([x - side * 0.9, 2.7, z], [x - side * 2.2, 4.2, z], [2.4, 1.55, 0.8], 0.2, 0.9, 1))
  }
  lamps.push(bulb([0, 2.72, 0], [5.4, 3.5, 1.75]))
  lamps.push(bulb([0, 3.75, 0], [1.9, 1.2, 0.6]))
  if (kind !== 'wall') {
    for (const side of [-1, 1]) {
      lamps.push(bulb([side * 1.62, 2.28, -HALF_BAY + 0.2], [0.7, 0.45, 0.22]))
      lamps.push(spot([side * 2.1, 3.3, -HALF_BAY + 1.7], [side * 1.9, 1.7, -HALF_BAY], [5, 3.6, 2.1], 0.8, 0.96))
    }
  }
  if (kind === 'door') lamps.push(bulb([0, 2, -HALF_BAY - 1.4], [6, 4.2, 2.3]))
  if (kind === 'end') {
    lamps.push(bulb([0.55, 0.6, -HALF_BAY - 0.02], [0.5, 0.29, 0.12]))
    lamps.push(bulb([2.2, 1.2, -HALF_BAY + 0.5], [0.9, 0.52, 0.22]))
    lamps.push(spot([2.6, 3.3, -HALF_BAY + 1.7], [2.9, 0.5, -HALF_BAY + 0.4], [19, 13.8, 8.2], 0.88, 0.965))
  }
  return lamps
}

export const caravanNightRig: Rig = {
  lampsOf,
  sun: { direction: [0.72 / MOON, 0.69 / MOON, 0], irradiance: [2, 3.2, 5.8], samples: 16 },
  sky: evenSky([0.16, 0.24, 0.42], [0.08, 0.09, 0.12]),
  beyond: [0.5, 0.38, 0.24],
}
