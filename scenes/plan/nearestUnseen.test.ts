import { expect, it } from 'vitest'
import { nearestUnseen } from './nearestUnseen.ts'
import { pathBetween, pathLength } from './pathBetween.ts'
import { planMuseum } from './planMuseum.ts'
import { seededMuseum } from './seededMuseum.ts'
import type { Place, Vec2 } from './types.ts'
import { isWalkable } from './walkable.ts'

const plan = planMuseum(seededMuseum(4242))
const start = plan.rooms[0]?.viewpoints[0]?.pose
if (!start) throw new Error('a museum with an entrance')
const from: Vec2 = [start.x, start.z]
const nameOf = ({ room, exhibit }: Place) => `${room}/${exhibit}`

it('leads to the exhibit that is nearest on foot, not to the one behind the wall', () => {
  const found = nearestUnseen(plan, from, () => false)
  const lengths = plan.rooms.flatMap((room) =>
    room.viewpoints
      .filter(({ exhibit }) => exhibit !== null)
      .map(({ pose }) => pathLength(pathBetween(plan, from, [pose.x, pose.z]) ?? [from, [1e6, 1e6]])),
  )
  expect(pathLength(found?.path ?? [])).toBeCloseTo(Math.min(...lengths), 6)
})

it('one after the other leads to all of them, over free floor, and then to none', () => {
  const seen = new Set<string>()
  let at = from
  for (;;) {
    const way = nearestUnseen(plan, at, (place) => seen.has(nameOf(place)))
    if (!way) break
    expect(seen.has(nameOf(way.place))).toBe(false)
    seen.add(nameOf(way.place))
    const blocked = way.path.filter((point, index) => !isWalkable(plan, way.path[index - 1] ?? point, point, 0.29))
    expect(blocked).toEqual([])
    at = way.path.at(-1) ?? at
  }
  expect(seen.size).toBe(plan.rooms.reduce((sum, room) => sum + room.placements.length, 0))
})
