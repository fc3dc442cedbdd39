import { BufferAttribute, BufferGeometry } from 'three'
import { LABEL_HEIGHT, LABEL_WIDTH } from '../plan/measures.ts'
import type { LabelPlace } from './labelSheet.ts'

/** Where a label hangs: its centre and the way it looks (sin yaw, cos yaw); metres, radians. */
export interface LabelSpot {
  readonly x: number
  readonly y: number
  readonly z: number
  readonly yaw: number
}

/** A card's thickness before the wall. */
const LABEL_DEPTH = 0.014

/** All labels of a hall as one geometry, in world metres. The caller disposes it. */
export function labelGeometry(spots: readonly LabelSpot[], places: readonly LabelPlace[]): BufferGeometry {
  const [positions, uvs, index]: [number[], number[], number[]] = [[], [], []]
  spots.forEach(({ x, y, z, yaw }, i) => {
    const place = places[i]
    if (!place) return
    const [c, s] = [Math.cos(yaw), Math.sin(yaw)]
    for (const [across, up, u, v] of [
      [-1, -1, place.left, place.low],
      [1, -1, place.right, place.low],
      [1, 1, place.right, place.high],
      [-1, 1, place.left, place.high],
    ] as const) {
      const along = (across * LABEL_WIDTH) / 2
      positions.push(x + along * c + s * LABEL_DEPTH, y + (up * LABEL_HEIGHT) / 2, z - along * s + c * LABEL_DEPTH)
      uvs.push(u, v)
    }
    const k = i * 4
    index.push(k, k + 1, k + 2, k, k + 2, k + 3)
  })
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(Float32Array.from(positions), 3))
  geometry.setAttribute('uv', new BufferAttribute(Float32Array.from(uvs), 2))
  geometry.setIndex(index)
  geometry.computeBoundingSphere()
  return geometry
}
