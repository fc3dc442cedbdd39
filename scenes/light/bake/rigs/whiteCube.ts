import { HALF_WIDTH } from '../../../architecture/measures.ts'
import type { Rgb } from '../../../materials/palette.ts'
import type { Lamp } from '../BakeScene.ts'
import { evenSky, spot } from './lamps.ts'
import type { Rig } from './Rig.ts'

/** A stretch of the luminous ceiling: shines down as a whole, so that the ceiling itself has only what the floor gives back. */
function panel(x: number, z: number): Lamp {
  const at: Rgb = [x, 4.34, z]
  return { ...spot(at, [x, 0, z], [13, 12.8, 12.4], -0.02, 0.75, 1), size: 0.02 }
}

/** The luminous ceiling as four soft lamps a bay, and a spot on each picture. */
export const whiteCubeRig: Rig = {
  lampsOf: () => [
    ...[-1.7, 1.7].flatMap((x) => [-0.9, 0.9].map((z) => panel(x, z))),
    ...[-1, 1].map((side) =>
      spot([side * (HALF_WIDTH - 1.5), 4.3, 0], [side * HALF_WIDTH, 1.65, 0], [9, 8.8, 8.4], 0.8, 0.97),
    ),
  ],
  sun: null,
  sky: evenSky([0.4, 0.4, 0.4]),
  beyond: [0.8, 0.79, 0.76],
}
