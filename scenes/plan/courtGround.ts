import { BAY_LENGTH } from './measures.ts'
import { toWorld, type Frame } from './turn.ts'
import type { Bay } from './types.ts'

/** Outward yaws of the sides. Going round clockwise, one meets each side from its local −x to its +x. */
const WEST = Math.PI / 2
export const NORTH = 0
const EAST = -Math.PI / 2
export const SOUTH = Math.PI

/** A 3.5 m stretch of the arcade's outer wall: `at` counts bays from the middle of the side. */
export interface Stretch {
  readonly side: number
  readonly at: number
}

/**
 * How large a court is. A small one has a door in the middle of each side; a large one two a side, four bays (14 m)
 * apart, since spokes are 9.2 m wide with their walls. The middle bay of the south side is the way in, and looks at the
 * fountain between two columns.
 */
export type CourtSize = 'small' | 'large'

/** A court's place: galleries leave from its west and east, and from the north and south where no other court is. */
export interface Ground {
  readonly size: CourtSize
  /** The middle, world; x is 0. */
  readonly z: number
  /** Bays from the middle of a side to its corner. */
  readonly reach: number
  /** Metres from the middle to the outer wall's face, and to the arcade's inner face. */
  readonly outer: number
  readonly court: number
  /** Another court lies beyond this side. */
  readonly onNorth: boolean
  readonly onSouth: boolean
}

const REACH: Readonly<Record<CourtSize, number>> = { small: 2, large: 3 }
/** Doors that a side can have. */
const DOORS: Readonly<Record<CourtSize, number>> = { small: 1, large: 2 }

export function groundFor(
  size: CourtSize,
  { z = 0, onNorth = false, onSouth = false }: Partial<Pick<Ground, 'z' | 'onNorth' | 'onSouth'>> = {},
): Ground {
  const reach = REACH[size]
  return {
    size,
    z,
    reach,
    outer: (reach + 0.5) * BAY_LENGTH,
    court: (reach - 0.5) * BAY_LENGTH,
    onNorth,
    onSouth,
  }
}

/** How many rooms can leave from a court. A small one's south side has but its entrance. */
export function doorsAt({ size, onNorth, onSouth }: Ground): number {
  const south = onSouth || size === 'small' ? 0 : DOORS[size]
  return DOORS[size] * (onNorth ? 2 : 3) + south
}

/** The doors of this many rooms, clockwise from the entrance: from the south only where the other sides are full. */
export function doorsFor(ground: Ground, roomCount: number): readonly Stretch[] {
  const onOthers = Math.min(roomCount, DOORS[ground.size] * (ground.onNorth ? 2 : 3))
  const north = ground.onNorth ? 0 : Math.ceil(onOthers / 3)
  const west = Math.ceil((onOthers - north) / 2)
  const on = (side: number, howMany: number): Stretch[] => {
    const bays = howMany === 2 ? [-2, 2] : howMany === 1 ? [side === SOUTH ? 2 : 0] : []
    return bays.map((at) => ({ side, at }))
  }
  const south = on(SOUTH, roomCount - onOthers)
  return [
    ...south.filter(({ at }) => at > 0),
    ...on(WEST, west),
    ...on(NORTH, north),
    ...on(EAST, onOthers - north - west),
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

function hasDoor(ground: Ground, stretch: Stretch, doors: readonly Stretch[]): boolean {
  if (stretch.at === 0 && (stretch.side === SOUTH || (stretch.side === NORTH && ground.onNorth))) return true
  return doors.some((door) => door.side === stretch.side && door.at === stretch.at)
}

/** Stretches to hang on, clockwise; the dim corners only when the others don't suffice. */
export function freeStretches(ground: Ground, doors: readonly Stretch[], wanted: number): readonly Stretch[] {
  const free = stretchesOf(ground).filter((stretch) => !hasDoor(ground, stretch, doors))
  const bright = free.filter(({ at }) => Math.abs(at) < ground.reach)
  return bright.length >= wanted ? bright : free
}

/** A point of the floor under a stretch, `out` metres from the middle towards its wall. */
export function frameAt(ground: Ground, stretch: Stretch, out: number): Frame {
  const [x, z] = toWorld({ x: 0, z: ground.z, yaw: stretch.side }, stretch.at * BAY_LENGTH, -out)
  return { x, z, yaw: stretch.side }
}

/** Each side from its left corner up to, but without, its right one, which is the next side's. */
export function baysOf(ground: Ground, doors: readonly Stretch[]): readonly Bay[] {
  return [WEST, NORTH, EAST, SOUTH].flatMap((side) =>
    Array.from({ length: 2 * ground.reach }, (_, index): Bay => {
      const stretch = { side, at: index - ground.reach }
      const { x, z } = frameAt(ground, stretch, ground.outer - BAY_LENGTH / 2)
      const kind = index === 0 ? 'end' : hasDoor(ground, stretch, doors) ? 'door' : 'wall'
      return { kind, x, z, yaw: side, length: BAY_LENGTH }
    }),
  )
}

/** A stretch's place in `baysOf`'s order. */
export function bayIndex(ground: Ground, { side, at }: Stretch): number {
  const perSide = 2 * ground.reach
  return ([WEST, NORTH, EAST, SOUTH].indexOf(side) * perSide + at + ground.reach) % (4 * perSide)
}
