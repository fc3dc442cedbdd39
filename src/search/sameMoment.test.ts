import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { playedIn, sameMoment } from './sameMoment.ts'

const french = { lang: 'fr', times: [0, 10, 30, 60] } as const
const arabic = { lang: 'ar', times: [0, 20, 40, 100] } as const

it('a second of one recording is the same moment in another', () => {
  expect(sameMoment(0, french, arabic)).toBe(0)
  expect(sameMoment(10, french, arabic)).toBe(20)
  expect(sameMoment(20, french, arabic)).toBe(30)
  expect(sameMoment(45, french, arabic)).toBe(70)
  expect(sameMoment(60, french, arabic)).toBe(60)
  expect(sameMoment(12, french, french)).toBe(12)
  expect(sameMoment(12, null, arabic)).toBe(12)
})

it('there and back is the same second, and later stays later', () => {
  const second = fc.double({ min: 0, max: 59.9, noNaN: true })
  fc.assert(
    fc.property(second, second, (a, b) => {
      expect(sameMoment(sameMoment(a, french, arabic), arabic, french)).toBeCloseTo(a, 6)
      const [early, late] = [Math.min(a, b), Math.max(a, b)]
      expect(sameMoment(early, french, arabic)).toBeLessThanOrEqual(sameMoment(late, french, arabic))
    }),
  )
})

it('a page plays its own language, else the first', () => {
  expect(playedIn('ar', [french, arabic])).toBe(arabic)
  expect(playedIn('de', [french, arabic])).toBe(french)
  expect(playedIn('de', [])).toBeNull()
})
