import { between } from './distance.ts'
import { groundsOf, spotOf, stepsIn } from './edgesOf.ts'
import type { Walkable } from './floorOf.ts'
import { pathBetween } from './pathBetween.ts'
import { yawTowards } from './turn.ts'
import type { Pose, RoomPlan, Vec2, Viewpoint } from './types.ts'

/**
 * Where furniture stands between viewpoints, no straight line joins them: a few more, at the corners that one walks
 * around, make every hall of the pose graph one piece. They come last: "room#0~0".
 */
export function withTurns(rooms: Walkable['rooms'], room: RoomPlan): RoomPlan {
  const turns = groundsOf(rooms, room).flatMap(({ ground, viewpoints }) => {
    const { groupOf } = stepsIn({ ground, viewpoints })
    const joined = new Map<string, string>()
    const nowOf = (group: string): string => {
      const other = joined.get(group)
      return other === undefined ? group : nowOf(other)
    }
    const added: Viewpoint[] = []
    for (const { a, b } of gapsBetween(viewpoints, groupOf)) {
      const [from, to] = [nowOf(groupOf(a.id)), nowOf(groupOf(b.id))]
      const path = from === to ? null : pathBetween({ rooms }, spotOf(a), spotOf(b))
      if (!path) continue
      joined.set(from, to)
      path.slice(1, -1).forEach((point, index) => {
        const id = `${room.slug}#${ground.chamber}~${added.length}`
        added.push({ id, room: room.slug, exhibit: null, pose: onTheWay(path[index] ?? point, point) })
      })
    }
    return added
  })
  return turns.length > 0 ? { ...room, viewpoints: [...room.viewpoints, ...turns] } : room
}

/** Pairs of viewpoints that no line joins, the nearest first. */
function gapsBetween(viewpoints: readonly Viewpoint[], groupOf: (id: string) => string) {
  return viewpoints
    .flatMap((a, index) =>
      viewpoints.slice(index + 1).flatMap((b) => {
        if (groupOf(a.id) === groupOf(b.id)) return []
        return [{ a, b, length: between(spotOf(a), spotOf(b)) }]
      }),
    )
    .sort((one, other) => one.length - other.length)
}

function onTheWay(before: Vec2, point: Vec2): Pose {
  return { x: point[0], z: point[1], yaw: yawTowards(before, point), pitch: 0 }
}
