import {
  baysOf,
  bayIndex,
  doorsFor,
  frameAt,
  freeStretches,
  groundFor,
  SOUTH,
  type Ground,
  type Stretch,
} from './courtGround.ts'
import { obstaclesOf, roundTheCourt, standingPlaces } from './courtThings.ts'
import { nearestInOrder } from './hangRoom.ts'
import { ARCADE_HEIGHT, DOOR_WIDTH, WALL_THICKNESS } from './measures.ts'
import { hangOnWall, standFree } from './placeExhibit.ts'
import { wallsOf, type RoomShape } from './planGallery.ts'
import { sideOfFace, toWorld, wrapAngle, type Frame } from './turn.ts'
import type { Chamber, Doorway, Obstacle, Placement, RoomSpec } from './types.ts'

export interface Courtyard {
  readonly shape: RoomShape
  /** One per room, in route order: on the outer wall's face, its yaw the way one walks out of the courtyard. */
  readonly doors: readonly Frame[]
}

/**
 * The threshold: a square court, open to the sky, with arcades around it, a fountain and orange trees. Visitors come in
 * from the south; rooms leave from the west, north and east sides, and from the south only where those are full. The
 * route goes round clockwise, as a visitor who turns left at the entrance does. It grows by whole bays, so that spokes
 * (9.2 m with their walls) never meet: doors are three bays (10.5 m) apart, four about the middle of an even side, since
 * the middle bay of the south side is the entrance and should look at the fountain between two columns.
 *
 * Its bays: 'door' and 'wall' have the outer wall at their own −z, 'end' (the corners) at their −z and −x.
 */
export function planCourtyard(room: RoomSpec, roomCount: number): Courtyard {
  const hung = room.exhibits.filter((exhibit) => exhibit.mount === 'wall').length
  for (let doorsPerSide = 1; ; doorsPerSide++) {
    const ground = groundFor(doorsPerSide)
    const doors = doorsFor(ground, roomCount)
    if (doors.length < roomCount) continue
    const things = obstaclesOf(ground)
    const walls = freeStretches(ground, doors, hung)
    const standing = standingPlaces(ground, doors, things, room.exhibits.length - hung)
    if (walls.length < hung || standing.length < room.exhibits.length - hung) continue
    return furnish(room, ground, doors, things, walls, standing)
  }
}

function furnish(
  room: RoomSpec,
  ground: Ground,
  doors: readonly Stretch[],
  things: readonly Obstacle[],
  walls: readonly Stretch[],
  standing: readonly Frame[],
): Courtyard {
  const chamber: Chamber = {
    room: room.slug,
    index: 0,
    setting: room.setting,
    x: 0,
    z: 0,
    yaw: 0,
    width: 2 * ground.outer,
    length: 2 * ground.outer,
    height: ARCADE_HEIGHT,
    bays: baysOf(ground, doors),
  }
  const placements: Placement[] = []
  const obstacles = [...things]
  const count = room.exhibits.length
  const hung = room.exhibits.filter((exhibit) => exhibit.mount === 'wall')
  const wishes = room.exhibits.flatMap((exhibit, index) => (exhibit.mount === 'wall' ? [] : [(index + 0.5) / count]))
  // Places on one diagonal are equally far round: a hair apart, so that each is taken once.
  const rounds = standing.map((frame, index) => roundTheCourt(frame) + index * 1e-9)
  const chosen = nearestInOrder(wishes, rounds)
  let free = 0
  for (const exhibit of room.exhibits) {
    if (exhibit.mount === 'wall') {
      const stretch = walls[Math.floor(((hung.indexOf(exhibit) + 0.5) * walls.length) / hung.length)]
      if (!stretch) continue
      const { x, z } = frameAt(stretch, ground.outer)
      const spot = { chamber: 0, bay: bayIndex(ground, stretch) }
      placements.push(hangOnWall(exhibit, spot, { x, z, yaw: stretch.side }))
    } else {
      const at = standing[rounds.indexOf(chosen[free++] ?? -1)]
      if (!at) continue
      const { placement, obstacle } = standFree(exhibit, { chamber: 0, bay: nearestBay(chamber, at) }, at)
      placements.push(placement)
      obstacles.push(obstacle)
    }
  }
  return {
    shape: {
      slug: room.slug,
      setting: room.setting,
      chambers: [chamber],
      walls: wallsOf(chamber),
      // The museum's own door, closed behind the visitor; the rooms' doorways are added with the rooms.
      doorways: [courtDoorway(room.slug, frameAt({ side: SOUTH, at: 0 }, ground.outer), null)],
      placements,
      obstacles,
    },
    doors: doors.map((door) => frameAt(door, ground.outer)),
  }
}

/** A doorway in the courtyard's outer wall, seen from the court. */
export function courtDoorway(court: string, door: Frame, room: string | null): Doorway {
  const [x, z] = toWorld(door, 0, -WALL_THICKNESS / 2)
  return {
    x,
    z,
    yaw: wrapAngle(door.yaw),
    width: DOOR_WIDTH,
    side: sideOfFace(door.yaw),
    from: { room: court, chamber: 0 },
    to: room === null ? null : { room, chamber: 0 },
  }
}

function nearestBay(chamber: Chamber, at: Frame): number {
  const distances = chamber.bays.map((bay) => Math.hypot(bay.x - at.x, bay.z - at.z))
  return distances.indexOf(Math.min(...distances))
}
