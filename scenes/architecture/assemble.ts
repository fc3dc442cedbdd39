import { FINISHES, LAYERS } from '../materials/finishes.ts'
import type { Rgb } from '../materials/palette.ts'
import { linearOfTintByte, tintByte, TRAITS, type Masonry } from './Masonry.ts'

/** A piece of masonry set down: first stretched and mirrored in its own frame, then turned about y, then moved. */
export interface Part {
  readonly masonry: Masonry
  readonly x: number
  readonly z: number
  readonly yaw: number
  /** Its z is turned over. */
  readonly mirrored?: boolean
  /** Factor along x and z (floors that grow with the court). */
  readonly stretch?: number
}

/** Metres that one repeat of a flowing layer spans, by the layer's number. */
const FLOW_TILE = LAYERS.map(
  (layer) => Object.values(FINISHES).find((finish) => finish.flows && finish.layer === layer)?.tile[0] ?? 1,
)

/**
 * Puts pieces together as one. Textures that flow are laid anew over the whole, so that no joint shows; plaster that
 * takes a hue takes this one.
 */
export function assemble(parts: readonly Part[], hue: Rgb = [1, 1, 1]): Masonry {
  const total = (count: (masonry: Masonry) => number) => parts.reduce((sum, { masonry }) => sum + count(masonry), 0)
  const vertices = total((masonry) => masonry.positions.length / 3)
  const out = {
    positions: new Float32Array(vertices * 3),
    normals: new Float32Array(vertices * 3),
    uvs: new Float32Array(vertices * 2),
    uv1: new Float32Array(vertices * 2),
    tints: new Uint8Array(vertices * 4),
    traits: new Uint8Array(vertices * 4),
    triangles: new Uint32Array(total((masonry) => masonry.triangles.length)),
    opaque: total((masonry) => masonry.opaque),
  }
  let [vertex, solid, keyed] = [0, 0, out.opaque]
  for (const part of parts) {
    const { masonry, mirrored = false } = part
    out.uvs.set(masonry.uvs, vertex * 2)
    out.uv1.set(masonry.uv1, vertex * 2)
    out.tints.set(masonry.tints, vertex * 4)
    out.traits.set(masonry.traits, vertex * 4)
    setDown(out, part, vertex, hue)
    const wind = (from: number, until: number, target: number) => {
      for (let i = from; i < until; i += 3) {
        const [a, b, c] = [masonry.triangles[i] ?? 0, masonry.triangles[i + 1] ?? 0, masonry.triangles[i + 2] ?? 0]
        out.triangles.set([vertex + a, vertex + (mirrored ? c : b), vertex + (mirrored ? b : c)], target + i - from)
      }
      return target + until - from
    }
    solid = wind(0, masonry.opaque, solid)
    keyed = wind(masonry.opaque, masonry.triangles.length, keyed)
    vertex += masonry.positions.length / 3
  }
  return out
}

function setDown(out: Masonry, { masonry, x, z, yaw, mirrored, stretch = 1 }: Part, first: number, hue: Rgb): void {
  const [c, s] = [Math.cos(yaw), Math.sin(yaw)]
  const side = mirrored ? -1 : 1
  for (let i = 0; i < masonry.positions.length / 3; i++) {
    const to = first + i
    const [lx, py, lz] = [
      (masonry.positions[i * 3] ?? 0) * stretch,
      masonry.positions[i * 3 + 1] ?? 0,
      (masonry.positions[i * 3 + 2] ?? 0) * side * stretch,
    ]
    const [mx, ny, mz] = [
      masonry.normals[i * 3] ?? 0,
      masonry.normals[i * 3 + 1] ?? 0,
      (masonry.normals[i * 3 + 2] ?? 0) * side,
    ]
    const [px, pz] = [x + lx * c + lz * s, z - lx * s + lz * c]
    const [nx, nz] = [mx * c + mz * s, mz * c - mx * s]
    out.positions.set([px, py, pz], to * 3)
    out.normals.set([nx, ny, nz], to * 3)
    if (masonry.traits[i * 4 + TRAITS.flows]) {
      const tile = FLOW_TILE[masonry.tints[i * 4 + 3] ?? 0] ?? 1
      const [ax, ay, az] = [Math.abs(nx), Math.abs(ny), Math.abs(nz)]
      if (ay >= ax && ay >= az) out.uvs.set([px / tile, -pz / tile], to * 2)
      else if (ax >= az) out.uvs.set([pz / tile, py / tile], to * 2)
      else out.uvs.set([px / tile, py / tile], to * 2)
    }
    if (!masonry.traits[i * 4 + TRAITS.hued]) continue
    hue.forEach((channel, k) => {
      out.tints[to * 4 + k] = tintByte(linearOfTintByte(masonry.tints[i * 4 + k] ?? 0) * channel)
    })
  }
}
