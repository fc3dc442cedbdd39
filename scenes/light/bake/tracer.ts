import { BufferAttribute, BufferGeometry } from 'three'
import { MeshBVH, SAH } from 'three-mesh-bvh'

/** The nearest hit of the last `trace`: distance, triangle, weights of its second and third corner, seen from behind. */
export interface Hit {
  distance: number
  triangle: number
  u: number
  v: number
  back: boolean
}

export interface Tracer {
  readonly hit: Hit
  /**
   * Sends a ray. `any`: stop at the first thing in the way (shadows).
   * @returns true where something is nearer than `reach`
   */
  readonly trace: (
    ox: number,
    oy: number,
    oz: number,
    dx: number,
    dy: number,
    dz: number,
    reach: number,
    any: boolean,
  ) => boolean
}

/** Floats of a node of three-mesh-bvh's packed tree (0.9: 32 bytes). */
const NODE = 8
const LEAF = 0xffff
const NEAREST = 1e-4

/**
 * Rays against triangles (nine numbers each). Builds three-mesh-bvh's tree and walks its packed buffers itself, since
 * the library's own ray cast allocates on every ray (art.md, section 4).
 * @param isHole tells of a hit whether light passes there
 */
export function tracer(positions: Float32Array, isHole: (triangle: number, u: number, v: number) => boolean): Tracer {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(positions.slice(), 3))
  const bvh = new MeshBVH(geometry, { strategy: SAH, targetLeafSize: 4 })
  const root = MeshBVH.serialize(bvh, { cloneBuffers: false }).roots[0]
  const order = geometry.index?.array
  if (!root || !order) throw new Error('three-mesh-bvh built no tree')
  const floats = new Float32Array(root)
  const words = new Uint32Array(root)
  const halves = new Uint16Array(root)
  const stack = new Int32Array(256)
  const hit: Hit = { distance: 0, triangle: -1, u: 0, v: 0, back: false }

  // Corner and two edges of every triangle, in the tree's order, so that a leaf reads one run of memory.
  const count = order.length / 3
  const edges = new Float64Array(count * 9)
  const triangles = new Int32Array(count)
  for (let k = 0; k < count; k++) {
    const corner = (n: number, d: number) => positions[(order[k * 3 + n] ?? 0) * 3 + d] ?? 0
    triangles[k] = Math.floor((order[k * 3] ?? 0) / 3)
    for (let d = 0; d < 3; d++) {
      edges[k * 9 + d] = corner(0, d)
      edges[k * 9 + 3 + d] = corner(1, d) - corner(0, d)
      edges[k * 9 + 6 + d] = corner(2, d) - corner(0, d)
    }
  }
  const f = (i: number) => floats[i] ?? 0
  const e = (i: number) => edges[i] ?? 0

  const trace: Tracer['trace'] = (ox, oy, oz, dx, dy, dz, reach, any) => {
    const [ix, iy, iz] = [1 / dx, 1 / dy, 1 / dz]
    let best = reach
    let top = 1
    stack[0] = 0
    hit.triangle = -1
    while (top > 0) {
      const node = stack[--top] ?? 0
      let a = (f(node) - ox) * ix
      let b = (f(node + 3) - ox) * ix
      let near = a < b ? a : b
      let far = a < b ? b : a
      a = (f(node + 1) - oy) * iy
      b = (f(node + 4) - oy) * iy
      if (a > b) [a, b] = [b, a]
      if (a > near) near = a
      if (b < far) far = b
      a = (f(node + 2) - oz) * iz
      b = (f(node + 5) - oz) * iz
      if (a > b) [a, b] = [b, a]
      if (a > near) near = a
      if (b < far) far = b
      if (!(near <= far && far >= 0 && near < best)) continue
      if (halves[node * 2 + 15] !== LEAF) {
        const right = node + (words[node + 6] ?? 0) * NODE
        const axis = words[node + 7]
        const along = axis === 0 ? dx : axis === 1 ? dy : dz
        stack[top++] = along > 0 ? right : node + NODE
        stack[top++] = along > 0 ? node + NODE : right
        continue
      }
      const first = words[node + 6] ?? 0
      const last = first + (halves[node * 2 + 14] ?? 0)
      for (let k = first; k < last; k++) {
        const o = k * 9
        const [e1x, e1y, e1z] = [e(o + 3), e(o + 4), e(o + 5)]
        const [e2x, e2y, e2z] = [e(o + 6), e(o + 7), e(o + 8)]
        const px = dy * e2z - dz * e2y
        const py = dz * e2x - dx * e2z
        const pz = dx * e2y - dy * e2x
        const det = e1x * px + e1y * py + e1z * pz
        if (det > -1e-12 && det < 1e-12) continue
        const inverse = 1 / det
        const tx = ox - e(o)
        const ty = oy - e(o + 1)
        const tz = oz - e(o + 2)
        const u = (tx * px + ty * py + tz * pz) * inverse
        if (u < 0 || u > 1) continue
        const qx = ty * e1z - tz * e1y
        const qy = tz * e1x - tx * e1z
        const qz = tx * e1y - ty * e1x
        const v = (dx * qx + dy * qy + dz * qz) * inverse
        if (v < 0 || u + v > 1) continue
        const t = (e2x * qx + e2y * qy + e2z * qz) * inverse
        if (t <= NEAREST || t >= best) continue
        const triangle = triangles[k] ?? 0
        if (isHole(triangle, u, v)) continue
        best = t
        hit.distance = t
        hit.triangle = triangle
        hit.u = u
        hit.v = v
        hit.back = det < 0
        if (any) return true
      }
    }
    return hit.triangle >= 0
  }
  return { hit, trace }
}
