import type { Rgb } from '../materials/palette.ts'
import type { AmbientCube } from './BakedSetting.ts'

/** Irradiance of a surface that faces (nx, ny, nz), unit length, from an ambient cube. */
export function ambientAt(cube: AmbientCube, nx: number, ny: number, nz: number): Rgb {
  const [x, y, z] = [nx * nx, ny * ny, nz * nz]
  const [fx, fy, fz] = [nx >= 0 ? 0 : 3, ny >= 0 ? 6 : 9, nz >= 0 ? 12 : 15]
  const channel = (c: number) => (cube[fx + c] ?? 0) * x + (cube[fy + c] ?? 0) * y + (cube[fz + c] ?? 0) * z
  return [channel(0), channel(1), channel(2)]
}

/** Between two cubes: t = 0 is the first. */
export function mixCubes(a: AmbientCube, b: AmbientCube, t: number): AmbientCube {
  return a.map((value, i) => value + ((b[i] ?? 0) - value) * t)
}
