import type { Rgb } from '../../materials/palette.ts'
import type { BakedLight } from './bakeLight.ts'
import { random } from './random.ts'

const GRID = 18

/**
 * Irradiance at a point for surfaces that face +x, −x, +y, −y, +z and −z: enough to light furniture that the plan sets
 * down anywhere (an ambient cube). Eighteen numbers.
 */
export function probeCube(light: BakedLight, x: number, y: number, z: number): number[] {
  const faces: readonly Rgb[] = [
    [1, 0, 0],
    [-1, 0, 0],
    [0, 1, 0],
    [0, -1, 0],
    [0, 0, 1],
    [0, 0, -1],
  ]
  return faces.flatMap(([nx, ny, nz]) => {
    const dice = random(Math.round((x * 7 + y * 13 + z * 17 + nx * 3 + ny * 5 + nz * 11) * 1000))
    const [tx, ty, tz] = Math.abs(ny) > 0.5 ? [1, 0, 0] : [nz, 0, -nx]
    const [bx, by, bz] = [ny * tz - nz * ty, nz * tx - nx * tz, nx * ty - ny * tx]
    const sum = [0, 0, 0]
    for (let i = 0; i < GRID * GRID; i++) {
      const u = ((i % GRID) + dice()) / GRID
      const angle = ((Math.floor(i / GRID) + dice()) / GRID) * 2 * Math.PI
      const [cx, cy, cz] = [Math.sqrt(u) * Math.cos(angle), Math.sqrt(u) * Math.sin(angle), Math.sqrt(1 - u)]
      const [r, g, b] = light.radiance(
        x,
        y,
        z,
        cx * tx + cy * bx + cz * nx,
        cx * ty + cy * by + cz * ny,
        cx * tz + cy * bz + cz * nz,
      )
      sum[0] = (sum[0] ?? 0) + r
      sum[1] = (sum[1] ?? 0) + g
      sum[2] = (sum[2] ?? 0) + b
    }
    const direct = light.direct(x, y, z, nx, ny, nz)
    return sum.map((value, c) => Number(((value * Math.PI) / GRID ** 2 + (direct[c] ?? 0)).toFixed(3)))
  })
}
