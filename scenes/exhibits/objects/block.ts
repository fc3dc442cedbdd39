import type { Mason, SurfaceOptions } from '../../architecture/Mason.ts'
import type { Vec3 } from '../../architecture/vectors.ts'
import type { FinishName } from '../../materials/finishes.ts'

/** A box set down at height y around (x, z), without the side that it lies on: metres, breadth, height and depth. */
export function block(
  mason: Mason,
  finish: FinishName,
  [x, y, z]: Vec3,
  [width, height, depth]: Vec3,
  options: SurfaceOptions = {},
): void {
  const low: Vec3 = [x - width / 2, y, z - depth / 2]
  mason.box(finish, low, [x + width / 2, y + height, z + depth / 2], 'xXYzZ', options)
}
