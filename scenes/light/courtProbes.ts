import { mixCubes } from './ambient.ts'
import type { AmbientCube } from './BakedSetting.ts'
import type { BakedCourt } from './BakedCourt.ts'
import type { CubeAt } from './furnitureLight.ts'

/** Lines of the grid, as shares of half the courtyard's width: along the walls, under the arcades, in the open court. */
export const PROBE_LINES = [-0.96, -0.78, -0.4, 0, 0.4, 0.78, 0.96] as const
/** Metres above the floor. */
export const PROBE_HEIGHT = 1.2

/** The light at any point of a courtyard of this width, metres. */
export function courtProbes(baked: BakedCourt, width: number): CubeAt {
  const between = (value: number): readonly [index: number, t: number] => {
    const share = value / (width / 2)
    const next = PROBE_LINES.findIndex((line) => line >= share)
    if (next === 0) return [0, 0]
    if (next < 0) return [PROBE_LINES.length - 2, 1]
    const [a, b] = [PROBE_LINES[next - 1] ?? 0, PROBE_LINES[next] ?? 1]
    return [next - 1, (share - a) / (b - a)]
  }
  const at = (column: number, row: number): AmbientCube => baked.probes[row * PROBE_LINES.length + column] ?? []
  return (x, _y, z) => {
    const [column, tx] = between(x)
    const [row, tz] = between(z)
    const north = mixCubes(at(column, row), at(column + 1, row), tx)
    const south = mixCubes(at(column, row + 1), at(column + 1, row + 1), tx)
    return mixCubes(north, south, tz)
  }
}
