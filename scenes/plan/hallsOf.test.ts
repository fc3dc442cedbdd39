import { describe, expect, it } from 'vitest'
import { hallsOf } from './hallsOf.ts'
import { MOST_BAYS } from './measures.ts'
import { planMuseum } from './planMuseum.ts'
import { seededMuseum } from './seededMuseum.ts'

describe('the halls that a curator is told of', () => {
  it('are those that the museum has, with the same exhibits in them', () => {
    for (let seed = 0; seed < 60; seed++) {
      const rooms = seededMuseum(seed)
      const plan = planMuseum(rooms)
      for (const room of rooms.slice(1)) {
        const planned = plan.rooms.find(({ slug }) => slug === room.slug)
        const expected = planned?.chambers.map(({ bays, index }) => ({
          bays: bays.length,
          exhibits: planned.placements.filter(({ chamber }) => chamber === index).map(({ exhibit }) => exhibit),
        }))
        expect(hallsOf(room)).toEqual(expected)
      }
    }
  })

  it('are one for a room of twelve pictures, and as many as it takes for a hundred, none longer than six bays', () => {
    const room = (count: number) => ({
      slug: 'a',
      setting: 'work',
      exhibits: Array.from({ length: count }, (_, index) => ({ slug: `e${index}`, mount: 'wall' as const, aspect: 1 })),
    })
    expect(hallsOf(room(12)).length).toBe(1)
    const halls = hallsOf(room(100))
    expect(halls.length).toBe(9)
    expect(Math.max(...halls.map(({ bays }) => bays))).toBeLessThanOrEqual(MOST_BAYS)
  })
})
