import type { AtlasSize } from '../layOutCharts.ts'
import type { BakeScene } from './BakeScene.ts'
import { keptOff, placeOf, rimsOf } from './rims.ts'

/** The texels to bake. `count` elements with place and direction; `owner` leads from the atlas to them. */
export interface Texels {
  readonly count: number
  readonly at: Float32Array
  readonly facing: Float32Array
  /** Element of each texel of the atlas, −1 for none. */
  readonly owner: Int32Array
  /** Number of the surface that a texel belongs to, −1 for none. */
  readonly chart: Int32Array
}

/** Texels within this many texels of a triangle take the light of its nearest point. */
const REACH = 1.3
/** Finds for every texel of the atlas the point of the building that it stands for. */
export function rasterise(scene: BakeScene, { width, height }: AtlasSize): Texels {
  const owner = new Int32Array(width * height).fill(-1)
  const chart = new Int32Array(width * height).fill(-1)
  const nearest = new Float32Array(width * height).fill(Infinity)
  const [at, facing]: [number[], number[]] = [[], []]
  const charts = chartsOf(scene)
  const rimsNear = rimsOf(scene)
  for (let t = 0; t < scene.baked.length; t++) {
    if (!scene.baked[t] || !scene.mapped[t]) continue
    const [ax, ay, bx, by, cx, cy] = Array.from(
      scene.uv1.subarray(t * 6, t * 6 + 6),
      (n, k) => n * (k % 2 ? height : width),
    )
    if (
      ax === undefined ||
      ay === undefined ||
      bx === undefined ||
      by === undefined ||
      cx === undefined ||
      cy === undefined
    )
      continue
    const area = (by - cy) * (ax - cx) + (cx - bx) * (ay - cy)
    if (Math.abs(area) < 1e-9) continue
    const corner = (array: Float32Array, k: number, d: number) => array[t * 9 + k * 3 + d] ?? 0
    const rims = rimsNear(t)
    for (
      let y = Math.max(0, Math.floor(Math.min(ay, by, cy)) - 1);
      y <= Math.min(height - 1, Math.ceil(Math.max(ay, by, cy)) + 1);
      y++
    ) {
      for (
        let x = Math.max(0, Math.floor(Math.min(ax, bx, cx)) - 1);
        x <= Math.min(width - 1, Math.ceil(Math.max(ax, bx, cx)) + 1);
        x++
      ) {
        const [px, py] = [x + 0.5, y + 0.5]
        let a = ((by - cy) * (px - cx) + (cx - bx) * (py - cy)) / area
        let b = ((cy - ay) * (px - cx) + (ax - cx) * (py - cy)) / area
        let c = 1 - a - b
        let off = 0
        if (a < 0 || b < 0 || c < 0) {
          a = Math.max(0, a)
          b = Math.max(0, b)
          c = Math.max(0, c)
          const sum = a + b + c
          a /= sum
          b /= sum
          c /= sum
          off = Math.hypot(a * ax + b * bx + c * cx - px, a * ay + b * by + c * cy - py)
          if (off > REACH) continue
        }
        const texel = y * width + x
        if (off >= (nearest[texel] ?? Infinity)) continue
        nearest[texel] = off
        let i = owner[texel] ?? -1
        if (i < 0) {
          i = at.length / 3
          owner[texel] = i
          at.push(0, 0, 0)
          facing.push(0, 0, 0)
        }
        chart[texel] = charts[t] ?? -1
        const normal = [0, 1, 2].map(
          (d) => corner(scene.normals, 0, d) * a + corner(scene.normals, 1, d) * b + corner(scene.normals, 2, d) * c,
        )
        const length = Math.hypot(...normal) || 1
        const on = (d: number) =>
          corner(scene.positions, 0, d) * a + corner(scene.positions, 1, d) * b + corner(scene.positions, 2, d) * c
        at.splice(i * 3, 3, ...keptOff(rims, [on(0), on(1), on(2)]))
        for (let d = 0; d < 3; d++) facing[i * 3 + d] = (normal[d] ?? 0) / length
      }
    }
  }
  return {
    count: at.length / 3,
    at: Float32Array.from(at),
    facing: Float32Array.from(facing),
    owner,
    chart,
  }
}

/** Triangles that share a corner in the lightmap belong to one surface. */
function chartsOf(scene: BakeScene): Int32Array {
  const parent = Int32Array.from({ length: scene.baked.length }, (_, i) => i)
  const find = (i: number): number => {
    let root = i
    while (parent[root] !== root) root = parent[root] ?? root
    parent[i] = root
    return root
  }
  const seen = new Map<string, number>()
  for (let t = 0; t < scene.baked.length; t++) {
    if (!scene.baked[t]) continue
    for (let k = 0; k < 3; k++) {
      const key = placeOf(scene, t, k)
      const other = seen.get(key)
      if (other === undefined) seen.set(key, t)
      else parent[find(t)] = find(other)
    }
  }
  return parent.map((_, i) => find(i))
}
