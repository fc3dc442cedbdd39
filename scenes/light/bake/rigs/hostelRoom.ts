import { HALF_BAY, HALF_WIDTH } from '../../../architecture/measures.ts'
import type { Rgb } from '../../../materials/palette.ts'
import type { BayKind } from '../../../plan/types.ts'
import type { Lamp } from '../BakeScene.ts'
import { bulb, evenSky, spot } from './lamps.ts'
import type { Rig } from './Rig.ts'

/** Daylight of the north: grey, a little blue. */
const day = (strength: number): Rgb => [0.86 * strength, strength, 1.14 * strength]

/**
 * A warm lamp low in the middle of each bay, a spot on each picture; the rest is the grey day of the north. The strips of
 * glass are small: soft lamps stand for what they let in, where rays alone would leave speckle.
 */
function lampsOf(kind: BayKind): readonly Lamp[] {
  const lamps: Lamp[] = []
  for (const side of [-1, 1]) {
    const x = side * HALF_WIDTH
    lamps.push(spot([x - side * 1.5, 3.02, 0], [x, 1.6, 0], [26, 21, 14.5], 0.82, 0.935))
  }
  lamps.push(bulb([0, 2.36, 0], [5.4, 3.6, 1.8], 0.2))
  lamps.push({ ...spot([HALF_WIDTH - 0.25, 2.88, 0], [0.4, 0.6, 0], day(8.8), 0.1, 0.85, 4), size: 0.4 })
  lamps.push({ ...bulb([HALF_WIDTH - 0.45, 2.85, 0], day(0.9), 0.5), samples: 3 })
  // What falls on the floor comes back to the ceiling.
  for (const x of [-1.8, 1.8]) lamps.push({ ...spot([x, 1.7, 0], [x, 3.3, 0], day(2.5), 0.02, 0.85, 2), size: 0.2 })
  if (kind !== 'wall') {
    for (const side of [-1, 1]) {
      lamps.push(spot([side * 2.3, 2.95, -HALF_BAY + 1.6], [side * 2.4, 1.3, -HALF_BAY], [8, 6.6, 4.6], 0.6, 0.9))
    }
  }
  if (kind === 'door') lamps.push(bulb([0, 2.4, -HALF_BAY - 1.4], [8, 6.4, 4.2]))
  if (kind === 'end') {
    // The window, and the light over the hot plate.
    lamps.push({
      ...spot([-2.55, 1.85, -HALF_BAY + 0.4], [-2.1, 0.2, HALF_BAY + 0.4], day(8), 0.1, 0.8, 6),
      size: 0.7,
    })
    lamps.push(bulb([0, 2.25, -HALF_BAY - 0.1], [4.2, 3, 1.7], 0.3))
    lamps.push(spot([2.9, 3, -HALF_BAY + 1.9], [2.9, 0.9, -HALF_BAY + 0.4], [13, 10, 6.6], 0.78, 0.92))
  }
  return lamps
}

export const hostelRoomRig: Rig = { lampsOf, sun: null, sky: evenSky(day(1.3)), beyond: [0.7, 0.58, 0.42] }
