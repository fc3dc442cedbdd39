import { baysOf, bayIndex, frameAt, freeStretches, NORTH, SOUTH } from './courtGround.ts'
import { obstaclesOf, roundTheCourt, standingPlaces } from './courtThings.ts'
import { nearestInOrder } from './hangRoom.ts'
import { layOutCourts, type CourtLayout } from './layOutCourts.ts'
import { ARCADE_HEIGHT, DOOR_WIDTH, WALL_THICKNESS } from './measures.ts'
import { hangOnWall, standFree } from './placeExhibit.ts'
import { wallsOf, type RoomShape } from './planGallery.ts'
import { sideOfFace, toWorld, wrapAngle, type Frame } from './turn.ts'
import type { Chamber, ChamberAddress, Doorway, Obstacle, Placement, RoomSpec } from './types.ts'

export interface Courtyard {
  readonly shape: RoomShape
  /** One per room, in route order. */
  readonly doors: readonly CourtDoor[]
}

/** On the outer wall's face, its yaw the way one walks out of the court; and the court that it leads out of. */
export interface CourtDoor extends Frame {
  readonly from: ChamberAddress
}

/**
 * The threshold: a square court, open to the sky, with arcades around it, a fountain and orange trees; where rooms are
 * many, several, one behind the other. Visitors come into the first from the south; rooms leave clockwise, as a visitor
 * who turns left at the entrance meets them.
 *
 * Its bays: 'door' and 'wall' have the outer wall at their own −z, 'end' (the corners) at their −z and −x.
 */
export function planCourtyard(room: RoomSpec, roomCount: number): Courtyard {
  const layout = layOutCourts(room.exhibits, roomCount)
  const courts = layout.map((court, index) => furnish(room, court, index))
  const chambers = courts.map(({ chamber }) => chamber)
  return {
    shape: {
      slug: room.slug,
      setting: room.setting,
      chambers,
      walls: chambers.flatMap(wallsOf),
      // The museum's own door, closed behind the visitor, comes first; the rooms' doorways are added with the rooms.
      doorways: layout.flatMap((court, index) => passagesOf(room.slug, court, index)),
      placements: courts.flatMap(({ placements }) => placements),
      obstacles: courts.flatMap(({ obstacles }) => obstacles),
    },
    doors: layout.flatMap(({ ground, doors }, chamber) =>
      doors.map((door) => ({ ...frameAt(ground, door, ground.outer), from: { room: room.slug, chamber } })),
    ),
  }
}

function furnish(room: RoomSpec, { ground, doors, exhibits }: CourtLayout, index: number) {
  const chamber: Chamber = {
    room: room.slug,
    index,
    setting: room.setting,
    x: 0,
    z: ground.z,
    yaw: 0,
    width: 2 * ground.outer,
    length: 2 * ground.outer,
    height: ARCADE_HEIGHT,
    bays: baysOf(ground, doors),
  }
  const placements: Placement[] = []
  const obstacles: Obstacle[] = [...obstaclesOf(ground, index)]
  const hung = exhibits.filter((exhibit) => exhibit.mount === 'wall')
  const walls = freeStretches(ground, doors, hung.length)
  const wishes = exhibits.flatMap((exhibit, at) =>
    exhibit.mount === 'wall' ? [] : [(at + 0.5) / Math.max(1, exhibits.length)],
  )
  const standing = standingPlaces(ground)
  // Places on one diagonal are equally far round: a hair apart, so that each is taken once.
  const rounds = standing.map((frame, at) => roundTheCourt(ground, frame) + at * 1e-9)
  const chosen = nearestInOrder(wishes, rounds)
  let free = 0
  for (const exhibit of exhibits) {
    if (exhibit.mount === 'wall') {
      const stretch = walls[Math.floor(((hung.indexOf(exhibit) + 0.5) * walls.length) / hung.length)]
      if (!stretch) continue
      const { x, z } = frameAt(ground, stretch, ground.outer)
      placements.push(
        hangOnWall(exhibit, { chamber: index, bay: bayIndex(ground, stretch) }, { x, z, yaw: stretch.side }),
      )
    } else {
      const at = standing[rounds.indexOf(chosen[free++] ?? -1)]
      if (!at) continue
      const { placement, obstacle } = standFree(exhibit, { chamber: index, bay: nearestBay(chamber, at) }, at)
      placements.push(placement)
      obstacles.push(obstacle)
    }
  }
  return { chamber, placements, obstacles }
}

/** The ways in from the south and on to the north: the museum's door, and passages between courts. */
function passagesOf(room: string, { ground }: CourtLayout, index: number): readonly Doorway[] {
  const south = { ...frameAt(ground, { side: SOUTH, at: 0 }, ground.outer), from: { room, chamber: index } }
  const north = { ...frameAt(ground, { side: NORTH, at: 0 }, ground.outer), from: { room, chamber: index } }
  return [
    courtDoorway(south, ground.onSouth ? { room, chamber: index - 1 } : null),
    ...(ground.onNorth ? [courtDoorway(north, { room, chamber: index + 1 })] : []),
  ]
}

/** A doorway in a court's outer wall, seen from the court. */
export function courtDoorway(door: CourtDoor, to: ChamberAddress | null): Doorway {
  const [x, z] = toWorld(door, 0, -WALL_THICKNESS / 2)
  return { x, z, yaw: wrapAngle(door.yaw), width: DOOR_WIDTH, side: sideOfFace(door.yaw), from: door.from, to }
}

function nearestBay(chamber: Chamber, at: Frame): number {
  const distances = chamber.bays.map((bay) => Math.hypot(bay.x - at.x, bay.z - at.z))
  return distances.indexOf(Math.min(...distances))
}
