import { between, insideConvex, nearestOnSegment, pointToSegment, sidesOf } from './distance.ts'
import { chambersNear, clearanceAt, floorOf, type FloorChamber, type Walkable } from './floorOf.ts'
import { BODY_RADIUS } from './measures.ts'
import { chamberAt } from './whereIs.ts'
import type { Vec2 } from './types.ts'

/** A third of the body: at no speed and no frame rate does a step jump over a wall or a post. */
const STEP = BODY_RADIUS / 3
/** Pushes needed in a corner between two things; three suffice for convex ones, one is kept in hand. */
const PUSHES = 4

/**
 * Walks from one point towards another until something is in the way, and slides along it. Metres; however long the
 * step, the walk never passes through a wall. A start inside something is first pushed out of it.
 */
export function collide(plan: Walkable, from: Vec2, to: Vec2, radius = BODY_RADIUS): Vec2 {
  const floor = floorOf(plan.rooms)
  const [dx, dz] = [to[0] - from[0], to[1] - from[1]]
  const steps = Math.max(1, Math.ceil(Math.sqrt(dx * dx + dz * dz) / STEP))
  let at = from
  for (let step = 0; step < steps; step++) {
    const wish: Vec2 = [at[0] + dx / steps, at[1] + dz / steps]
    const near = chambersNear(floor, wish, radius + STEP)
    const next = pushOut(wish, near, radius)
    if (near.length === 0 || clearanceAt(near, next) < radius - 0.02) break
    at = next
  }
  return at
}

/** The point nearest to this one where a body has room to stand; null far from any floor. */
export function settle(plan: Walkable, point: Vec2, radius = BODY_RADIUS): Vec2 | null {
  const near = chambersNear(floorOf(plan.rooms), point, radius + STEP)
  const out = pushOut(point, near, radius)
  const stands = near.length > 0 && clearanceAt(near, out) >= radius - 1e-6 && chamberAt(plan, out) !== null
  return stands ? out : null
}

function pushOut(point: Vec2, chambers: readonly FloorChamber[], radius: number): Vec2 {
  let at = point
  for (let push = 0; push < PUSHES; push++) {
    const before = at
    for (const { walls, obstacles } of chambers) {
      for (const [a, b] of walls) {
        if (pointToSegment(at, a, b) < radius) at = away(at, nearestOnSegment(at, a, b), radius)
      }
      for (const thing of obstacles) {
        if (between(at, [thing.x, thing.z]) >= thing.radius + radius) continue
        const nearest = nearestOnOutline(at, thing.points)
        at = insideConvex(at, thing.points) ? through(at, nearest, radius) : away(at, nearest, radius)
      }
    }
    if (at === before) break
  }
  return at
}

function nearestOnOutline(p: Vec2, points: readonly Vec2[]): Vec2 {
  const nearest = sidesOf(points).map(([a, b]) => nearestOnSegment(p, a, b))
  return nearest.reduce((best, one) => (between(p, one) < between(p, best) ? one : best), nearest[0] ?? p)
}

/** Keeps `at` this far from a point of a wall. */
function away(at: Vec2, from: Vec2, radius: number): Vec2 {
  const [dx, dz] = [at[0] - from[0], at[1] - from[1]]
  const distance = Math.sqrt(dx * dx + dz * dz)
  if (distance >= radius || distance === 0) return at
  return [from[0] + (dx / distance) * radius, from[1] + (dz / distance) * radius]
}

/** Out of a thing through its nearest side. */
function through(at: Vec2, side: Vec2, radius: number): Vec2 {
  const [dx, dz] = [side[0] - at[0], side[1] - at[1]]
  const distance = Math.sqrt(dx * dx + dz * dz)
  if (distance === 0) return at
  return [side[0] + (dx / distance) * radius, side[1] + (dz / distance) * radius]
}
