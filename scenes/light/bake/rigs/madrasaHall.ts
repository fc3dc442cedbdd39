import { FRIEZE, HALF_BAY, HALF_WIDTH, PORTAL } from '../../../architecture/measures.ts'
import type { Rgb } from '../../../materials/palette.ts'
import type { BayKind } from '../../../plan/types.ts'
import type { Lamp, Sky, Sun } from '../BakeScene.ts'
import { bulb, spot } from './lamps.ts'
import type { Rig } from './Rig.ts'

/**
 * The sun of a hall: square to the wall, so that a bay and its mirror image are lit alike (composeHall). High
 * enough that the lattice falls on the floor's middle. Irradiances of the rig are the spike's, by eye (art.md, 3).
 */
const sun: Sun = {
  direction: [0.72, 0.694, 0],
  irradiance: [46, 35, 22],
  samples: 16,
}

const SKY = 4.5

const sky: Sky = (_x, y) => {
  if (y < -0.02) return [0.5, 0.4, 0.28]
  const t = Math.sqrt(Math.max(0, y))
  return [(1.25 - 0.7 * t) * SKY, (1.2 - 0.42 * t) * SKY, (1.1 + 0.02 * t) * SKY]
}

/** What is seen of the next hall by the bay's light: warm plaster in lamplight. */
const beyond: Rgb = [0.62, 0.5, 0.34]

/** The lamps of one bay in its own frame: a spot on each picture, hidden washes on the ceiling, what hangs or stands lit. */
function lampsOf(kind: BayKind): readonly Lamp[] {
  const lamps: Lamp[] = []
  for (const side of [-1, 1]) {
    const x = side * HALF_WIDTH
    lamps.push(spot([x - side * 1.5, 5.05, 0], [x, 1.62, 0], [54, 45, 32], 0.9, 0.958))
    for (const z of [-HALF_BAY / 2, HALF_BAY / 2]) {
      lamps.push(spot([x - side * 0.3, FRIEZE - 0.25, z], [x - side * 1.5, 5.6, z], [9, 6.2, 3.4], 0.25, 0.9, 2))
    }
  }
  // Things stand in the middle: a soft pool on the axis of every bay leads the way.
  lamps.push(spot([0, 5.1, 0.25], [0, 0.6, 0], [22, 17, 11], 0.94, 0.985))
  if (kind === 'wall') lamps.push(bulb([0, 3.32, 0], [9, 5.6, 2.6]))
  else {
    for (const side of [-1, 1]) {
      lamps.push(spot([side * 1.1, 5.05, -HALF_BAY + 1.5], [side * 0.75, 3, -HALF_BAY], [20, 16, 11], 0.86, 0.96))
      lamps.push(
        spot(
          [side * 2.7, FRIEZE - 0.25, -HALF_BAY + 0.3],
          [side * 2.4, 5.6, -HALF_BAY + 1.4],
          [9, 6.2, 3.4],
          0.25,
          0.9,
          2,
        ),
      )
    }
  }
  if (kind === 'door') lamps.push(bulb([0, 2.9, -HALF_BAY - 1.4], [7, 5.4, 3.3]))
  if (kind === 'end') lamps.push(bulb([0, PORTAL.springing + 1.1, -HALF_BAY - 0.2], [3.4, 2.5, 1.4]))
  return lamps
}

export const madrasaHallRig: Rig = { lampsOf, sun, sky, beyond }
