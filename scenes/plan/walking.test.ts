import { describe, expect, it } from 'vitest'
import { collide, settle } from './collide.ts'
import { clearanceAt, floorOf } from './floorOf.ts'
import { BODY_RADIUS } from './measures.ts'
import { nearestPlace } from './nearestPlace.ts'
import { pathBetween, pathLength } from './pathBetween.ts'
import { planDrawing } from './planDrawing.ts'
import { planMuseum } from './planMuseum.ts'
import { isSamePlace, nextPlace, previousPlace, routeOf } from './route.ts'
import { seeded, seededMuseum } from './seededMuseum.ts'
import { aheadOf } from './turn.ts'
import { visibleChambers } from './visibleChambers.ts'
import { whereIs } from './whereIs.ts'
import { isWalkable } from './walkable.ts'
import type { ChamberAddress, MuseumPlan, Pose, RoomSpec, Vec2 } from './types.ts'

const plans = Array.from({ length: 40 }, (_, seed) => ({ seed, plan: planMuseum(seededMuseum(1000 + seed)) }))

function viewpointsOf(plan: MuseumPlan) {
  return plan.rooms.flatMap((room) => room.viewpoints)
}

/** Where visitors stand: at each place, and before each doorway, to look through it. */
function stancesIn(plan: MuseumPlan): readonly Pose[] {
  return plan.rooms.flatMap(({ viewpoints, doorways }) => [
    ...viewpoints.map(({ pose }) => pose),
    ...doorways.flatMap(({ x, z, yaw, to }) => {
      const [dx, dz] = aheadOf(yaw)
      return to ? [{ x: x - dx, z: z - dz, yaw, pitch: 0 }] : []
    }),
  ])
}

function room(slug: string, count: number): RoomSpec {
  const exhibits = Array.from({ length: count }, (_, index) => ({
    slug: `e${index}`,
    mount: index % 5 === 3 ? ('plinth' as const) : ('wall' as const),
    aspect: 1.4,
  }))
  return { slug, setting: 'work', exhibits }
}

const museum = planMuseum([room('threshold', 4), room('a', 16), room('b', 6), room('c', 6)])

describe('the route', () => {
  it('leads forwards and backwards through every place exactly once, and comes round to the entrance', () => {
    for (const { plan } of plans) {
      const all = routeOf(plan)
      for (const step of [nextPlace, previousPlace]) {
        const seen = new Set<string>()
        let at = all[0] ?? null
        for (let count = 0; at && count < all.length; count++) {
          seen.add(`${at.room}/${at.exhibit}`)
          at = step(plan, at)
        }
        expect(seen.size).toBe(all.length)
        expect(at && all[0] && isSamePlace(at, all[0])).toBe(true)
      }
    }
  })

  it('goes on from a place that a curator has taken down', () => {
    expect(nextPlace(museum, { room: 'a', exhibit: 'gone' })).toEqual({ room: 'a', exhibit: 'e0' })
    expect(nextPlace(museum, { room: 'gone', exhibit: null })).toEqual({ room: 'threshold', exhibit: 'e0' })
    expect(nextPlace({ rooms: [] }, { room: 'a', exhibit: null })).toBeNull()
  })
})

describe('a path', () => {
  it('joins any two places, and what is before the doors, over free floor, and is hardly longer than it must be', () => {
    const random = seeded(7)
    for (const { plan, seed } of plans) {
      const stances = stancesIn(plan)
      for (let turn = 0; turn < 12; turn++) {
        const [a, b] = [random(), random()].map((value) => stances[Math.floor(value * stances.length)])
        if (!a || !b) throw new Error('nowhere to stand')
        const path = pathBetween(plan, [a.x, a.z], [b.x, b.z])
        expect(path?.at(-1), `museum ${seed}`).toEqual([b.x, b.z])
        const legs = (path ?? []).slice(1).map((next, index) => [path?.[index] ?? next, next] as const)
        expect(
          legs.filter(([from, to]) => !isWalkable(plan, from, to)),
          `museum ${seed}`,
        ).toEqual([])
        const straight = Math.hypot(a.x - b.x, a.z - b.z)
        expect(pathLength(path ?? [])).toBeGreaterThanOrEqual(straight - 1e-9)
      }
    }
  })

  it('from any exhibit to the next is short where pictures prevail: mostly the neighbour', () => {
    const lengths = plans.flatMap(({ plan }) =>
      plan.rooms.slice(1).flatMap((one) => {
        const free = one.placements.filter(({ mount }) => mount !== 'wall').length
        // Where most things stand free, the axes of many bays are needed, and halls are long.
        if (free > one.placements.length / 3) return []
        const poses = one.placements.map(({ exhibit }) => one.viewpoints.find((v) => v.exhibit === exhibit)?.pose)
        return poses.flatMap((a, index) => {
          const b = poses[index + 1]
          return a && b ? [pathLength(pathBetween(plan, [a.x, a.z], [b.x, b.z]) ?? [])] : []
        })
      }),
    )
    const sorted = lengths.toSorted((a, b) => a - b)
    expect(sorted.length).toBeGreaterThan(500)
    expect(sorted[Math.floor(sorted.length * 0.5)]).toBeLessThan(4.5)
    expect(sorted[Math.floor(sorted.length * 0.95)]).toBeLessThan(11)
  })

  it('ends as near as one can stand to a click on a plinth or by a wall, and nowhere outside', () => {
    const bench = museum.rooms[1]?.obstacles.find(({ kind }) => kind === 'bench')
    const start: Vec2 = [0, 7]
    const path = pathBetween(museum, start, [bench?.x ?? 0, bench?.z ?? 0])
    const [x, z] = path?.at(-1) ?? [0, 0]
    expect(Math.hypot(x - (bench?.x ?? 0), z - (bench?.z ?? 0))).toBeLessThan(1)
    expect(pathBetween(museum, start, [500, 500])).toBeNull()
  })
})

describe('a visitor who walks into things', () => {
  it('never comes through a wall or into anything, whatever the step', () => {
    const random = seeded(11)
    for (const { plan, seed } of plans) {
      const start = plan.rooms[0]?.viewpoints[0]?.pose
      let at: Vec2 = [start?.x ?? 0, start?.z ?? 0]
      let heading = 0
      for (let step = 0; step < 400; step++) {
        if (random() < 0.1) heading = random() * 2 * Math.PI
        // Up to 5 m in one go: a tab that slept for seconds.
        const length = random() ** 3 * 5
        at = collide(plan, at, [at[0] + Math.cos(heading) * length, at[1] + Math.sin(heading) * length])
        const here = whereIs(plan, ...at)
        expect(here, `museum ${seed}, step ${step}: ${at}`).not.toBeNull()
        const near = floorOf(plan.rooms).chambers.filter((c) => c.room === here?.room && c.chamber === here.chamber)
        expect(clearanceAt(near, at), `museum ${seed}, step ${step}: ${at}`).toBeGreaterThan(BODY_RADIUS - 0.03)
      }
    }
  })

  it('slides along a wall instead of sticking to it', () => {
    const [x, z] = collide(museum, [5, 8], [6.5, 9.5])
    expect(z).toBeCloseTo(8.75 - BODY_RADIUS, 5)
    expect(x).toBeCloseTo(6.5, 5)
  })

  it('walks through doorways into the next room', () => {
    const [x, z] = collide(museum, [0, -6], [0, -12])
    expect(whereIs(museum, x, z)).toEqual({ room: 'b', chamber: 0 })
  })

  it('is set beside a plinth when it was put where they stand', () => {
    const plinth = museum.rooms[1]?.obstacles.find(({ kind }) => kind === 'plinth')
    const out = settle(museum, [plinth?.x ?? 0, plinth?.z ?? 0])
    expect(out && clearanceAt(floorOf(museum.rooms).chambers, out)).toBeCloseTo(BODY_RADIUS, 5)
  })
})

describe('where a visitor is', () => {
  it('is known in every hall, in every doorway, and nowhere in the walls', () => {
    for (const { plan } of plans) {
      for (const one of plan.rooms) {
        for (const hall of one.chambers)
          expect(whereIs(plan, hall.x, hall.z)).toEqual({ room: one.slug, chamber: hall.index })
        for (const door of one.doorways) {
          const here = whereIs(plan, door.x, door.z)
          expect(door.to ? [door.from, door.to] : [null]).toContainEqual(here)
        }
      }
    }
    expect(whereIs(museum, 100, 100)).toBeNull()
  })

  it('at its viewpoint, they face that exhibit', () => {
    for (const { plan, seed } of plans) {
      for (const viewpoint of viewpointsOf(plan)) {
        if (viewpoint.exhibit === null) continue
        const faced = nearestPlace(plan, viewpoint.pose)
        expect(faced?.exhibit, `museum ${seed}: ${viewpoint.room}/${viewpoint.exhibit}`).toBe(viewpoint.exhibit)
        expect(faced?.room).toBe(viewpoint.room)
      }
    }
  })

  it('with their back to everything, they face nothing', () => {
    const pose = museum.rooms[0]?.viewpoints[0]?.pose
    expect(pose && nearestPlace(museum, { ...pose, yaw: Math.PI })).toBeNull()
  })
})

describe('what must be drawn', () => {
  it('is the hall one is in, then what its doorways show, then the other neighbours', () => {
    const [first, ...rest] = visibleChambers(museum, { x: 0, z: 7, yaw: 0, pitch: 0 })
    expect(first).toEqual({ room: 'threshold', chamber: 0, doorways: 0, seen: true, through: null })
    expect(rest).toContainEqual({ room: 'b', chamber: 0, doorways: 1, seen: true, through: [0, -9.05] })
    expect(new Set(rest.filter((one) => one.doorways === 1).map((one) => one.room))).toEqual(new Set(['a', 'b', 'c']))
  })

  it('reaches through two doorways when they stand in line, and not when they do not', () => {
    const halls = museum.rooms[1]?.chambers ?? []
    expect(halls.length).toBeGreaterThan(1)
    const inLine = visibleChambers(museum, { x: 4, z: 0, yaw: Math.PI / 2, pitch: 0 })
    // Both behind the court's own west door.
    expect(inLine).toContainEqual({ room: 'a', chamber: 1, doorways: 2, seen: true, through: [-9.05, 0] })
    const aside = visibleChambers(museum, { x: -7, z: 6, yaw: Math.PI / 2, pitch: 0 })
    expect(aside.filter(({ chamber }) => chamber === 1)).toEqual([])
  })

  it('is from a court what is seen, and of what is not the two nearest; and one other court at most', () => {
    for (const { plan } of [...plans, { plan: planMuseum(seededMuseum(7, 100)) }]) {
      for (const { pose } of plan.rooms[0]?.viewpoints ?? []) {
        const shown = visibleChambers(plan, pose)
        expect(shown.filter(({ seen }) => !seen).length).toBeLessThanOrEqual(2)
        expect(shown.filter(({ room: slug }) => slug === plan.rooms[0]?.slug).length).toBeLessThanOrEqual(2)
      }
    }
  })

  it('leaves out what lies across a court where a device draws slowly, never what lies behind a near door', () => {
    const rooms = ['threshold', ...'abcdefgh'].map((slug) => room(slug, slug === 'threshold' ? 0 : 4))
    const plan = planMuseum(rooms)
    const entrance = plan.rooms[0]?.viewpoints[0]?.pose ?? { x: 0, z: 0, yaw: 0, pitch: 0 }
    const near = new Set(visibleChambers(plan, entrance, 15).map((one) => one.room))
    expect(visibleChambers(plan, entrance).length).toBe(9)
    // From the south: the two rooms beside the entrance and the nearer of west and east.
    expect([...near].toSorted()).toEqual(['a', 'b', 'g', 'h', 'threshold'])
    expect(visibleChambers(museum, { x: 0, z: 7, yaw: 0, pitch: 0 }, 15)).toEqual(
      visibleChambers(museum, { x: 0, z: 7, yaw: 0, pitch: 0 }),
    )
  })

  it('is everything that can be seen along any straight line of sight, up to three doorways away', () => {
    const random = seeded(3)
    for (const { plan, seed } of plans.slice(0, 15)) {
      const { chambers } = floorOf(plan.rooms)
      for (const pose of stancesIn(plan).slice(0, 30)) {
        const eye: Vec2 = [pose.x, pose.z]
        const shown = visibleChambers(plan, pose)
        for (let ray = 0; ray < 20; ray++) {
          const hall = chambers[Math.floor(random() * chambers.length)]
          if (!hall) continue
          const target: Vec2 = [
            hall.minX + random() * (hall.maxX - hall.minX),
            hall.minZ + random() * (hall.maxZ - hall.minZ),
          ]
          const free = chambers.every(({ walls }) => walls.every((wall) => !crosses(eye, target, wall[0], wall[1])))
          const start = whereIs(plan, ...eye)
          if (!free || !start) continue
          // Through a passage nearby one sees the court beside one's own, and no farther.
          const { doorways, passages } = doorwaysBetween(plan, start, hall)
          const passage = plan.rooms[0]?.doorways.find(
            ({ from, to }) => from.chamber === start.chamber && to?.room === start.room && to.chamber === hall.chamber,
          )
          const isFar = !passage || Math.hypot(passage.x - eye[0], passage.z - eye[1]) > 11
          if (doorways > 3 || (passages > 0 && (doorways > 1 || isFar))) continue
          const found = shown.some((one) => one.room === hall.room && one.chamber === hall.chamber && one.seen)
          expect(found, `museum ${seed}: ${hall.room}#${hall.chamber} from ${eye.join(', ')}`).toBe(true)
        }
      }
    }
  })
})

/** Doorways between two halls, and how many of them lead from court to court. */
function doorwaysBetween(plan: MuseumPlan, from: ChamberAddress, to: ChamberAddress) {
  const threshold = plan.rooms[0]?.slug
  const courtOf = ({ room, chamber }: ChamberAddress) =>
    room === threshold ? chamber : (plan.rooms.find(({ slug }) => slug === room)?.doorways[0]?.to?.chamber ?? 0)
  const depth = (one: ChamberAddress) => (one.room === threshold ? 0 : one.chamber + 1)
  if (from.room === to.room && from.room !== threshold)
    return { doorways: Math.abs(from.chamber - to.chamber), passages: 0 }
  const passages = Math.abs(courtOf(from) - courtOf(to))
  return { doorways: depth(from) + passages + depth(to), passages }
}

function crosses(a: Vec2, b: Vec2, c: Vec2, d: Vec2): boolean {
  const side = (p: Vec2, q: Vec2, r: Vec2) => (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])
  return side(a, b, c) * side(a, b, d) <= 0 && side(c, d, a) * side(c, d, b) <= 0
}

describe('the drawing of the plan', () => {
  it('holds every hall, every exhibit and each doorway once, within its bounds', () => {
    for (const { plan } of plans) {
      const drawing = planDrawing(plan)
      expect(drawing.rooms.map(({ halls }) => halls.length)).toEqual(plan.rooms.map(({ chambers }) => chambers.length))
      expect(drawing.rooms.map(({ exhibits }) => exhibits.length)).toEqual(
        plan.rooms.map(({ placements }) => placements.length),
      )
      const openings = plan.rooms.flatMap(({ doorways }) => doorways.filter(({ to }) => to))
      expect(drawing.doorways.length).toBe(openings.length / 2)
      for (const [x, z] of drawing.rooms.flatMap(({ halls }) => halls.flat())) {
        expect(x > drawing.minX && x < drawing.minX + drawing.width).toBe(true)
        expect(z > drawing.minZ && z < drawing.minZ + drawing.depth).toBe(true)
      }
    }
  })
})
