import type { Vec2 } from './types.ts'

/** The point of the segment ab that is nearest to p. */
export function nearestOnSegment(p: Vec2, a: Vec2, b: Vec2): Vec2 {
  const [dx, dz] = [b[0] - a[0], b[1] - a[1]]
  const square = dx * dx + dz * dz
  const t = square === 0 ? 0 : Math.min(1, Math.max(0, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dz) / square))
  return [a[0] + t * dx, a[1] + t * dz]
}

export function between(a: Vec2, b: Vec2): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1])
}

export function pointToSegment(p: Vec2, a: Vec2, b: Vec2): number {
  return between(p, nearestOnSegment(p, a, b))
}

function sideOf(a: Vec2, b: Vec2, p: Vec2): number {
  return (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])
}

export function segmentsCross(a: Vec2, b: Vec2, c: Vec2, d: Vec2): boolean {
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
  for (const [a, b] of sidesOf(points)) {
    const side = sideOf(a, b, p)
    if (side > 0) left = true
    else if (side < 0) right = true
  }
  return !(left && right)
}

/** Zero where they touch or one lies in the other. */
export function segmentToConvex(a: Vec2, b: Vec2, points: readonly Vec2[]): number {
  if (insideConvex(a, points) || insideConvex(b, points)) return 0
  return Math.min(...sidesOf(points).map(([c, d]) => segmentToSegment(a, b, c, d)))
}
