import { floorOf, outsideBy, type FloorChamber, type Walkable } from './floorOf.ts'
import { WALL_THICKNESS } from './measures.ts'
import type { ChamberAddress, Vec2 } from './types.ts'

/** The hall that a point is in; in a doorway, the nearer one; null in the walls and outside. */
export function whereIs(plan: Walkable, x: number, z: number): ChamberAddress | null {
  const chamber = chamberAt(plan, [x, z])
  return chamber && { room: chamber.room, chamber: chamber.chamber }
}

export function chamberAt(plan: Walkable, point: Vec2): FloorChamber | null {
  let nearest: FloorChamber | null = null
  let least = WALL_THICKNESS / 2 + 1e-6
  for (const chamber of floorOf(plan.rooms).chambers) {
    const outside = outsideBy(chamber, point)
    if (outside < least && (outside === 0 || inDoorway(chamber, point))) {
      nearest = chamber
      least = outside
    }
  }
  return nearest
}

function inDoorway(chamber: FloorChamber, [x, z]: Vec2): boolean {
  return chamber.doors.some(({ doorway }) => {
    const across = doorway.side === 'north' || doorway.side === 'south' ? x - doorway.x : z - doorway.z
    const along = doorway.side === 'north' || doorway.side === 'south' ? z - doorway.z : x - doorway.x
    return Math.abs(across) <= doorway.width / 2 && Math.abs(along) <= WALL_THICKNESS / 2 + 1e-6
  })
}
