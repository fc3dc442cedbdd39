import type { FinishName } from '../materials/finishes.ts'
import type { Elevation } from './arches.ts'
import type { Mason, SurfaceOptions } from './Mason.ts'

/** How cloth hangs: metres along the wall, from the top down. */
interface Drape {
  readonly from: number
  readonly to: number
  readonly top: number
  readonly bottom: number
  readonly folds: number
  /** How far the folds stand out before `depth`. */
  readonly fullness: number
  readonly depth: number
}

/** Points that round one fold. */
const ROUND = 4

/** Cloth hanging in folds before a wall whose face is z = 0 of the mason's frame, seen from +z. */
export function buildDrape(
  mason: Mason,
  finish: FinishName,
  { from, to, top, bottom, folds, fullness, depth }: Drape,
  options: SurfaceOptions = {},
): void {
  const plan = mason.at({ origin: [0, top, 0], x: [1, 0, 0], y: [0, 0, 1], z: [0, -1, 0] })
  const curve = Array.from({ length: folds * ROUND + 1 }, (_, i): Elevation => {
    const wave = 0.5 - 0.5 * Math.cos((i / ROUND) * 2 * Math.PI)
    return [from + ((to - from) * i) / (folds * ROUND), depth + fullness * wave]
  })
  plan.strip(finish, curve, 0, top - bottom, { ...options, smoothing: true })
}
