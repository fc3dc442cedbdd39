import type { Vec2 } from './types.ts'

/** The point of the segment ab that is nearest to p. */
export function nearestOnSegment(p: Vec2, a: Vec2, b: Vec2): Vec2 {
  const dx = b[0] - a[0]
  const dz = b[1] - a[1]
  const square = dx * dx + dz * dz
  const t = square === 0 ? 0 : Math.min(1, Math.max(0, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dz) / square))
  return [a[0] + t * dx, a[1] + t * dz]
}

/** Planning a museum asks this a million times: Math.hypot takes several times as long. */
export function between(a: Vec2, b: Vec2): number {
  const dx = b[0] - a[0]
  const dz = b[1] - a[1]
  return Math.sqrt(dx * dx + dz * dz)
}

export function pointToSegment(p: Vec2, a: Vec2, b: Vec2): number {
  const dx = b[0] - a[0]
  const dz = b[1] - a[1]
  const square = dx * dx + dz * dz
  const t = square === 0 ? 0 : Math.min(1, Math.max(0, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dz) / square))
  const x = a[0] + t * dx - p[0]
  const z = a[1] + t * dz - p[1]
  return Math.sqrt(x * x + z * z)
}

function sideOf(a: Vec2, b: Vec2, p: Vec2): number {
  return (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])
}

function segmentsCross(a: Vec2, b: Vec2, c: Vec2, d: Vec2): boolean {
  return sideOf(a, b, c) * sideOf(a, b, d) < 0 && sideOf(c, d, a) * sideOf(c, d, b) < 0
}

export function segmentToSegment(a: Vec2, b: Vec2, c: Vec2, d: Vec2): number {
  if (segmentsCross(a, b, c, d)) return 0
  return Math.min(pointToSegment(a, c, d), pointToSegment(b, c, d), pointToSegment(c, a, b), pointToSegment(d, a, b))
}

/** The sides of a closed polygon. */
export function sidesOf(points: readonly Vec2[]): (readonly [Vec2, Vec2])[] {
  return points.flatMap((a, index) => {
    const b = points[(index + 1) % points.length]
    return b ? [[a, b] as const] : []
  })
}

/** Whether p lies in a convex polygon, wound either way. */
export function insideConvex(p: Vec2, points: readonly Vec2[]): boolean {
  let left = false
  let right = false
  let a = points.at(-1)
  for (const b of points) {
    const side = a ? sideOf(a, b, p) : 0
    if (side > 0) left = true
    else if (side < 0) right = true
    if (left && right) return false
    a = b
  }
  return true
}

/** From a point to a polygon's outline, from inside as from outside. */
export function pointToOutline(p: Vec2, points: readonly Vec2[]): number {
  let least = Infinity
  let a = points.at(-1)
  for (const b of points) {
    if (a) least = Math.min(least, pointToSegment(p, a, b))
    a = b
  }
  return least
}

/** Zero where they touch or one lies in the other. */
export function segmentToConvex(a: Vec2, b: Vec2, points: readonly Vec2[]): number {
  if (insideConvex(a, points) || insideConvex(b, points)) return 0
  let least = Infinity
  let c = points.at(-1)
  for (const d of points) {
    if (c) least = Math.min(least, segmentToSegment(a, b, c, d))
    c = d
  }
  return least
}
