import { HALF_BAY, HALF_WIDTH } from '../../../architecture/measures.ts'
import type { BayKind } from '../../../plan/types.ts'
import type { Lamp, Sky, Sun } from '../BakeScene.ts'
import { bulb, spot } from './lamps.ts'
import type { Rig } from './Rig.ts'

/** Morning sun through the scuttles: two discs of light on the deck in every bay. */
const sun: Sun = { direction: [0.7, 0.714, 0], irradiance: [20, 16.6, 12], samples: 16 }

/** Sky above, and the sea's own brightness from below. */
const sky: Sky = (_x, y) => (y < -0.02 ? [1.3, 1.8, 1.9] : [3.2 - y, 3.5 - 0.7 * y, 3.8 - 0.2 * y])

function lampsOf(kind: BayKind): readonly Lamp[] {
  const lamps: Lamp[] = []
  for (const side of [-1, 1]) {
    const x = side * HALF_WIDTH
    lamps.push(spot([x - side * 1.55, 4.4, 0.09], [x, 1.6, 0], [31, 28, 23], 0.89, 0.958))
    for (const z of [-HALF_BAY / 2, HALF_BAY / 2]) {
      // Washes on the deckhead between the beams, and sea light that the water throws up through each scuttle.
      lamps.push(spot([x - side * 0.9, 4.2, z], [x - side * 2.2, 4.9, z], [5.4, 4.4, 3], 0.2, 0.9, 2))
      lamps.push(spot([x - side * 0.02, 3.3, z], [x - side * 2, 4.6, z], [3.2, 3.9, 4.1], 0.3, 0.9, 2))
    }
  }
  lamps.push(spot([0, 4.4, 0.3], [0, 0.6, 0], [14, 12.6, 10], 0.94, 0.985))
  if (kind !== 'end') lamps.push(bulb([0, 3.98, 0], [5.2, 4, 2.5]))
  if (kind === 'wall') return lamps
  for (const side of [-1, 1]) {
    lamps.push(spot([side * 1.3, 4.3, -HALF_BAY + 1.5], [side * 1.2, 2.4, -HALF_BAY], [11, 10, 8], 0.8, 0.96))
  }
  if (kind === 'door') lamps.push(bulb([0, 2.3, -HALF_BAY - 1.4], [5, 4.2, 3]))
  else {
    lamps.push(bulb([0, 2.2, -HALF_BAY - 0.08], [1, 0.9, 0.7]))
    lamps.push(spot([1.2, 4.2, 0.9], [0, 3.2, 0], [10, 8.6, 6.4], 0.9, 0.98))
    lamps.push(spot([2.6, 4.3, -HALF_BAY + 1.6], [2.9, 0.7, -HALF_BAY + 0.2], [17, 14.5, 11], 0.88, 0.97))
  }
  return lamps
}

export const shipAndQuayRig: Rig = { lampsOf, sun, sky, beyond: [0.6, 0.54, 0.44] }
