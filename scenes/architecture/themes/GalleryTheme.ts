import type { Mirrored } from '../../materials/mirrored.ts'
import type { BayKind } from '../../plan/types.ts'
import type { Surface } from '../Mason.ts'

/**
 * The architecture of a gallery: how its bays are built. Any number of bays makes a hall, so a theme is three modules.
 *
 * What every theme keeps, so that the plan holds for all: a bay is 3.5 m along z and 8 m across x, its origin in the
 * middle of its floor; the floor is y = 0, the walls' faces stand at x = ±4, bare and flat between 1.0 and 2.55 m where
 * pictures hang; 'door' and 'end' bays carry an end wall at −z with a portal of PORTAL's width in its middle (a way
 * through, or closed); bays meet at z = ±1.75 with the same section. A 'door' bay may be mirrored along z.
 */
export interface GalleryTheme {
  readonly buildBay: (kind: BayKind) => readonly Surface[]
  /** What glazed surfaces mirror. */
  readonly mirrored: Mirrored
}
