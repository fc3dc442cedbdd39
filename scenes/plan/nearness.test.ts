import { describe, expect, it } from 'vitest'
import { AT_THE_EAR, nearness, placementOf, whispering } from './nearness.ts'
import { planMuseum } from './planMuseum.ts'
import { seededMuseum } from './seededMuseum.ts'
import type { Place, Pose } from './types.ts'
import { frontOf, yawTowards } from './turn.ts'

const plan = planMuseum(seededMuseum(12))
const places: readonly Place[] = plan.rooms.flatMap(({ slug, placements }) =>
  placements.map(({ exhibit }) => ({ room: slug, exhibit })),
)

/** So many metres before an exhibit, turned aside from it by so many radians (to the left). */
function before(place: Place, metres: number, aside = 0): Pose {
  const source = placementOf(plan, place)
  if (!source) throw new Error('an exhibit')
  const [fx, fz] = frontOf(source.yaw)
  const [x, z] = [source.x + fx * metres, source.z + fz * metres]
  return { x, z, yaw: yawTowards([x, z], [source.x, source.z]) + aside, pitch: 0 }
}

describe('a voice in a room', () => {
  it('is as loud as it is where one listens, before any exhibit, and comes from ahead', () => {
    for (const place of places) {
      const { gain, pan } = nearness(plan, before(place, 1.5), place)
      expect(gain).toBe(1)
      expect(Math.abs(pan)).toBeLessThan(1e-9)
    }
  })

  it('grows with every step towards it, without a jump', () => {
    for (const place of places) {
      let last = nearness(plan, before(place, 3), place).gain
      for (let metres = 2.9; metres > 0.4; metres -= 0.1) {
        const { gain } = nearness(plan, before(place, metres), place)
        expect(gain).toBeGreaterThanOrEqual(last - 1e-9)
        expect(gain - last).toBeLessThan(0.08)
        last = gain
      }
    }
  })

  it('never falls silent and never grows beyond itself, from anywhere in the museum', () => {
    for (const place of places.slice(0, 12)) {
      for (const { viewpoints } of plan.rooms) {
        for (const { pose } of viewpoints) {
          const { gain, pan } = nearness(plan, pose, place)
          expect(gain).toBeGreaterThanOrEqual(0.12)
          expect(gain).toBeLessThanOrEqual(1)
          expect(Math.abs(pan)).toBeLessThanOrEqual(0.7)
        }
      }
    }
  })

  it('is heard from the left where one has turned to the right, and the other way round', () => {
    const [place] = places
    if (!place) throw new Error('an exhibit')
    expect(nearness(plan, before(place, 3, -Math.PI / 2), place).pan).toBeCloseTo(-0.7)
    expect(nearness(plan, before(place, 3, Math.PI / 2), place).pan).toBeCloseTo(0.7)
  })

  it('is at the ear where it has no place', () => {
    const [place] = places
    if (!place) throw new Error('an exhibit')
    expect(nearness(plan, before(place, 1), { ...place, exhibit: null })).toBe(AT_THE_EAR)
    expect(nearness(plan, before(place, 1), { room: 'nowhere', exhibit: 'nothing' })).toBe(AT_THE_EAR)
  })
})

describe('a listening post', () => {
  it('whispers to who comes near, and to nobody else', () => {
    for (const place of places) {
      const only = (one: Place) => one.room === place.room && one.exhibit === place.exhibit
      expect(whispering(plan, before(place, 1.5), only, null)).toEqual(place)
      expect(whispering(plan, before(place, 1.5), () => false, null)).toBeNull()
    }
  })

  it('goes on whispering to who takes a step back, and stops for who leaves', () => {
    const place = places.find((one) => whispering(plan, before(one, 3.5), () => true, one) !== null)
    if (!place) throw new Error('a hall that is deep enough')
    const only = (one: Place) => one.room === place.room && one.exhibit === place.exhibit
    expect(whispering(plan, before(place, 3.5), only, null)).toBeNull()
    expect(whispering(plan, before(place, 3.5), only, place)).toBe(place)
    expect(whispering(plan, before(place, 4.5), only, place)).toBeNull()
  })
})
