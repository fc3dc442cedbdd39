import { between } from './distance.ts'
import { floorOf } from './floorOf.ts'
import { PATH_CLEARANCE } from './measures.ts'
import { doorwayId } from './viewpointsOf.ts'
import { isClear } from './walkable.ts'
import type { MuseumPlan, RoomPlan, Vec2, Viewpoint } from './types.ts'

/** Longer lines aren't steps: the graph finds them in pieces. */
const LONGEST_STEP = 9

/**
 * The pose graph: pairs of viewpoints between which one can walk straight, in one hall or through one doorway. A hall
 * keeps its short lines; long ones only where the hall would fall apart without.
 */
export function edgesOf(rooms: readonly RoomPlan[]): MuseumPlan['edges'] {
  const edges: (readonly [string, string])[] = []
  const floor = floorOf(rooms)
  for (const room of rooms) {
    for (const chamber of room.chambers) {
      const ground = floor.chambers.find((one) => one.room === room.slug && one.chamber === chamber.index)
      if (!ground) continue
      const here = room.viewpoints.filter(({ pose }) => {
        return pose.x > ground.minX && pose.x < ground.maxX && pose.z > ground.minZ && pose.z < ground.maxZ
      })
      const pairs = here
        .flatMap((a, index) => here.slice(index + 1).map((b) => ({ a, b, length: between(spot(a), spot(b)) })))
        .sort((one, other) => one.length - other.length)
      const groups = new Map(here.map((viewpoint) => [viewpoint.id, viewpoint.id]))
      const groupOf = (id: string): string => {
        const parent = groups.get(id)
        return parent === undefined || parent === id ? id : groupOf(parent)
      }
      for (const { a, b, length } of pairs) {
        const apart = groupOf(a.id) !== groupOf(b.id)
        if (length > LONGEST_STEP && !apart) continue
        if (!isClear([ground], spot(a), spot(b), PATH_CLEARANCE)) continue
        groups.set(groupOf(a.id), groupOf(b.id))
        edges.push([a.id, b.id])
      }
    }
    for (const doorway of room.doorways) {
      if (!doorway.to) continue
      const id = doorwayId(doorway)
      const other = doorwayId({ ...doorway, from: doorway.to, to: doorway.from })
      if (id < other) edges.push([id, other])
    }
  }
  return edges
}

function spot({ pose }: Viewpoint): Vec2 {
  return [pose.x, pose.z]
}
