import { HALF_BAY, HALF_WIDTH } from '../../../architecture/measures.ts'
import type { BayKind } from '../../../plan/types.ts'
import type { Lamp } from '../BakeScene.ts'
import { bulb, evenSky, spot } from './lamps.ts'
import type { Rig } from './Rig.ts'

/** The light of a bay of the mine: safety lamps, a spot on each picture, hidden washes that keep the rock from going black. */
function lampsOf(kind: BayKind): readonly Lamp[] {
  const lamps: Lamp[] = []
  for (const side of [-1, 1]) {
    const x = side * HALF_WIDTH
    lamps.push(spot([x - side * 1.75, 3.3, 0], [x, 1.6, 0], [34, 26.5, 17.5], 0.86, 0.945))
    lamps.push(bulb([side * 1.75, 3.05, 0], [4.4, 2.9, 1.4]))
    for (const z of [-0.9, 0.9]) {
      lamps.push(spot([side * 3, 2.95, z], [side * 1.5, 4.5, z], [11.5, 7.9, 4.5], 0.2, 0.9, 2))
    }
  }
  lamps.push(spot([0, 4.1, 0.2], [0, 0, 0], [22, 16.5, 10.5], 0.9, 0.97))
  if (kind !== 'wall') {
    for (const side of [-1, 1]) {
      lamps.push(spot([side * 1.9, 3.3, -HALF_BAY + 1.3], [side * 1.6, 1.7, -HALF_BAY], [11, 8, 4.8], 0.6, 0.9))
    }
  }
  if (kind === 'door') lamps.push(bulb([0, 2.6, -HALF_BAY - 1.4], [8, 6.2, 4]))
  if (kind === 'end') {
    for (const y of [0.85, 1.35, 1.85, 2.4]) lamps.push(bulb([0, y, -HALF_BAY - 0.16], [1.5, 1, 0.5], 0.9))
    // The tub's own.
    lamps.push(spot([2.7, 3.3, -HALF_BAY + 1.7], [2.9, 0.8, -HALF_BAY + 0.4], [24, 18, 11], 0.82, 0.93))
  }
  return lamps
}

export const mineGalleryRig: Rig = { lampsOf, sun: null, sky: evenSky([0.03, 0.028, 0.025]), beyond: [0.75, 0.6, 0.42] }
