import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { namesOn, type Named, type Names, type Spot } from './namesOn.ts'

const LINE = 16
const sheet = (all: boolean): Names => ({ paper: { width: 800, height: 550 }, line: LINE, lines: [], all })

const places: fc.Arbitrary<Named[]> = fc
  .array(
    fc.record({
      at: fc.tuple(fc.integer({ min: 10, max: 790 }), fc.integer({ min: 10, max: 540 })),
      width: fc.integer({ min: 20, max: 120 }),
      weight: fc.integer({ min: 1, max: 9 }),
    }),
    { maxLength: 40 },
  )
  .map((all) => all.map((each, index) => ({ ...each, id: String(index) })))

function boxOf({ at, width }: Named, { dx, dy, anchor }: Spot) {
  const left = at[0] + dx - width * { start: 0, middle: 0.5, end: 1 }[anchor]
  return { left, right: left + width, top: at[1] + dy - LINE * 0.75, bottom: at[1] + dy + LINE * 0.25 }
}

it('no name that may stay away lies on another name, on another place or off the paper', () => {
  fc.assert(
    fc.property(places, (all) => {
      const spots = namesOn(all, sheet(false))
      const boxes = all.flatMap((place) => {
        const spot = spots.get(place.id)
        return spot ? [{ id: place.id, ...boxOf(place, spot) }] : []
      })
      for (const [index, a] of boxes.entries()) {
        expect(a.left).toBeGreaterThanOrEqual(0)
        expect(a.right).toBeLessThanOrEqual(800)
        expect(a.top).toBeGreaterThanOrEqual(0)
        expect(a.bottom).toBeLessThanOrEqual(550)
        for (const b of boxes.slice(index + 1)) {
          const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top
          expect(apart, `${a.id} and ${b.id}`).toBe(true)
        }
        for (const { id, at } of all) {
          if (id === a.id) continue
          expect(at[0] > a.left && at[0] < a.right && at[1] > a.top && at[1] < a.bottom).toBe(false)
        }
      }
    }),
  )
})

it('where all must be named, all are', () => {
  fc.assert(
    fc.property(places, (all) => {
      expect(namesOn(all, sheet(true)).size).toBe(all.length)
    }),
  )
})

it('of two places on one spot, the one that more journeys pass has its name', () => {
  const here = (id: string, weight: number): Named => ({ id, at: [400, 275], width: 700, weight })
  expect([...namesOn([here('few', 1), here('many', 5)], sheet(false)).keys()]).toEqual(['many'])
})
