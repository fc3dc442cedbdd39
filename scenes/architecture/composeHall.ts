import type { Chamber } from '../plan/types.ts'
import type { Rgb } from '../materials/palette.ts'
import { assemble } from './assemble.ts'
import type { BayKit } from './bayKit.ts'
import type { Masonry } from './Masonry.ts'

/**
 * The walls, floor and ceiling of a hall: its bays in a row, in the hall's own frame (x across, −z onwards, the origin
 * in the middle of its floor). A bay that the plan turns round is mirrored instead, so that the windows of all bays look
 * the same way; the bake is symmetric for that reason (see gallerySun).
 */
export function composeHall(kit: BayKit, chamber: Pick<Chamber, 'bays' | 'yaw' | 'length'>, hue: Rgb): Masonry {
  return assemble(
    chamber.bays.map((bay, index) => ({
      masonry: kit[bay.kind],
      x: 0,
      z: chamber.length / 2 - bay.length * (index + 0.5),
      yaw: 0,
      mirrored: Math.cos(bay.yaw - chamber.yaw) < 0,
    })),
    hue,
  )
}
