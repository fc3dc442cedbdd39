import { ambientAt, mixCubes } from './ambient.ts'
import type { AmbientCube } from './BakedSetting.ts'
import { lightByte } from './lightByte.ts'

/** The light at a point of a hall or court, from its probes. */
export type CubeAt = (x: number, y: number, z: number) => AmbientCube

/** Things darken towards the floor that they stand on, within this height; by this much. Metres. */
const FOOT = 0.16
const FOOT_SHADE = 0.45

/**
 * Light for things that the plan sets down anywhere: four bytes a vertex (see lightByte).
 * @param positions and `normals`: three numbers a vertex, hall frame
 */
export function furnitureLight(positions: Float32Array, normals: Float32Array, cubeAt: CubeAt): Uint8Array {
  const count = positions.length / 3
  const light = new Uint8Array(count * 4)
  const known = new Map<string, AmbientCube>()
  for (let i = 0; i < count; i++) {
    const [x, y, z] = [positions[i * 3] ?? 0, positions[i * 3 + 1] ?? 0, positions[i * 3 + 2] ?? 0]
    const key = `${Math.round(x * 4)},${Math.round(y * 8)},${Math.round(z * 4)}`
    const cube = known.get(key) ?? cubeAt(x, y, z)
    known.set(key, cube)
    const [r, g, b] = ambientAt(cube, normals[i * 3] ?? 0, normals[i * 3 + 1] ?? 0, normals[i * 3 + 2] ?? 0)
    const shade = 1 - FOOT_SHADE * (1 - Math.min(1, Math.max(0, y) / FOOT)) * (1 - Math.max(0, normals[i * 3 + 1] ?? 0))
    light.set([lightByte(r * shade), lightByte(g * shade), lightByte(b * shade), 255], i * 4)
  }
  return light
}

/** Between a low and a high probe by height. */
export function byHeight(low: AmbientCube, high: AmbientCube, y: number): AmbientCube {
  return mixCubes(low, high, Math.min(1, Math.max(0, (y - 0.45) / 0.65)))
}
