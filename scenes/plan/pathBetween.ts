import { between } from './distance.ts'
import { clearanceAt, floorOf, type FloorChamber, type Walkable } from './floorOf.ts'
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
  /** The bend on the other side of the same doorway, by its point. */
  readonly beyond: Vec2 | null
  links: readonly Bend[] | null
}

const bendsOf = new WeakMap<Walkable['rooms'], readonly Bend[]>()

/** Before a doorway, from its wall's face: straight through without grazing a jamb. */
const BEFORE_DOOR = 0.45

/**
 * The shortest walk from one point of the floor to another: A* over the corners that a path may bend around, then pulled
 * taut. Begins with `from`; ends with `to`, or as near to it as a body can stand. Null where there is no way.
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

function search(plan: Walkable, start: Vec2, goal: Vec2): Vec2[] | null {
  const first = chamberAt(plan, start)
  const last = chamberAt(plan, goal)
  if (!first || !last) return null
  const bends = bendsIn(plan)
  const begin: Bend = endAt(start, first)
  const end: Bend = endAt(goal, last)
  const cost = new Map<Bend, number>([[begin, 0]])
  const before = new Map<Bend, Bend>()
  const open = new Set<Bend>([begin])
  while (open.size > 0) {
    let here = begin
    let least = Infinity
    for (const bend of open) {
      const guess = (cost.get(bend) ?? Infinity) + between(bend.point, goal)
      if (guess < least) [here, least] = [bend, guess]
    }
    if (here === end) return trace(before, end)
    open.delete(here)
    const straight = sees(here, end)
    if (straight && here === begin) return [start, goal]
    const known = here === begin ? linksFrom(bends, here) : (here.links ??= linksFrom(bends, here))
    const links = straight ? [end, ...known] : known
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
  return { point, chamber, air: clearanceAt([chamber], point), beyond: null, links: null }
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
  const { beyond } = from
  return bends.filter((bend) =>
    beyond && bend.chamber !== from.chamber ? between(bend.point, beyond) < 1e-6 : bend !== from && sees(from, bend),
  )
}

function bendsIn(plan: Walkable): readonly Bend[] {
  const known = bendsOf.get(plan.rooms)
  if (known) return known
  const bends = floorOf(plan.rooms).chambers.flatMap((chamber): Bend[] => [
    ...chamber.obstacles.flatMap(({ points }) => cornersAround(points)).flatMap((point) => bendAt(chamber, point)),
    ...chamber.doors.map(({ doorway }): Bend => {
      const [dx, dz] = aheadOf(doorway.yaw)
      const out = BEFORE_DOOR + WALL_THICKNESS / 2
      return {
        point: [doorway.x - dx * out, doorway.z - dz * out],
        chamber,
        air: PATH_CLEARANCE,
        beyond: [doorway.x + dx * out, doorway.z + dz * out],
        links: null,
      }
    }),
  ])
  bendsOf.set(plan.rooms, bends)
  return bends
}

function bendAt(chamber: FloorChamber, point: Vec2): Bend[] {
  const within =
    point[0] > chamber.minX && point[0] < chamber.maxX && point[1] > chamber.minZ && point[1] < chamber.maxZ
  return within && clearanceAt([chamber], point) >= PATH_CLEARANCE
    ? [{ point, chamber, air: PATH_CLEARANCE, beyond: null, links: null }]
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

/** Leaves out every point that the walk can do without. */
function pulledTaut(plan: Walkable, walk: readonly Vec2[]): readonly Vec2[] {
  const taut: Vec2[] = []
  let index = 0
  while (index < walk.length) {
    const here = walk[index]
    if (!here) break
    taut.push(here)
    let next = index + 1
    for (let far = walk.length - 1; far > index + 1; far--) {
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
