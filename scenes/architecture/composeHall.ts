import type { Chamber } from '../plan/types.ts'
import { FINISHES, LAYERS } from '../materials/finishes.ts'
import type { Rgb } from '../materials/palette.ts'
import type { BayKit } from './bayKit.ts'
import { linearOfTintByte, tintByte, type Masonry } from './Masonry.ts'

/** Metres that one repeat of a flowing layer spans, by the layer's number. */
const FLOW_TILE = LAYERS.map(
  (layer) => Object.values(FINISHES).find((finish) => finish.flows && finish.layer === layer)?.tile[0] ?? 1,
)

/**
 * The walls, floor and ceiling of a hall: its bays in a row, in the hall's own frame (x across, −z onwards, the origin
 * in the middle of its floor). A bay that the plan turns round is mirrored instead, so that the windows of all bays look
 * the same way; the bake is symmetric for that reason (see gallerySun).
 */
export function composeHall(kit: BayKit, chamber: Pick<Chamber, 'bays' | 'yaw' | 'length'>, hue: Rgb): Masonry {
  const parts = chamber.bays.map((bay, index) => ({
    masonry: kit[bay.kind],
    z: chamber.length / 2 - bay.length * (index + 0.5),
    mirrored: Math.cos(bay.yaw - chamber.yaw) < 0,
  }))
  const vertices = sum(parts.map(({ masonry }) => masonry.positions.length / 3))
  const out = {
    positions: new Float32Array(vertices * 3),
    normals: new Float32Array(vertices * 3),
    uvs: new Float32Array(vertices * 2),
    uv1: new Float32Array(vertices * 2),
    tints: new Uint8Array(vertices * 4),
    traits: new Uint8Array(vertices * 4),
    triangles: new Uint32Array(sum(parts.map(({ masonry }) => masonry.triangles.length))),
    opaque: sum(parts.map(({ masonry }) => masonry.opaque)),
  }
  const hued = hue.map((channel) => channel)
  let [vertex, solid, keyed] = [0, 0, out.opaque]
  for (const { masonry, z, mirrored } of parts) {
    const count = masonry.positions.length / 3
    out.uvs.set(masonry.uvs, vertex * 2)
    out.uv1.set(masonry.uv1, vertex * 2)
    out.tints.set(masonry.tints, vertex * 4)
    out.traits.set(masonry.traits, vertex * 4)
    const side = mirrored ? -1 : 1
    for (let i = 0; i < count; i++) {
      const to = vertex + i
      const [px, py, pz] = [
        masonry.positions[i * 3] ?? 0,
        masonry.positions[i * 3 + 1] ?? 0,
        (masonry.positions[i * 3 + 2] ?? 0) * side + z,
      ]
      const [nx, ny, nz] = [
        masonry.normals[i * 3] ?? 0,
        masonry.normals[i * 3 + 1] ?? 0,
        (masonry.normals[i * 3 + 2] ?? 0) * side,
      ]
      out.positions.set([px, py, pz], to * 3)
      out.normals.set([nx, ny, nz], to * 3)
      if (masonry.traits[i * 4 + 2]) {
        const tile = FLOW_TILE[masonry.tints[i * 4 + 3] ?? 0] ?? 1
        const [ax, ay, az] = [Math.abs(nx), Math.abs(ny), Math.abs(nz)]
        if (ay >= ax && ay >= az) out.uvs.set([px / tile, -pz / tile], to * 2)
        else if (ax >= az) out.uvs.set([pz / tile, py / tile], to * 2)
        else out.uvs.set([px / tile, py / tile], to * 2)
      }
      if (masonry.traits[i * 4 + 1]) {
        for (let c = 0; c < 3; c++) {
          out.tints[to * 4 + c] = tintByte(linearOfTintByte(masonry.tints[i * 4 + c] ?? 0) * (hued[c] ?? 1))
        }
      }
    }
    const turn = (from: number, until: number, target: number) => {
      for (let i = from; i < until; i += 3) {
        const [a, b, c] = [masonry.triangles[i] ?? 0, masonry.triangles[i + 1] ?? 0, masonry.triangles[i + 2] ?? 0]
        out.triangles.set([vertex + a, vertex + (mirrored ? c : b), vertex + (mirrored ? b : c)], target + i - from)
      }
      return target + until - from
    }
    solid = turn(0, masonry.opaque, solid)
    keyed = turn(masonry.opaque, masonry.triangles.length, keyed)
    vertex += count
  }
  return out
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0)
}
