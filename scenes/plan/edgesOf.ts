import { between } from './distance.ts'
import { floorOf, outsideBy, type FloorChamber, type Walkable } from './floorOf.ts'
import { BODY_RADIUS } from './measures.ts'
import { doorwayId } from './viewpointsOf.ts'
import { isClear } from './walkable.ts'
import type { MuseumPlan, RoomPlan, Vec2, Viewpoint } from './types.ts'

/** Longer lines aren't steps: the graph finds them in pieces. */
const LONGEST_STEP = 7

/**
 * The pose graph: pairs of viewpoints between which one can walk straight, in one hall or through one doorway. A hall
 * keeps its short lines; long ones only where the hall would fall apart without.
 */
export function edgesOf(rooms: readonly RoomPlan[]): MuseumPlan['edges'] {
  const edges: (readonly [string, string])[] = []
  for (const room of rooms) {
    for (const hall of groundsOf(rooms, room)) edges.push(...stepsIn(hall).edges)
    for (const doorway of room.doorways) {
      if (!doorway.to) continue
      const id = doorwayId(doorway)
      const other = doorwayId({ ...doorway, from: doorway.to, to: doorway.from })
      if (id < other) edges.push([id, other])
    }
  }
  return edges
}

interface Hall {
  readonly ground: FloorChamber
  readonly viewpoints: readonly Viewpoint[]
}

/** A room's halls with the viewpoints in each. */
export function groundsOf(
  rooms: Walkable['rooms'],
  room: Pick<RoomPlan, 'slug' | 'viewpoints' | 'chambers'>,
): readonly Hall[] {
  const floor = floorOf(rooms)
  return room.chambers.flatMap(({ index }) => {
    const ground = floor.chamberOf({ room: room.slug, chamber: index })
    if (!ground) return []
    return [{ ground, viewpoints: room.viewpoints.filter((one) => outsideBy(ground, spotOf(one)) === 0) }]
  })
}

/** The lines of one hall, and for each viewpoint the name of the group that they join it to. */
export function stepsIn({ ground, viewpoints }: Hall) {
  const edges: (readonly [string, string])[] = []
  const parents = new Map<string, string>()
  const groupOf = (id: string): string => {
    const parent = parents.get(id)
    return parent === undefined ? id : groupOf(parent)
  }
  const pairs = viewpoints
    .flatMap((a, index) => viewpoints.slice(index + 1).map((b) => ({ a, b, length: between(spotOf(a), spotOf(b)) })))
    .sort((one, other) => one.length - other.length)
  for (const { a, b, length } of pairs) {
    const [from, to] = [groupOf(a.id), groupOf(b.id)]
    if (length > LONGEST_STEP && from === to) continue
    if (!isClear([ground], spotOf(a), spotOf(b), BODY_RADIUS + 0.03)) continue
    if (from !== to) parents.set(from, to)
    edges.push([a.id, b.id])
  }
  return { edges, groupOf }
}

export function spotOf({ pose }: Viewpoint): Vec2 {
  return [pose.x, pose.z]
}
