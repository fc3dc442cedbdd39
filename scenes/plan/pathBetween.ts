import { between } from './distance.ts'
import { clearanceAt, floorOf, type Floor, type FloorChamber, type FloorDoor, type Walkable } from './floorOf.ts'
import { PATH_CLEARANCE, WALL_THICKNESS } from './measures.ts'
import { settle } from './collide.ts'
import { aheadOf } from './turn.ts'
import { isClear, isWalkable } from './walkable.ts'
import { chamberAt } from './whereIs.ts'
import type { Vec2 } from './types.ts'

/** Where a path may bend: beside a corner of a thing, or before a doorway. */
interface Bend {
  readonly point: Vec2
  readonly chamber: FloorChamber
  /** Metres to the nearest wall or thing, where that is less than a path keeps. */
  readonly air: number
  links: readonly Bend[] | null
}

/** The bends of a hall; made when first asked for. */
type BendsIn = (chamber: FloorChamber) => readonly Bend[]

const bendsOf = new WeakMap<Walkable['rooms'], BendsIn>()

/** Before a doorway, from its wall's face: straight through without grazing a jamb. */
const BEFORE_DOOR = 0.45

/**
 * The shortest walk from one point of the floor to another: in each hall A* over the corners that a path may bend around,
 * then pulled taut. Begins with `from`; ends with `to`, or as near to it as a body can stand. Null where there is no way.
 */
export function pathBetween(plan: Walkable, from: Vec2, to: Vec2): readonly Vec2[] | null {
  const start = settle(plan, from)
  const goal = settle(plan, to)
  if (!start || !goal) return null
  const walk = search(plan, start, goal)
  return walk && [from, ...pulledTaut(plan, walk).slice(1)]
}

/** Metres along a path. */
export function pathLength(path: readonly Vec2[]): number {
  return path.reduce((sum, point, index) => sum + between(path[index - 1] ?? point, point), 0)
}

/**
 * Halls are joined as the branches of a tree are: from one to another there is one way, and the walk is a leg in each hall
 * of it, from doorway to doorway.
 */
function search(plan: Walkable, start: Vec2, goal: Vec2): readonly Vec2[] | null {
  const first = chamberAt(plan, start)
  const last = chamberAt(plan, goal)
  const doors = first && last && doorsOnTheWay(floorOf(plan.rooms), first, last)
  if (!doors) return null
  const bends = bendsIn(plan)
  const walk: Vec2[] = []
  let from = endAt(start, first)
  for (const { inside, beyond } of doors) {
    const door = bends(inside).find(({ point }) => between(point, beforeDoor(inside, beyond)) < 1e-6)
    const after = bends(beyond).find(({ point }) => between(point, beforeDoor(beyond, inside)) < 1e-6)
    const leg = door && after && legBetween(bends(inside), from, door)
    if (!leg) return null
    walk.push(...leg)
    from = after
  }
  const leg = legBetween(bends(last), from, endAt(goal, last))
  return leg && [...walk, ...leg]
}

interface Crossing {
  readonly inside: FloorChamber
  readonly beyond: FloorChamber
}

/** The doorways from one hall to another, in order; null where no way leads. */
function doorsOnTheWay(floor: Floor, first: FloorChamber, last: FloorChamber): readonly Crossing[] | null {
  const before = new Map<FloorChamber, FloorChamber | null>([[first, null]])
  for (const [hall] of before) {
    if (hall === last) break
    for (const { to } of hall.doors) {
      const beyond = floor.chamberOf(to)
      if (beyond && !before.has(beyond)) before.set(beyond, hall)
    }
  }
  if (!before.has(last)) return null
  const crossings: Crossing[] = []
  for (let beyond = last, inside = before.get(last); inside; beyond = inside, inside = before.get(inside)) {
    crossings.unshift({ inside, beyond })
  }
  return crossings
}

/** Where a path bends before the doorway between two halls; nowhere where there is none. */
function beforeDoor(inside: FloorChamber, beyond: FloorChamber): Vec2 {
  const door = inside.doors.find(({ to }) => to.room === beyond.room && to.chamber === beyond.chamber)
  return door ? spotBefore(door.doorway) : [NaN, NaN]
}

function spotBefore({ x, z, yaw }: FloorDoor['doorway']): Vec2 {
  const [dx, dz] = aheadOf(yaw)
  const out = BEFORE_DOOR + WALL_THICKNESS / 2
  return [x - dx * out, z - dz * out]
}

/** The shortest walk in one hall, its ends included. */
function legBetween(bends: readonly Bend[], begin: Bend, end: Bend): readonly Vec2[] | null {
  const cost = new Map<Bend, number>([[begin, 0]])
  const before = new Map<Bend, Bend>()
  const open = new Set<Bend>([begin])
  while (open.size > 0) {
    let here = begin
    let least = Infinity
    for (const bend of open) {
      const guess = (cost.get(bend) ?? Infinity) + between(bend.point, end.point)
      if (guess < least) [here, least] = [bend, guess]
    }
    if (here === end) return trace(before, end)
    open.delete(here)
    const links = sees(here, end) ? [end] : (here.links ??= linksFrom(bends, here))
    for (const next of links) {
      const through = (cost.get(here) ?? Infinity) + between(here.point, next.point)
      if (through >= (cost.get(next) ?? Infinity)) continue
      cost.set(next, through)
      before.set(next, here)
      open.add(next)
    }
  }
  return null
}

function endAt(point: Vec2, chamber: FloorChamber): Bend {
  return { point, chamber, air: clearanceAt([chamber], point), links: null }
}

function trace(before: ReadonlyMap<Bend, Bend>, end: Bend): Vec2[] {
  const points: Vec2[] = []
  for (let bend: Bend | undefined = end; bend; bend = before.get(bend)) points.unshift(bend.point)
  return points
}

/** Two bends of one hall see each other when a body with air around it can walk between; ends may stand closer to things. */
function sees(a: Bend, b: Bend): boolean {
  if (a.chamber !== b.chamber) return false
  return isClear([a.chamber], a.point, b.point, Math.min(PATH_CLEARANCE, a.air, b.air))
}

function linksFrom(bends: readonly Bend[], from: Bend): readonly Bend[] {
  return bends.filter((bend) => bend !== from && sees(from, bend))
}

function bendsIn(plan: Walkable): BendsIn {
  const known = bendsOf.get(plan.rooms)
  if (known) return known
  const made = new Map<FloorChamber, readonly Bend[]>()
  const bends: BendsIn = (chamber) => {
    const here = made.get(chamber) ?? bendsOfHall(chamber)
    made.set(chamber, here)
    return here
  }
  bendsOf.set(plan.rooms, bends)
  return bends
}

function bendsOfHall(chamber: FloorChamber): readonly Bend[] {
  return [
    ...chamber.obstacles.flatMap(({ points }) => cornersAround(points)).flatMap((point) => bendAt(chamber, point)),
    ...chamber.doors.map(({ doorway }): Bend => ({
      point: spotBefore(doorway),
      chamber,
      air: PATH_CLEARANCE,
      links: null,
    })),
  ]
}

function bendAt(chamber: FloorChamber, point: Vec2): Bend[] {
  const within =
    point[0] > chamber.minX && point[0] < chamber.maxX && point[1] > chamber.minZ && point[1] < chamber.maxZ
  return within && clearanceAt([chamber], point) >= PATH_CLEARANCE
    ? [{ point, chamber, air: PATH_CLEARANCE, links: null }]
    : []
}

/** Things stand square to the halls: the corners of their upright box, a little farther than a path's clearance. */
function cornersAround(points: readonly Vec2[]): Vec2[] {
  const air = PATH_CLEARANCE + 0.02
  const xs = points.map((point) => point[0])
  const zs = points.map((point) => point[1])
  return [Math.min(...xs) - air, Math.max(...xs) + air].flatMap((x) =>
    [Math.min(...zs) - air, Math.max(...zs) + air].map((z): Vec2 => [x, z]),
  )
}

/** Bends that one straight line can do without: two doorways and all before, between and behind them are fewer. */
const FARTHEST_PULL = 10

/** Leaves out every point that the walk can do without. */
function pulledTaut(plan: Walkable, walk: readonly Vec2[]): readonly Vec2[] {
  const taut: Vec2[] = []
  let index = 0
  while (index < walk.length) {
    const here = walk[index]
    if (!here) break
    taut.push(here)
    let next = index + 1
    for (let far = Math.min(walk.length - 1, index + FARTHEST_PULL); far > index + 1; far--) {
      const there = walk[far]
      if (there && isWalkable(plan, here, there, PATH_CLEARANCE - 1e-6)) {
        next = far
        break
      }
    }
    index = next
  }
  return taut
}
