import { hangRoom } from './hangRoom.ts'
import {
  BAY_LENGTH,
  BENCH,
  DOOR_WIDTH,
  FEWEST_BAYS,
  GALLERY_HEIGHT,
  GALLERY_WIDTH,
  MOST_BAYS,
  WALL_THICKNESS,
} from './measures.ts'
import { hangOnWall, standAtWall, standFree } from './placeExhibit.ts'
import { setPieceOf } from './setPieces.ts'
import { takesWall } from './takesWall.ts'
import { boxAround, sideOfFace, toWorld, wrapAngle, type Frame } from './turn.ts'
import type {
  Bay,
  Chamber,
  ChamberAddress,
  Doorway,
  Obstacle,
  Placement,
  RoomPlan,
  RoomSpec,
  Vec2,
  Wall,
} from './types.ts'

export type RoomShape = Omit<RoomPlan, 'viewpoints'>

/** One bay of a room before it has a place: which chamber, which of its bays, and whether its axis is free. */
interface BaySlot {
  readonly chamber: number
  readonly bay: number
  readonly axis: 'door' | 'bench' | 'free'
}

/**
 * A room as a spoke: halls in a row, joined by doorways, away from the courtyard.
 * @param door the doorway's place on the courtyard wall's inner face, its yaw the way one walks in
 * @param court the chamber that the door leads out to
 */
export function planGallery(room: RoomSpec, door: Frame, court: ChamberAddress): RoomShape {
  const slots = baySlots(room)
  const chambers = chambersOf(room, slots, door)
  const placements: Placement[] = []
  const obstacles: Obstacle[] = chambers.flatMap((chamber) => [...benchOf(chamber, slots), ...setPieceOf(chamber)])
  const axisBays = slots.flatMap((slot, index) => (slot.axis === 'free' ? [index] : []))
  for (const { exhibit, bay, at, leg } of hangRoom(room.exhibits, slots.length, axisBays)) {
    const slot = slots[bay]
    const chamber = slot && chambers[slot.chamber]
    if (!slot || !chamber) continue
    const spot = { chamber: slot.chamber, bay: slot.bay }
    const along = chamber.length / 2 - BAY_LENGTH * (slot.bay + 0.5)
    if (at === 'axis') {
      const last = slot.bay === chamber.bays.length - 1
      // The last one stands before the lit portal and greets whoever enters; it comes forward from it and from the corner.
      const [x, z] = toWorld(chamber, 0, along + (last ? 0.5 : 0))
      // The others face the side that the loop passes them on.
      const yaw = chamber.yaw + (last ? 0 : leg === 'in' ? -Math.PI / 2 : Math.PI / 2)
      const { placement, obstacle } = standFree(exhibit, spot, { x, z, yaw })
      placements.push(placement)
      obstacles.push(obstacle)
    } else {
      const left = at === 'left'
      const [x, z] = toWorld(chamber, (left ? -1 : 1) * (GALLERY_WIDTH / 2), along)
      const face = { x, z, yaw: chamber.yaw + (left ? Math.PI / 2 : -Math.PI / 2) }
      if (exhibit.mount === 'case') {
        const { placement, obstacle } = standAtWall(exhibit, spot, face)
        placements.push(placement)
        obstacles.push(obstacle)
      } else placements.push(hangOnWall(exhibit, spot, face))
    }
  }
  return {
    slug: room.slug,
    setting: room.setting,
    chambers,
    walls: chambers.flatMap(wallsOf),
    doorways: doorwaysOf(room.slug, chambers, court),
    placements,
    obstacles,
  }
}

/** The fewest bays that hold these exhibits: at most one picture a bay and wall, one free-standing thing an axis. */
export function baySlots(room: RoomSpec): readonly BaySlot[] {
  const onWalls = room.exhibits.filter(takesWall).length
  const free = room.exhibits.length - onWalls
  let count = Math.max(FEWEST_BAYS, Math.ceil(onWalls / 2))
  for (;;) {
    const slots = divide(count)
    if (slots.filter((slot) => slot.axis === 'free').length >= free) return slots
    count++
  }
}

function divide(bayCount: number): readonly BaySlot[] {
  const halls = Math.ceil(bayCount / MOST_BAYS)
  return Array.from({ length: halls }, (_, chamber) => {
    // As even as can be, the longer halls first.
    const bays = Math.floor(bayCount / halls) + (chamber < bayCount % halls ? 1 : 0)
    return Array.from({ length: bays }, (_, bay): BaySlot => {
      const atDoor = bay === 0 || (bay === bays - 1 && chamber < halls - 1)
      return { chamber, bay, axis: atDoor ? 'door' : bay === Math.floor(bays / 2) ? 'bench' : 'free' }
    })
  }).flat()
}

function chambersOf(room: RoomSpec, slots: readonly BaySlot[], door: Frame): readonly Chamber[] {
  const halls = Math.max(...slots.map((slot) => slot.chamber)) + 1
  let start = WALL_THICKNESS
  return Array.from({ length: halls }, (_, index) => {
    const bayCount = slots.filter((slot) => slot.chamber === index).length
    const length = bayCount * BAY_LENGTH
    const [x, z] = toWorld(door, 0, -(start + length / 2))
    start += length + WALL_THICKNESS
    const frame = { x, z, yaw: wrapAngle(door.yaw) }
    return {
      room: room.slug,
      index,
      setting: room.setting,
      ...frame,
      width: GALLERY_WIDTH,
      length,
      height: GALLERY_HEIGHT,
      bays: Array.from({ length: bayCount }, (_, bay) => bayOf(frame, length, bay, bayCount, index === halls - 1)),
    }
  })
}

/** First and last bays carry an end wall with a portal, at their own −z; so the first one is turned round. */
function bayOf(hall: Frame, length: number, bay: number, bayCount: number, lastHall: boolean): Bay {
  const [x, z] = toWorld(hall, 0, length / 2 - BAY_LENGTH * (bay + 0.5))
  const first = bay === 0
  const last = bay === bayCount - 1
  return {
    kind: first ? 'door' : last ? (lastHall ? 'end' : 'door') : 'wall',
    x,
    z,
    yaw: wrapAngle(hall.yaw + (first ? Math.PI : 0)),
    length: BAY_LENGTH,
  }
}

function benchOf(chamber: Chamber, slots: readonly BaySlot[]): Obstacle[] {
  const slot = slots.find((one) => one.chamber === chamber.index && one.axis === 'bench')
  if (!slot) return []
  const [x, z] = toWorld(chamber, 0, chamber.length / 2 - BAY_LENGTH * (slot.bay + 0.5))
  const frame = { x, z, yaw: chamber.yaw }
  return [{ kind: 'bench', chamber: chamber.index, ...frame, points: boxAround(frame, BENCH.width, BENCH.length) }]
}

/** The four walls of a hall, each seen with the hall to the left of a→b. */
export function wallsOf(chamber: Chamber): readonly Wall[] {
  const [x, z] = [chamber.width / 2, chamber.length / 2]
  const corners: readonly Vec2[] = [
    toWorld(chamber, -x, -z),
    toWorld(chamber, -x, z),
    toWorld(chamber, x, z),
    toWorld(chamber, x, -z),
  ]
  // Anticlockwise seen from above: left wall, near wall, right wall, far wall; each face's yaw as a front.
  return [Math.PI / 2, Math.PI, -Math.PI / 2, 0].flatMap((face, index) => {
    const a = corners[index]
    const b = corners[(index + 1) % 4]
    return a && b ? [{ a, b, side: sideOfFace(chamber.yaw + face), chamber: chamber.index }] : []
  })
}

/** From the room's own side: out to the courtyard, on and back between halls, and the lit portal at the far end. */
function doorwaysOf(slug: string, chambers: readonly Chamber[], court: ChamberAddress): readonly Doorway[] {
  return chambers.flatMap((chamber, index) => {
    const back = index === 0 ? court : { room: slug, chamber: index - 1 }
    const on = index === chambers.length - 1 ? null : { room: slug, chamber: index + 1 }
    return [doorwayOf(chamber, Math.PI, back), doorwayOf(chamber, 0, on)]
  })
}

function doorwayOf(chamber: Chamber, turn: number, to: ChamberAddress | null): Doorway {
  const way = { x: chamber.x, z: chamber.z, yaw: wrapAngle(chamber.yaw + turn) }
  const [x, z] = toWorld(way, 0, -(chamber.length + WALL_THICKNESS) / 2)
  const from = { room: chamber.room, chamber: chamber.index }
  // One walks out through the wall whose face looks back at one.
  return { x, z, yaw: way.yaw, width: DOOR_WIDTH, side: sideOfFace(way.yaw), from, to }
}
