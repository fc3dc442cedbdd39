import { describe, expect, it } from 'vitest'
import { clearanceAt, floorOf } from '../plan/floorOf.ts'
import { BODY_RADIUS, EYE_HEIGHT } from '../plan/measures.ts'
import { nearestPlace } from '../plan/nearestPlace.ts'
import { planMuseum } from '../plan/planMuseum.ts'
import { nextPlace, routeOf } from '../plan/route.ts'
import { seeded, seededMuseum } from '../plan/seededMuseum.ts'
import { whereIs } from '../plan/whereIs.ts'
import type { MuseumPlan, Pose } from '../plan/types.ts'
import { fieldOfView } from './fieldOfView.ts'
import { given, hear, heraldAt } from './Herald.ts'
import { BRISK_SPEED, LONGEST_STROLL, WALKING_SPEED } from './pace.ts'
import { placeNow } from './placeNow.ts'
import { poseBefore } from './poseBefore.ts'
import { isWalkingKey, lookBy, steer, STILL, wishOf, type Wish } from './steer.ts'
import { planStroll, stepStroll } from './stroll.ts'
import { targetOfRay, type Vec3 } from './targetOfRay.ts'

const plans = Array.from({ length: 12 }, (_, seed) => planMuseum(seededMuseum(2000 + seed)))
const pictures = (slug: string, count: number) => ({
  slug,
  setting: 'work',
  exhibits: Array.from({ length: count }, (_, index) => ({ slug: `e${index}`, mount: 'wall' as const, aspect: 1.4 })),
})
const museum = planMuseum([pictures('threshold', 4), pictures('a', 8), pictures('b', 8), pictures('c', 8)])
const LAPTOP = { width: 1280, height: 720, panel: 'right' as const }
const PHONE = { width: 390, height: 844, panel: 'right' as const }

function entranceOf(plan: MuseumPlan): Pose {
  const pose = plan.rooms[0]?.viewpoints[0]?.pose
  if (!pose) throw new Error('A museum without entrance.')
  return pose
}

function roomAround(plan: MuseumPlan, pose: Pose): number {
  const here = whereIs(plan, pose.x, pose.z)
  const chambers = floorOf(plan.rooms).chambers.filter((c) => c.room === here?.room && c.chamber === here.chamber)
  return chambers.length === 0 ? -1 : clearanceAt(chambers, [pose.x, pose.z])
}

describe('walking by keys', () => {
  it('goes the same way at 60 and at 3 frames a second', () => {
    const wish: Wish = { forward: 1, right: 0, turn: 0.4 }
    const walk = (rate: number) => {
      let pose = entranceOf(museum)
      for (let frame = 0; frame < 3 * rate; frame++) pose = steer(museum, pose, wish, 1 / rate)
      return pose
    }
    const [quick, slow] = [walk(60), walk(3)]
    expect(Math.hypot(quick.x - slow.x, quick.z - slow.z)).toBeLessThan(0.15)
    expect(Math.abs(quick.yaw - slow.yaw)).toBeLessThan(1e-6)
  })

  it('covers 1.4 m in a second, straight or askew', () => {
    const start = { x: 0, z: 6, yaw: 0, pitch: 0 }
    for (const wish of [
      { forward: 1, right: 0, turn: 0 },
      { forward: 1, right: 1, turn: 0 },
    ]) {
      let pose: Pose = start
      for (let frame = 0; frame < 10; frame++) pose = steer(museum, pose, wish, 0.1)
      expect(Math.hypot(pose.x - start.x, pose.z - start.z)).toBeCloseTo(WALKING_SPEED, 5)
    }
  })

  it('never leads through a wall, at 3 frames a second, in any museum', () => {
    const random = seeded(5)
    for (const plan of plans) {
      let pose = entranceOf(plan)
      let wish = STILL
      for (let frame = 0; frame < 500; frame++) {
        if (random() < 0.15) wish = { forward: random() < 0.8 ? 1 : -1, right: random() - 0.5, turn: random() * 2 - 1 }
        pose = steer(plan, pose, wish, random() < 0.05 ? 30 : 1 / 3)
        expect(roomAround(plan, pose)).toBeGreaterThan(BODY_RADIUS - 0.03)
      }
    }
  })

  it('turns with left and right, and steps aside with Shift', () => {
    expect(wishOf(['ArrowLeft', 'KeyW'], false)).toEqual({ forward: 1, right: 0, turn: 1 })
    expect(wishOf(['KeyD'], true)).toEqual({ forward: 0, right: 1, turn: 0 })
    expect(wishOf(['ArrowUp', 'KeyW', 'ArrowDown', 'KeyS'], false).forward).toBe(0)
    expect(isWalkingKey('KeyW')).toBe(true)
    expect(isWalkingKey('toString')).toBe(false)
  })
})

describe('looking', () => {
  it('keeps under the finger what was under it, and stops short of the zenith', () => {
    const pose = { x: 0, z: 0, yaw: 0, pitch: 0 }
    expect(lookBy(pose, 100, 0, 600, 60).yaw).toBeCloseTo((10 * Math.PI) / 180)
    expect(lookBy(pose, 0, 5000, 600, 60).pitch).toBeLessThan(Math.PI / 3)
  })

  it('is wider on a phone held upright', () => {
    expect(fieldOfView(LAPTOP.width / LAPTOP.height)).toBe(60)
    expect(fieldOfView(PHONE.width / PHONE.height)).toBe(75)
  })
})

describe('standing at a place', () => {
  it('faces the exhibit on free floor, nearer on a wide screen, with the whole of it in view', () => {
    for (const plan of [museum, ...plans]) {
      for (const place of routeOf(plan)) {
        for (const screen of [LAPTOP, PHONE, { width: 640, height: 360, panel: 'left' as const }]) {
          const pose = poseBefore(plan, place, screen)
          if (!pose) throw new Error('nowhere to stand')
          expect(roomAround(plan, pose)).toBeGreaterThan(BODY_RADIUS)
          if (place.exhibit === null) continue
          expect(nearestPlace(plan, pose)?.exhibit).toBe(place.exhibit)
          expect(placeNow(plan, pose, place)).toBe(place)
        }
      }
    }
    const place = { room: 'a', exhibit: 'e0' }
    const [wide, upright] = [poseBefore(museum, place, LAPTOP), poseBefore(museum, place, PHONE)]
    const hung = museum.rooms[1]?.placements[0]
    const away = (pose: Pose | null) => Math.abs((pose?.z ?? 0) - (hung?.z ?? 0))
    expect(away(wide)).toBeLessThan(away(upright))
    const half =
      Math.tan((fieldOfView(PHONE.width / PHONE.height) * Math.PI) / 360) * (PHONE.width / PHONE.height) * away(upright)
    expect(half).toBeGreaterThan((hung?.width ?? 0) / 2)
  })

  it('is at the room where the exhibit was, when the exhibit is gone, and at the entrance when the room is', () => {
    const gone = poseBefore(museum, { room: 'a', exhibit: 'gone' }, LAPTOP)
    expect(gone).toEqual(poseBefore(museum, { room: 'a', exhibit: null }, LAPTOP))
    expect(poseBefore(museum, { room: 'gone', exhibit: null }, LAPTOP)).toEqual(entranceOf(museum))
  })
})

describe('being led', () => {
  it('comes to every next place, over free floor, without haste, at any frame rate', () => {
    for (const [index, plan] of plans.entries()) {
      for (const place of routeOf(plan).slice(0, 25)) {
        const next = nextPlace(plan, place)
        const from = poseBefore(plan, place, LAPTOP)
        const to = next && poseBefore(plan, next, LAPTOP)
        if (!from || !to) throw new Error('nowhere to stand')
        const planned = planStroll(plan, from, to)
        if (!planned) throw new Error('no way')
        let pose = planned.cut ?? from
        let stroll: typeof planned.stroll | null = planned.stroll
        const frame = [1 / 60, 1 / 12, 1 / 3][index % 3] ?? 0.1
        let seconds = 0
        while (stroll) {
          const before = pose
          const step = stepStroll(stroll, pose, frame)
          pose = step.pose
          stroll = step.stroll
          seconds += frame
          expect(roomAround(plan, pose)).toBeGreaterThan(BODY_RADIUS - 1e-3)
          expect(Math.hypot(pose.x - before.x, pose.z - before.z)).toBeLessThanOrEqual(BRISK_SPEED * frame + 0.05)
          expect(seconds).toBeLessThan(16)
        }
        expect(pose).toEqual(to)
      }
    }
  })

  it('starts a very long walk near its end', () => {
    const from = poseBefore(museum, { room: 'a', exhibit: 'e3' }, LAPTOP)
    const to = poseBefore(museum, { room: 'c', exhibit: 'e3' }, LAPTOP)
    const planned = from && to && planStroll(museum, from, to)
    expect(planned?.cut).not.toBeNull()
    expect(planned?.stroll.length).toBeLessThan(LONGEST_STROLL / 2)
  })

  it('goes nowhere when there is no way', () => {
    expect(planStroll(museum, entranceOf(museum), [900, 900])).toBeNull()
  })
})

describe('clicking', () => {
  const ray = (from: Pose, to: Vec3): [Vec3, Vec3] => {
    const eye: Vec3 = [from.x, EYE_HEIGHT, from.z]
    return [eye, [to[0] - eye[0], to[1] - eye[1], to[2] - eye[2]]]
  }

  it('on any exhibit in view goes to that exhibit, with no mesh drawn yet', () => {
    for (const plan of plans) {
      for (const room of plan.rooms) {
        for (const placement of room.placements) {
          const pose = poseBefore(plan, { room: room.slug, exhibit: placement.exhibit }, LAPTOP)
          if (!pose) throw new Error('nowhere to stand')
          const height = placement.mount === 'wall' ? placement.y : placement.y - 0.2
          const target = targetOfRay(plan, ...ray(pose, [placement.x, height, placement.z]))
          expect(target).toEqual({ kind: 'exhibit', place: { room: room.slug, exhibit: placement.exhibit } })
        }
      }
    }
  })

  it('on the card beside a picture goes to the picture, and not to the foot of the wall', () => {
    const place = { room: 'a', exhibit: 'e0' }
    const pose = poseBefore(museum, place, LAPTOP)
    const label = museum.rooms[1]?.placements[0]?.label
    if (!pose || !label) throw new Error('a picture with a card')
    expect(targetOfRay(museum, ...ray(pose, [label.x, label.y, label.z]))).toEqual({ kind: 'exhibit', place })
  })

  it('on the floor walks there, through an open door too', () => {
    const pose = { x: 0, z: -5, yaw: 0, pitch: 0 }
    expect(targetOfRay(museum, ...ray(pose, [0, 0, -7.5]))).toEqual({ kind: 'floor', point: [0, -7.5] })
    const beyond = targetOfRay(museum, ...ray(pose, [0, 0, -11]))
    expect(beyond?.kind === 'floor' && beyond.point[1]).toBeCloseTo(-11)
  })

  it('on a bare wall walks to its foot, never into the room behind it', () => {
    const target = targetOfRay(museum, ...ray({ x: 5, z: -5, yaw: 0, pitch: 0 }, [2, 0, -14]))
    if (target?.kind !== 'floor') throw new Error('a wall is no exhibit')
    expect(whereIs(museum, ...target.point)?.room).toBe('threshold')
  })

  it('on the sky means nothing', () => {
    expect(targetOfRay(museum, [0, EYE_HEIGHT, 5], [0, 3, -1])).toBeNull()
  })
})

describe('telling where the visitor is', () => {
  const [door, e0, e1] = [null, 'e0', 'e1'].map((exhibit) => ({ room: 'a', exhibit }))
  const elsewhere = { room: 'b', exhibit: null }
  if (!door || !e0 || !e1) throw new Error('three places')

  it('tells an exhibit once the visitor settles before it, once', () => {
    let herald = heraldAt(door)
    const told: string[] = []
    for (let frame = 0; frame < 60; frame++) {
      const heard = hear(herald, e0, 1 / 30, false)
      herald = heard.herald
      if (heard.tell) told.push(`${heard.tell.place.exhibit} ${heard.tell.by}`)
    }
    expect(told).toEqual(['e0 walk'])
  })

  it('does not tell what is passed by, and tells another room at once', () => {
    const passing = hear(hear(heraldAt(door), e0, 0.1, false).herald, e1, 0.1, false)
    expect(passing.tell).toBeNull()
    expect(hear(passing.herald, elsewhere, 0.1, false).tell).toEqual({ place: elsewhere, by: 'door' })
    expect(hear(heraldAt(door), e0, 0, true).tell).toEqual({ place: e0, by: 'walk' })
  })

  it('does not walk after its own echo, however late it comes', () => {
    const once = hear(heraldAt(door), e0, 0, true).herald
    const twice = hear(once, e1, 0, true).herald
    const late = given(twice, e0)
    expect(late.lead).toBe(false)
    expect(given(late.herald, e1).lead).toBe(false)
    expect(given(late.herald, elsewhere).lead).toBe(true)
  })

  it('leads to the next exhibit who went there and back while the line was too slow to follow', () => {
    const there = hear(heraldAt(e0), e1, 0, true).herald
    const back = hear(there, e0, 0, true)
    expect(back.tell?.place).toEqual(e0)
    expect(given(back.herald, e1).lead).toBe(true)
  })

  it('leads back when Back asks for what was told before', () => {
    const herald = given(hear(heraldAt(door), e0, 0, true).herald, e0).herald
    expect(given(herald, door).lead).toBe(true)
  })

  it('leaves an exhibit that one has walked away from', () => {
    const pose = poseBefore(museum, { room: 'a', exhibit: null }, LAPTOP)
    if (!pose) throw new Error('nowhere to stand')
    const far = museum.rooms[1]?.placements.find(({ x, z }) => Math.hypot(x - pose.x, z - pose.z) > 6)
    const last = { room: 'a', exhibit: far?.exhibit ?? '' }
    expect(placeNow(museum, { ...pose, pitch: 0 }, last)).toEqual({ room: 'a', exhibit: null })
  })
})
