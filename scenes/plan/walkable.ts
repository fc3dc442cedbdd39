import { pointToSegment, segmentToConvex, segmentToSegment } from './distance.ts'
import { floorOf, outsideBy, type FloorChamber, type Segment, type Walkable } from './floorOf.ts'
import { BODY_RADIUS } from './measures.ts'
import type { Vec2 } from './types.ts'

/** Whether a body of this radius (metres) can walk straight from a to b: nothing in the way, no wall, no furniture. */
export function isWalkable(plan: Walkable, a: Vec2, b: Vec2, radius = BODY_RADIUS): boolean {
  const floor = floorOf(plan.rooms)
  return isClear(
    floor.chambers.filter((chamber) => touches(chamber, a, b)),
    a,
    b,
    radius,
  )
}

/** The same against the walls and things of these halls only. */
export function isClear(chambers: readonly FloorChamber[], a: Vec2, b: Vec2, radius: number): boolean {
  // Walls and things at exactly this distance don't hinder: rounding must not either.
  const least = radius - 1e-9
  const [minX, maxX] = [Math.min(a[0], b[0]) - radius, Math.max(a[0], b[0]) + radius]
  const [minZ, maxZ] = [Math.min(a[1], b[1]) - radius, Math.max(a[1], b[1]) + radius]
  const isFar = ([c, d]: Segment) =>
    (c[0] < minX && d[0] < minX) ||
    (c[0] > maxX && d[0] > maxX) ||
    (c[1] < minZ && d[1] < minZ) ||
    (c[1] > maxZ && d[1] > maxZ)
  return chambers.every(
    (chamber) =>
      chamber.walls.every((wall) => isFar(wall) || segmentToSegment(a, b, wall[0], wall[1]) >= least) &&
      chamber.obstacles.every(
        (thing) =>
          pointToSegment([thing.x, thing.z], a, b) >= thing.radius + radius ||
          segmentToConvex(a, b, thing.points) >= least,
      ),
  )
}

function touches(chamber: FloorChamber, a: Vec2, b: Vec2): boolean {
  if (outsideBy(chamber, a) < 1 || outsideBy(chamber, b) < 1) return true
  return (
    Math.min(a[0], b[0]) < chamber.maxX &&
    Math.max(a[0], b[0]) > chamber.minX &&
    Math.min(a[1], b[1]) < chamber.maxZ &&
    Math.max(a[1], b[1]) > chamber.minZ
  )
}
