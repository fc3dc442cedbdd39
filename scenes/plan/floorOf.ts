import { between, insideConvex, pointToOutline, pointToSegment } from './distance.ts'
import { WALL_THICKNESS } from './measures.ts'
import { aheadOf } from './turn.ts'
import type { Chamber, ChamberAddress, Doorway, Obstacle, RoomPlan, Vec2 } from './types.ts'

export type Segment = readonly [Vec2, Vec2]

/** A hall as somebody on foot meets it. */
export interface FloorChamber {
  readonly room: string
  readonly chamber: number
  readonly minX: number
  readonly maxX: number
  readonly minZ: number
  readonly maxZ: number
  /** Walls without their doorways, and the jambs of the doorways through their thickness. */
  readonly walls: readonly Segment[]
  readonly obstacles: readonly FloorObstacle[]
  readonly doors: readonly FloorDoor[]
}

/** With the radius of a circle around it, to pass over what is far. */
export interface FloorObstacle extends Obstacle {
  readonly radius: number
}

export interface FloorDoor {
  readonly doorway: Doorway
  readonly to: ChamberAddress
  /** Left and right jamb, seen as one walks out, in the middle of the wall. */
  readonly left: Vec2
  readonly right: Vec2
}

export interface Floor {
  readonly chambers: readonly FloorChamber[]
  readonly chamberOf: (address: ChamberAddress) => FloorChamber | undefined
}

type Shapes = readonly Pick<RoomPlan, 'chambers' | 'walls' | 'doorways' | 'obstacles'>[]

/** A plan, or as much of one as can be walked on. */
export interface Walkable {
  readonly rooms: Shapes
}

const floors = new WeakMap<Shapes, Floor>()

/** What can be walked on, made once per plan. Give the plan's `rooms`. Keep the list: it is the key. */
export function floorOf(rooms: Shapes): Floor {
  const known = floors.get(rooms)
  if (known) return known
  const chambers = rooms.flatMap((room) => room.chambers.map((chamber) => floorChamber(room, chamber)))
  const named = new Map(chambers.map((chamber) => [nameOf(chamber), chamber]))
  const floor: Floor = { chambers, chamberOf: (address) => named.get(nameOf(address)) }
  floors.set(rooms, floor)
  return floor
}

function nameOf({ room, chamber }: ChamberAddress): string {
  return `${room}#${chamber}`
}

function floorChamber(room: Shapes[number], chamber: Chamber): FloorChamber {
  const walls = room.walls.filter((wall) => wall.chamber === chamber.index)
  const xs = walls.flatMap(({ a, b }) => [a[0], b[0]])
  const zs = walls.flatMap(({ a, b }) => [a[1], b[1]])
  const doors = room.doorways.flatMap((doorway): FloorDoor[] => {
    const { from, to } = doorway
    if (!to || from.room !== chamber.room || from.chamber !== chamber.index) return []
    return [{ doorway, to, left: jamb(doorway, -1, 0), right: jamb(doorway, 1, 0) }]
  })
  return {
    room: chamber.room,
    chamber: chamber.index,
    minX: Math.min(...xs),
    maxX: Math.max(...xs),
    minZ: Math.min(...zs),
    maxZ: Math.max(...zs),
    walls: [
      ...walls.flatMap(({ a, b, side }) => {
        const gaps = doors.filter(({ doorway }) => doorway.side === side)
        return piecesOf(a, b, gaps)
      }),
      ...doors.flatMap(({ doorway }) =>
        [-1, 1].map((hand): Segment => [
          jamb(doorway, hand, -WALL_THICKNESS / 2),
          jamb(doorway, hand, WALL_THICKNESS / 2),
        ]),
      ),
    ],
    obstacles: room.obstacles
      .filter((obstacle) => obstacle.chamber === chamber.index)
      .map((obstacle) => ({
        ...obstacle,
        radius: Math.max(...obstacle.points.map((point) => between([obstacle.x, obstacle.z], point))),
      })),
    doors,
  }
}

/** An edge of the opening: `hand` −1 is the left one, `out` metres from the middle of the wall outwards. */
function jamb(doorway: Doorway, hand: number, out: number): Vec2 {
  const [dx, dz] = aheadOf(doorway.yaw)
  const half = (hand * doorway.width) / 2
  // The right hand of someone who looks along (dx, dz) is (−dz, dx).
  return [doorway.x + dx * out - dz * half, doorway.z + dz * out + dx * half]
}

/** A wall from a to b without the doorways in it. */
function piecesOf(a: Vec2, b: Vec2, gaps: readonly FloorDoor[]): Segment[] {
  const cuts = gaps
    .map(({ doorway }) => {
      const edges = [jamb(doorway, -1, -WALL_THICKNESS / 2), jamb(doorway, 1, -WALL_THICKNESS / 2)] as const
      return between(a, edges[0]) < between(a, edges[1]) ? edges : ([edges[1], edges[0]] as const)
    })
    .sort((one, other) => between(a, one[0]) - between(a, other[0]))
  const ends = [a, ...cuts.flat(), b]
  return ends.flatMap((end, index): Segment[] => {
    const next = ends[index + 1]
    return index % 2 === 0 && next ? [[end, next]] : []
  })
}

/** How far a point lies outside a hall; 0 inside. */
export function outsideBy(chamber: FloorChamber, [x, z]: Vec2): number {
  const dx = Math.max(chamber.minX - x, x - chamber.maxX, 0)
  const dz = Math.max(chamber.minZ - z, z - chamber.maxZ, 0)
  return Math.hypot(dx, dz)
}

/** The halls that a body here may touch: its own, and beyond the doorway it is in. */
export function chambersNear(floor: Floor, point: Vec2, reach: number): readonly FloorChamber[] {
  return floor.chambers.filter((chamber) => outsideBy(chamber, point) <= reach)
}

/** How much room there is around a point: metres to the nearest wall or thing, negative inside a thing. */
export function clearanceAt(chambers: readonly FloorChamber[], point: Vec2): number {
  let least = Infinity
  for (const chamber of chambers) {
    for (const [a, b] of chamber.walls) least = Math.min(least, pointToSegment(point, a, b))
    for (const { points, x, z, radius } of chamber.obstacles) {
      if (between(point, [x, z]) - radius > least) continue
      const to = pointToOutline(point, points)
      if (to < least) least = insideConvex(point, points) ? -to : to
    }
  }
  return least
}
