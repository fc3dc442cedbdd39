import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { spread } from './spread.ts'

it('the few and the others are all, each once and in their order, and the few are as many as they may be', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 12 }), (count, most) => {
      const things = Array.from({ length: count }, (_, index) => index)
      const { few, others } = spread(things, most)
      expect(few).toHaveLength(Math.min(count, most))
      expect([...few, ...others].toSorted((a, b) => a - b)).toEqual(things)
      expect(few).toEqual(few.toSorted((a, b) => a - b))
      expect(others).toEqual(others.toSorted((a, b) => a - b))
    }),
  )
})

it('of sixteen along a route, six come from its beginning, its middle and its end', () => {
  expect(spread([...'abcdefghijklmnop'], 6).few).toEqual([...'begjmo'])
})
