import { describe, expect, it } from 'vitest'
import { STANDARD_COMFORT, type Comfort } from '../plan/comfort.ts'
import { clearanceAt, floorOf } from '../plan/floorOf.ts'
import { BODY_RADIUS } from '../plan/measures.ts'
import { planMuseum } from '../plan/planMuseum.ts'
import { isSamePlace, nextPlace, routeOf } from '../plan/route.ts'
import { seeded, seededMuseum } from '../plan/seededMuseum.ts'
import { whereIs } from '../plan/whereIs.ts'
import type { MuseumPlan, Place, Pose } from '../plan/types.ts'
import { poseBefore } from './poseBefore.ts'
import { STILL, type Wish } from './steer.ts'
import { VisitorBody } from './VisitorBody.ts'

const plan = planMuseum(seededMuseum(77))
const LAPTOP = { width: 1280, height: 720, panel: 'right' as const }
const AHEAD: Wish = { forward: 1, right: 0, turn: 0 }
const LEFT: Wish = { forward: 0, right: 0, turn: 1 }
const FRAME = 1 / 30

function bodyAt(
  place: Place,
  { comfort = {}, reducedMotion = false, building = plan }: Partial<Options> = {},
): { body: VisitorBody; pose: { current: Pose }; frames: (count: number, wish?: Wish) => void } {
  const pose = { current: { x: 0, z: 0, yaw: 0, pitch: 0 } }
  const ground = { plan: building, comfort: { ...STANDARD_COMFORT, ...comfort }, screen: LAPTOP, reducedMotion }
  const body = new VisitorBody(pose, place, ground)
  body.appear(place)
  const frames = (count: number, wish = STILL) => {
    for (let frame = 0; frame < count; frame++) body.step(wish, FRAME)
  }
  return { body, pose, frames }
}

interface Options {
  readonly comfort: Partial<Comfort>
  readonly reducedMotion: boolean
  readonly building: MuseumPlan
}

function placeAt(index: number): Place {
  const place = routeOf(plan)[index]
  if (!place) throw new Error('a longer route')
  return place
}

const [first, second, third] = [placeAt(1), placeAt(2), placeAt(3)]

describe('a visitor who is led', () => {
  const FORWARD: Wish = { forward: 1, right: 0, turn: 0 }

  it('moves by themselves as soon as they walk, look, choose a floor, or stop the walk; being led is none of it', () => {
    const { body, frames } = bodyAt(first)
    body.lead(second)
    expect(body.step(STILL, FRAME).isOwn).toBe(false)
    body.hold()
    expect(body.step(STILL, FRAME).isOwn).toBe(true)
    body.letGo()
    body.lead(second)
    frames(300)
    expect(body.step(STILL, FRAME).isOwn).toBe(false)
    expect(body.step(FORWARD, FRAME).isOwn).toBe(true)
    expect(body.step(STILL, FRAME).isOwn).toBe(false)
    body.look(10, 0, 720, 60)
    expect(body.step(STILL, FRAME).isOwn).toBe(true)
    body.walkTo([0, 0])
    expect(body.step(STILL, FRAME).isOwn).toBe(true)
  })

  it('and only touches the view, while nothing moves, has not moved', () => {
    const { body } = bodyAt(first)
    body.hold()
    expect(body.step(STILL, FRAME).isOwn).toBe(false)
  })
})

describe('a visitor who holds the view', () => {
  it('is led nowhere, and is led there once they let go', () => {
    const { body, pose, frames } = bodyAt(first)
    body.hold()
    const held = pose.current
    body.given(second)
    frames(60)
    expect(pose.current).toBe(held)
    body.letGo()
    frames(300)
    expect(pose.current).toEqual(poseBefore(plan, second, LAPTOP))
  })

  it('stops a walk under way at once, and it does not go on by itself', () => {
    const { body, pose, frames } = bodyAt(first)
    body.given(third)
    frames(10)
    const halfway = pose.current
    expect(halfway).not.toEqual(poseBefore(plan, first, LAPTOP))
    body.hold()
    frames(30)
    expect(pose.current).toBe(halfway)
    body.letGo()
    frames(30)
    expect(pose.current).toBe(halfway)
  })

  it('is not told to be elsewhere while a place waits for them', () => {
    const { body } = bodyAt(first)
    body.hold()
    body.given(third)
    body.look(40, 0, 720, 60)
    const told = Array.from({ length: 40 }, () => body.step(STILL, FRAME).tell)
    expect(told.filter((tell) => tell !== null)).toEqual([])
  })

  it('may walk and look by themselves', () => {
    const { body, pose, frames } = bodyAt(first)
    body.hold()
    const before = pose.current
    body.look(100, 0, 720, 60)
    expect(pose.current.yaw).not.toBe(before.yaw)
    frames(5, { ...AHEAD, forward: -1 })
    expect(Math.hypot(pose.current.x - before.x, pose.current.z - before.z)).toBeGreaterThan(0.05)
  })

  it('sees the view move in no order of events, but by their own hand', () => {
    const random = seeded(11)
    const route = routeOf(plan)
    const { body, pose } = bodyAt(first, {})
    let isHeld = false
    let isReading = false
    let moves = 0
    const stolen: number[] = []
    for (let event = 0; event < 4000; event++) {
      const dice = random()
      if (dice < 0.1) {
        if (isHeld) body.letGo()
        else body.hold()
        isHeld = !isHeld
      } else if (dice < 0.15) body.read((isReading = !isReading))
      else {
        const before = pose.current
        if (dice < 0.3) body.given(route[Math.floor(random() * route.length)] ?? first)
        else if (dice < 0.35) body.lead(route[Math.floor(random() * route.length)] ?? first)
        else body.step(STILL, random() < 0.1 ? 2 : FRAME)
        if (pose.current !== before) {
          moves++
          if (isHeld || isReading) stolen.push(event)
        }
      }
    }
    expect(stolen).toEqual([])
    expect(moves).toBeGreaterThan(100)
  })
})

describe('a visitor who reads', () => {
  it('is there at once when a walk was under way, and then nothing moves', () => {
    const { body, pose, frames } = bodyAt(first)
    body.given(third)
    frames(5)
    body.read(true)
    const there = pose.current
    expect(there).toEqual(poseBefore(plan, third, LAPTOP))
    frames(60)
    expect(pose.current).toBe(there)
  })

  it('is led only once they have read', () => {
    const { body, pose, frames } = bodyAt(first)
    body.read(true)
    body.lead(second)
    frames(60)
    expect(pose.current).toEqual(poseBefore(plan, first, LAPTOP))
    body.read(false)
    frames(300)
    expect(pose.current).toEqual(poseBefore(plan, second, LAPTOP))
  })
})

describe('a visitor who is led', () => {
  it('with reduced motion is there in one cut', () => {
    const { body, pose } = bodyAt(first, { reducedMotion: true })
    body.given(third)
    expect(pose.current).toEqual(poseBefore(plan, third, LAPTOP))
    expect(body.step(STILL, FRAME).moving).toBe(false)
  })

  it('comes back to a safe place from wherever they stand, also when they are said to be there', () => {
    const door = { room: first.room, exhibit: null }
    const { body, pose, frames } = bodyAt(door)
    frames(40, AHEAD)
    frames(20, LEFT)
    body.lead(door)
    frames(400)
    expect(pose.current).toEqual(poseBefore(plan, door, LAPTOP))
    // Even from where no floor is.
    pose.current = { x: 500, z: 500, yaw: 0, pitch: 0 }
    body.lead(door)
    expect(pose.current).toEqual(poseBefore(plan, door, LAPTOP))
  })

  it('slowly when they walk slowly', () => {
    const seconds = (walkingSpeed: number) => {
      const { body } = bodyAt(first, { comfort: { walkingSpeed } })
      body.given(second)
      let frames = 1
      while (body.step(STILL, FRAME).moving) frames++
      return frames * FRAME
    }
    expect(seconds(0.7)).toBeGreaterThan(1.5 * seconds(1.4))
  })

  it('stays where they are when another building stands around them, if there is floor', () => {
    const { body, pose } = bodyAt(first)
    const before = pose.current
    const ground = {
      plan: planMuseum(seededMuseum(77)),
      comfort: STANDARD_COMFORT,
      screen: LAPTOP,
      reducedMotion: false,
    }
    body.stand(ground, first)
    expect(pose.current.x).toBeCloseTo(before.x)
    expect(pose.current.yaw).toBe(before.yaw)
    pose.current = { x: 900, z: 900, yaw: 0, pitch: 0 }
    body.stand({ ...ground, plan: planMuseum(seededMuseum(77)) }, first)
    expect(pose.current).toEqual(poseBefore(plan, first, LAPTOP))
  })
})

describe('a visitor’s comfort', () => {
  it('turns by 30° with each press of a key, and again while it is held, never in between', () => {
    const { pose, frames } = bodyAt(first, { comfort: { snapTurns: true } })
    const start = pose.current.yaw
    const turned = () => Math.round((((pose.current.yaw - start) * 180) / Math.PI + 720) % 360)
    frames(1, LEFT)
    expect(turned()).toBe(30)
    frames(3)
    frames(1, LEFT)
    expect(turned()).toBe(60)
    const seen = new Set<number>()
    for (let frame = 0; frame < 40; frame++) {
      frames(1, LEFT)
      seen.add(turned())
    }
    expect([...seen]).toEqual([60, 90, 120])
  })

  it('walks and turns as fast as is set', () => {
    const paced = (comfort: Partial<Comfort>, wish: Wish) => {
      const { pose, frames } = bodyAt({ room: first.room, exhibit: null }, { comfort })
      const start = pose.current
      frames(10, wish)
      return { far: Math.hypot(pose.current.x - start.x, pose.current.z - start.z), yaw: pose.current.yaw - start.yaw }
    }
    expect(paced({ walkingSpeed: 0.7 }, AHEAD).far).toBeCloseTo(paced({}, AHEAD).far / 2, 2)
    expect(paced({ turningSpeed: Math.PI }, LEFT).yaw).toBeCloseTo(2 * paced({}, LEFT).yaw, 2)
  })

  it('looks up at a picture from a child’s height, and stands farther back with a narrow view', () => {
    const [place = first] = routeOf(plan).toSorted((a, b) => heightOf(b) - heightOf(a))
    const tall = poseBefore(plan, place, LAPTOP)
    const child = poseBefore(plan, place, LAPTOP, { eyeHeight: 1.15, fieldOfView: 60 })
    expect(child?.pitch ?? 0).toBeGreaterThan(tall?.pitch ?? 0)
    const narrow = poseBefore(plan, place, LAPTOP, { eyeHeight: 1.6, fieldOfView: 45 })
    expect(away(place, narrow)).toBeGreaterThan(away(place, tall))
  })
})

function placementAt({ room, exhibit }: Place) {
  return plan.rooms.find(({ slug }) => slug === room)?.placements.find((one) => one.exhibit === exhibit)
}

function heightOf(place: Place): number {
  const hung = placementAt(place)
  return hung?.mount === 'wall' ? hung.height : 0
}

function away(place: Place, pose: Pose | null): number {
  const hung = placementAt(place)
  return hung && pose ? Math.hypot(hung.x - pose.x, hung.z - pose.z) : NaN
}

it('ten thousand random moves of a visitor never lead off the floor, in any museum', () => {
  for (const seed of [1, 2, 3, 4]) {
    const building = planMuseum(seededMuseum(3000 + seed))
    const random = seeded(seed)
    const route = routeOf(building)
    const start = route[0] ?? first
    const { body, pose } = bodyAt(start, { building, comfort: { snapTurns: seed % 2 === 0 } })
    let place = start
    let wish = STILL
    for (let event = 0; event < 2500; event++) {
      const dice = random()
      if (dice < 0.05) place = nextPlace(building, place) ?? place
      else if (dice < 0.07) place = route[Math.floor(random() * route.length)] ?? place
      else if (dice < 0.1) body.look(random() * 400 - 200, random() * 200 - 100, 720, 60)
      else if (dice < 0.12) body.hold()
      else if (dice < 0.16) body.letGo()
      else if (dice < 0.3) wish = { forward: random() * 2 - 1, right: random() - 0.5, turn: random() * 2 - 1 }
      else if (dice < 0.4) wish = STILL
      body.given(place)
      const { tell } = body.step(wish, random() < 0.05 ? 5 : FRAME)
      if (tell && !isSamePlace(tell.place, place)) place = tell.place
      const here = whereIs(building, pose.current.x, pose.current.z)
      const halls = floorOf(building.rooms).chambers.filter(
        (one) => one.room === here?.room && one.chamber === here.chamber,
      )
      expect(halls.length).toBe(1)
      expect(clearanceAt(halls, [pose.current.x, pose.current.z])).toBeGreaterThan(BODY_RADIUS - 0.03)
    }
  }
})
