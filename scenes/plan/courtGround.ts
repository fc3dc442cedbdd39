import { BAY_LENGTH } from './measures.ts'
import { toWorld, type Frame } from './turn.ts'
import type { Bay } from './types.ts'

/** Outward yaws of the sides. Going round clockwise, one meets each side from its local −x to its +x. */
const WEST = Math.PI / 2
const NORTH = 0
const EAST = -Math.PI / 2
export const SOUTH = Math.PI

/** A 3.5 m stretch of the arcade's outer wall: `at` counts bays from the middle of the side. */
export interface Stretch {
  readonly side: number
  readonly at: number
}

/** A courtyard with room for so many doors a side. */
export interface Ground {
  readonly doorsPerSide: number
  /** Bays from the middle of a side to its corner. */
  readonly reach: number
  /** Metres from the centre to the outer wall's face, and to the arcade's inner face. */
  readonly outer: number
  readonly court: number
}

export function groundFor(doorsPerSide: number): Ground {
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
export function doorsFor(ground: Ground, roomCount: number): readonly Stretch[] {
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
export function freeStretches(ground: Ground, doors: readonly Stretch[], wanted: number): readonly Stretch[] {
  const free = stretchesOf(ground).filter((stretch) => !hasDoor(stretch, doors))
  const bright = free.filter(({ at }) => Math.abs(at) < ground.reach)
  return bright.length >= wanted ? bright : free
}

/** A point of the floor under a stretch, `out` metres from the centre towards its wall. */
export function frameAt(stretch: Stretch, out: number): Frame {
  const [x, z] = toWorld({ x: 0, z: 0, yaw: stretch.side }, stretch.at * BAY_LENGTH, -out)
  return { x, z, yaw: stretch.side }
}

/** Each side from its left corner up to, but without, its right one, which is the next side's. */
export function baysOf(ground: Ground, doors: readonly Stretch[]): readonly Bay[] {
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
export function bayIndex(ground: Ground, { side, at }: Stretch): number {
  const perSide = 2 * ground.reach
  return ([WEST, NORTH, EAST, SOUTH].indexOf(side) * perSide + at + ground.reach) % (4 * perSide)
}
