import type { FinishName } from '../materials/finishes.ts'
import type { Mason, SurfaceOptions } from './Mason.ts'
import { add, cross, scale, unit, type Vec3 } from './vectors.ts'

/** A round rod from one point to another, without ends; metres. */
export function buildRod(
  mason: Mason,
  finish: FinishName,
  from: Vec3,
  to: Vec3,
  radius: number,
  options: SurfaceOptions & { readonly sides?: number; readonly thinTo?: number } = {},
): void {
  const along = add(to, scale(from, -1))
  const length = Math.hypot(...along)
  const y = unit(along)
  const x = unit(cross(Math.abs(y[1]) > 0.9 ? [1, 0, 0] : [0, 1, 0], y))
  const here = mason.at({ origin: from, x, y, z: cross(x, y) })
  here.turned(
    finish,
    [
      [radius, 0],
      [options.thinTo ?? radius, length],
    ],
    options.sides ?? 6,
    options,
  )
}
