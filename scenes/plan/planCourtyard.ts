import { segmentToConvex } from './distance.ts'
import { nearestInOrder } from './hangRoom.ts'
import {
  ARCADE_HEIGHT,
  ARCADE_WALL,
  BAY_LENGTH,
  COLUMN_RADIUS,
  DOOR_WIDTH,
  FOUNTAIN_RADIUS,
  PLANTER_HALF,
  WALL_THICKNESS,
} from './measures.ts'
import { hangOnWall, standFree } from './placeExhibit.ts'
import { wallsOf, type RoomShape } from './planGallery.ts'
import { boxAround, sideOfFace, toWorld, wrapAngle, type Frame } from './turn.ts'
import type { Bay, Chamber, Doorway, Obstacle, Placement, RoomSpec, Vec2 } from './types.ts'

/** Outward yaws of the sides. Going round clockwise, one meets each side from its local −x to its +x. */
const WEST = Math.PI / 2
const NORTH = 0
const EAST = -Math.PI / 2
const SOUTH = Math.PI

/** A 3.5 m stretch of the arcade's outer wall: `at` counts bays from the middle of the side. */
interface Stretch {
  readonly side: number
  readonly at: number
}

/** A courtyard with room for so many doors a side. */
interface Ground {
  readonly doorsPerSide: number
  /** Bays from the middle of a side to its corner. */
  readonly reach: number
  /** Metres from the centre to the outer wall's face, and to the arcade's inner face. */
  readonly outer: number
  readonly court: number
}

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

function groundFor(doorsPerSide: number): Ground {
  const bays = 3 * doorsPerSide + (doorsPerSide % 2 === 0 ? 3 : 2)
  return {
    doorsPerSide,
    reach: (bays - 1) / 2,
    outer: (bays * BAY_LENGTH) / 2,
    court: ((bays - 2) * BAY_LENGTH) / 2,
  }
}

/** Bays of a side that may have a door, the middle ones first; `lean` breaks ties towards −x or +x. */
function doorBays(count: number, lean: number): readonly number[] {
  const bays = Array.from({ length: count }, (_, index) => {
    const fromMiddle = index - (count - 1) / 2
    return count % 2 === 1 ? 3 * fromMiddle : Math.sign(fromMiddle) * (2 + 3 * (Math.abs(fromMiddle) - 0.5))
  })
  return bays.sort((a, b) => Math.abs(a) - Math.abs(b) || (b - a) * lean)
}

/** The doors of this many rooms, clockwise from the entrance; fewer where the court is too small. */
function doorsFor(ground: Ground, roomCount: number): readonly Stretch[] {
  const count = ground.doorsPerSide
  const onThree = Math.min(roomCount, 3 * count)
  const north = Math.ceil(onThree / 3)
  const west = Math.ceil((onThree - north) / 2)
  const pick = (side: number, howMany: number, lean: number): Stretch[] =>
    doorBays(count, lean)
      .filter((at) => side !== SOUTH || at !== 0)
      .slice(0, howMany)
      .sort((a, b) => a - b)
      .map((at) => ({ side, at }))
  const south = pick(SOUTH, roomCount - onThree, 1)
  return [
    ...south.filter(({ at }) => at > 0),
    ...pick(WEST, west, 1),
    ...pick(NORTH, north, 1),
    ...pick(EAST, onThree - north - west, -1),
    ...south.filter(({ at }) => at < 0),
  ]
}

/** The arcade's outer wall, clockwise from the entrance. */
function stretchesOf({ reach }: Ground): readonly Stretch[] {
  const whole = Array.from({ length: 2 * reach + 1 }, (_, index) => index - reach)
  const on = (side: number, bays: readonly number[]) => bays.map((at) => ({ side, at }))
  return [
    ...on(
      SOUTH,
      whole.filter((at) => at >= 0),
    ),
    ...on(WEST, whole),
    ...on(NORTH, whole),
    ...on(EAST, whole),
    ...on(
      SOUTH,
      whole.filter((at) => at < 0),
    ),
  ]
}

function hasDoor(stretch: Stretch, doors: readonly Stretch[]): boolean {
  if (stretch.side === SOUTH && stretch.at === 0) return true
  return doors.some((door) => door.side === stretch.side && door.at === stretch.at)
}

/** Stretches to hang on, clockwise; the dim corners only when the others don't suffice. */
function freeStretches(ground: Ground, doors: readonly Stretch[], wanted: number): readonly Stretch[] {
  const free = stretchesOf(ground).filter((stretch) => !hasDoor(stretch, doors))
  const bright = free.filter(({ at }) => Math.abs(at) < ground.reach)
  return bright.length >= wanted ? bright : free
}

/** A point of the floor under a stretch, `out` metres from the centre towards its wall. */
function frameAt(stretch: Stretch, out: number): Frame {
  const [x, z] = toWorld({ x: 0, z: 0, yaw: stretch.side }, stretch.at * BAY_LENGTH, -out)
  return { x, z, yaw: stretch.side }
}

function octagon(x: number, z: number, radius: number): Vec2[] {
  return Array.from({ length: 8 }, (_, index) => {
    const angle = ((index + 0.5) * Math.PI) / 4
    return [x + radius * Math.cos(angle), z + radius * Math.sin(angle)] as const
  })
}

function obstaclesOf(ground: Ground): readonly Obstacle[] {
  const thing = (kind: 'column' | 'fountain' | 'planter', x: number, z: number, points: readonly Vec2[]): Obstacle => ({
    kind,
    chamber: 0,
    x,
    z,
    yaw: 0,
    points,
  })
  const line = ground.court + ARCADE_WALL / 2
  const boundaries = Array.from(
    { length: 2 * ground.reach },
    (_, index) => (index + 0.5 - ground.reach) * BAY_LENGTH,
  ).map((at) => (Math.abs(at) > ground.court - 0.01 ? Math.sign(at) * line : at))
  const columns = boundaries.flatMap((x) =>
    boundaries
      .filter((z) => Math.max(Math.abs(x), Math.abs(z)) === line)
      .map((z) => thing('column', x, z, octagon(x, z, COLUMN_RADIUS))),
  )
  const corner = ground.court - 1.3
  // Larger courts have a second ring of trees, so that they don't look like parade grounds.
  const rings = ground.doorsPerSide > 1 ? [corner, Math.round(corner / 2 / BAY_LENGTH) * BAY_LENGTH] : [corner]
  const planters = rings.flatMap((ring) =>
    [-ring, ring].flatMap((x) =>
      [-ring, ring].map((z) => thing('planter', x, z, boxAround({ x, z, yaw: 0 }, 2 * PLANTER_HALF, 2 * PLANTER_HALF))),
    ),
  )
  return [...columns, thing('fountain', 0, 0, octagon(0, 0, FOUNTAIN_RADIUS)), ...planters]
}

/**
 * Where plinths and posts may stand in the open court, clockwise from the entrance, fronts outward: eight around the
 * fountain, clear of its axes; then, in larger courts, on the grid of half bays.
 */
function standingPlaces(
  ground: Ground,
  doors: readonly Stretch[],
  things: readonly Obstacle[],
  wanted: number,
): readonly Frame[] {
  const [near, far] = [1.2, 3.4]
  const around = [-1, 1].flatMap((h) =>
    [-1, 1].flatMap((v): Vec2[] => [
      [h * far, v * near],
      [h * near, v * far],
    ]),
  )
  const doorAxes = doors.map((door) => frameAt(door, ground.court))
  const lines = Array.from({ length: 2 * ground.reach - 2 }, (_, index) => (index + 1.5 - ground.reach) * BAY_LENGTH)
  const grid = lines.flatMap((x) =>
    lines.flatMap((z): Vec2[] => {
      const ring = Math.max(Math.abs(x), Math.abs(z))
      if (ring < 7 || ring > ground.court - 1.5) return []
      if (doorAxes.some((door) => Math.hypot(door.x - x, door.z - z) < 4)) return []
      const clear = things.every(({ points }) => segmentToConvex([x, z], [x, z], points) > 1.7)
      return clear ? [[x, z]] : []
    }),
  )
  const points = wanted <= around.length ? around : [...around, ...grid]
  return points
    .map(([x, z]): Frame => {
      const front = Math.abs(x) > Math.abs(z) ? Math.atan2(x, 0) : Math.atan2(0, z)
      return { x, z, yaw: front }
    })
    .sort((a, b) => roundTheCourt(a) - roundTheCourt(b))
}

/** How far round the court, clockwise from the south: 0 to 1. */
function roundTheCourt({ x, z }: Frame): number {
  return (Math.atan2(-x, z) / (2 * Math.PI) + 1) % 1
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

/** Each side from its left corner up to, but without, its right one, which is the next side's. */
function baysOf(ground: Ground, doors: readonly Stretch[]): readonly Bay[] {
  return [WEST, NORTH, EAST, SOUTH].flatMap((side) =>
    Array.from({ length: 2 * ground.reach }, (_, index): Bay => {
      const stretch = { side, at: index - ground.reach }
      const { x, z } = frameAt(stretch, ground.outer - BAY_LENGTH / 2)
      const kind = index === 0 ? 'end' : hasDoor(stretch, doors) ? 'door' : 'wall'
      return { kind, x, z, yaw: side, length: BAY_LENGTH }
    }),
  )
}

/** A stretch's place in `baysOf`'s order. */
function bayIndex(ground: Ground, { side, at }: Stretch): number {
  const perSide = 2 * ground.reach
  return ([WEST, NORTH, EAST, SOUTH].indexOf(side) * perSide + at + ground.reach) % (4 * perSide)
}

function nearestBay(chamber: Chamber, at: Frame): number {
  const distances = chamber.bays.map((bay) => Math.hypot(bay.x - at.x, bay.z - at.z))
  return distances.indexOf(Math.min(...distances))
}
