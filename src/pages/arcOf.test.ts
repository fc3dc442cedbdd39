import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { arcOf, type Point } from './arcOf.ts'

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
