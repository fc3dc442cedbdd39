import { HALF_WIDTH } from '../../../architecture/measures.ts'
import { bulb, evenSky, spot } from './lamps.ts'
import type { Rig } from './Rig.ts'

/** The luminous ceiling as four soft lamps a bay, and a spot on each picture. */
export const whiteCubeRig: Rig = {
  lampsOf: () => [
    ...[-1.6, 1.6].flatMap((x) => [-0.8, 0.8].map((z) => bulb([x, 4.2, z], [7, 6.9, 6.6], 0.9))),
    ...[-1, 1].map((side) =>
      spot([side * (HALF_WIDTH - 1.5), 4.3, 0], [side * HALF_WIDTH, 1.65, 0], [16, 15.6, 14.8], 0.86, 0.96),
    ),
  ],
  sun: null,
  sky: evenSky([0.4, 0.4, 0.4]),
  beyond: [0.8, 0.79, 0.76],
}
