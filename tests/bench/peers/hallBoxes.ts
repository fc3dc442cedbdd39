import { WALL_THICKNESS } from '../../../scenes/plan/measures.ts'
import type { Doorway, MuseumPlan, RoomPlan, Vec2, Wall } from '../../../scenes/plan/types.ts'

/** A box that stands upright: its centre, its size before turning about y by `yaw`. Metres and radians. */
export interface Box {
  readonly part: 'floor' | 'wall'
  readonly position: readonly [number, number, number]
  readonly size: readonly [number, number, number]
  readonly yaw: number
}

const SLAB = 0.2
const DOOR_HEIGHT = 3

/** Floors, ceilings and walls with gaps for the doors: the plainest building that the plan allows. */
export function hallBoxes(plan: MuseumPlan): readonly Box[] {
  return plan.rooms.flatMap((room) => room.chambers.flatMap((chamber) => boxesOf(room, chamber)))
}

function boxesOf(room: RoomPlan, chamber: RoomPlan['chambers'][number]): readonly Box[] {
  const { x, z, yaw, width, length, height } = chamber
  const slab = (y: number): Box => ({ part: 'floor', position: [x, y, z], size: [width, SLAB, length], yaw })
  const ceiling = chamber.setting === 'courtyard' ? [] : [slab(height + SLAB / 2)]
  const walls = room.walls.filter((wall) => wall.chamber === chamber.index)
  return [slab(-SLAB / 2), ...ceiling, ...walls.flatMap((wall) => wallBoxes(wall, room.doorways, height))]
}

function wallBoxes({ a, b, chamber }: Wall, doorways: readonly Doorway[], height: number): readonly Box[] {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1])
  const along: Vec2 = [(b[0] - a[0]) / length, (b[1] - a[1]) / length]
  // The room lies to the left of a→b: the wall is to the right.
  const out: Vec2 = [-along[1], along[0]]
  const yaw = Math.atan2(-along[1], along[0])
  const piece = (from: number, to: number, bottom: number): Box => {
    const middle = (from + to) / 2
    const half = WALL_THICKNESS / 4
    return {
      part: 'wall',
      position: [
        a[0] + along[0] * middle + out[0] * half,
        (bottom + height) / 2,
        a[1] + along[1] * middle + out[1] * half,
      ],
      size: [to - from, height - bottom, WALL_THICKNESS / 2],
      yaw,
    }
  }
  const gaps = doorways
    .filter((door) => door.from.chamber === chamber && door.to !== null)
    .flatMap((door) => {
      const at = (door.x - a[0]) * along[0] + (door.z - a[1]) * along[1]
      const off = Math.abs((door.x - a[0]) * out[0] + (door.z - a[1]) * out[1])
      return off < WALL_THICKNESS && at > 0 && at < length
        ? [{ from: at - door.width / 2, to: at + door.width / 2 }]
        : []
    })
    .sort((one, other) => one.from - other.from)
  const solid: Box[] = []
  let start = 0
  for (const gap of gaps) {
    solid.push(piece(start, gap.from, 0), piece(gap.from, gap.to, DOOR_HEIGHT))
    start = gap.to
  }
  return [...solid, piece(start, length, 0)]
}
