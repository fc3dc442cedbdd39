import type { BayKind } from '../../../plan/types.ts'
import type { Rgb } from '../../../materials/palette.ts'
import type { Lamp, Sky, Sun } from '../BakeScene.ts'

/** What lights the bays of a theme. Units: a lamp's intensity is the irradiance it gives at one metre. */
export interface Rig {
  /** In the bay's own frame. */
  readonly lampsOf: (kind: BayKind) => readonly Lamp[]
  /** Square to the wall (z = 0 of its direction), so that a bay and its mirror image are lit alike; null at night. */
  readonly sun: Sun | null
  readonly sky: Sky
  /** Radiance of what is seen of the next hall by the bay's light. */
  readonly beyond: Rgb
}
