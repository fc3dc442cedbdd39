import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { arcOf, arrivalsOf, pointsAlong, type Point } from './arcOf.ts'

const point: fc.Arbitrary<Point> = fc.tuple(fc.integer({ min: 0, max: 1900 }), fc.integer({ min: 0, max: 1300 }))

it('an arc meets every place of its route, in their order', () => {
  fc.assert(
    fc.property(fc.array(point, { minLength: 2, maxLength: 6 }), (points) => {
      const ends = [...arcOf(points).matchAll(/(?:M|Q-?\d+ -?\d+ )(-?\d+) (-?\d+)/g)].map(([, x, y]) => [
        Number(x),
        Number(y),
      ])
      expect(ends).toEqual(points)
    }),
  )
})

it('a way there and a way back are two lines', () => {
  const [there, back] = [
    arcOf([
      [0, 0],
      [100, 0],
    ]),
    arcOf([
      [100, 0],
      [0, 0],
    ]),
  ]
  expect(there).toBe('M0 0Q50 -16 100 0')
  expect(back).toBe('M100 0Q50 16 0 0')
})

it('an arrival points the way that was travelled, and never back', () => {
  fc.assert(
    fc.property(point, point, (from, to) => {
      fc.pre(Math.hypot(to[0] - from[0], to[1] - from[1]) > 10)
      const [arrival] = arrivalsOf([from, to])
      const turn = ((arrival?.degrees ?? 0) * Math.PI) / 180
      expect(arrival?.at).toEqual(to)
      expect(Math.cos(turn) * (to[0] - from[0]) + Math.sin(turn) * (to[1] - from[1])).toBeGreaterThan(0)
    }),
  )
})

it('the points along a route begin and end where it does', () => {
  fc.assert(
    fc.property(fc.array(point, { minLength: 2, maxLength: 4 }), (points) => {
      const along = pointsAlong(points)
      expect(along[0]).toEqual(points[0])
      expect(along.at(-1)).toEqual(points.at(-1))
    }),
  )
})
