import type { BakeScene } from './BakeScene.ts'

/** Metres that a texel's point keeps from a rim: rays that start in a corner leave through the wall beside it. */
const INSET = 0.012

const CORNERS = [0, 1, 2] as const
type Point = readonly [number, number, number]

/** A side at which a surface ends. */
export interface Rim {
  /** A point on it. */
  readonly on: Point
  /** Along the surface, away from the rim. */
  readonly inwards: Point
  /** Metres to keep. */
  readonly inset: number
}

/** Where a corner lies in the lightmap: triangles that share a place there are one surface. */
export const placeOf = (scene: BakeScene, triangle: number, corner: number) =>
  [0, 1].map((d) => (scene.uv1[triangle * 6 + corner * 2 + d] ?? 0).toFixed(6)).join()

/**
 * Finds where surfaces end. What a triangle shares with its neighbours is crossed freely, however narrow the two are.
 * @returns the rims near a triangle: its own, and those of the triangles that it shares a side with
 */
export function rimsOf(scene: BakeScene): (triangle: number) => readonly Rim[] {
  const sideOf = (t: number, k: number) =>
    [placeOf(scene, t, (k + 1) % 3), placeOf(scene, t, (k + 2) % 3)].sort().join()
  const sides = new Map<string, number[]>()
  for (let t = 0; t < scene.baked.length; t++) {
    if (!scene.baked[t]) continue
    for (const k of CORNERS) {
      const side = sideOf(t, k)
      const sharing = sides.get(side)
      if (sharing) sharing.push(t)
      else sides.set(side, [t])
    }
  }
  const sharing = (t: number, k: number) => sides.get(sideOf(t, k)) ?? []
  const own = (t: number) => CORNERS.filter((k) => sharing(t, k).length < 2).map((k) => rimAcross(scene, t, k))
  return (t) => [...new Set([t, ...CORNERS.flatMap((k) => sharing(t, k))])].flatMap(own)
}

function rimAcross(scene: BakeScene, t: number, k: number): Rim {
  const corner = (n: number): Point => {
    const [x = 0, y = 0, z = 0] = scene.positions.subarray(t * 9 + (n % 3) * 3, t * 9 + (n % 3) * 3 + 3)
    return [x, y, z]
  }
  const on = corner(k + 1)
  const side = minus(corner(k + 2), on)
  const across = minus(corner(k), on)
  const along = dot(across, side) / (dot(side, side) || 1)
  const away: Point = [across[0] - along * side[0], across[1] - along * side[1], across[2] - along * side[2]]
  const altitude = Math.max(1e-5, Math.hypot(...away))
  return {
    on,
    inwards: [away[0] / altitude, away[1] / altitude, away[2] / altitude],
    // A narrow strip's points come to lie near its middle.
    inset: Math.min(INSET, altitude / 3),
  }
}

/** @returns the point, led away from the rims that it is too close to */
export function keptOff(rims: readonly Rim[], point: Point): Point {
  let at = point
  for (const { on, inwards, inset } of rims) {
    const distance = dot(minus(at, on), inwards)
    // One far behind a neighbour's rim is round a corner of the surface.
    const push = distance > -inset && distance < inset ? inset - distance : 0
    at = [at[0] + inwards[0] * push, at[1] + inwards[1] * push, at[2] + inwards[2] * push]
  }
  return at
}

const minus = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
const dot = (a: Point, b: Point) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
