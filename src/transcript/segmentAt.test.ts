import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segmentAt } from './segmentAt.ts'

const segments = [
  { start: 0.5, end: 3.2, text: 'a', speaker: null },
  { start: 3.4, end: 7.5, text: 'b', speaker: null },
  { start: 7.5, end: 9, text: 'c', speaker: null },
]

describe('the transcript follows the voice', () => {
  it('no sentence is marked before the first has begun', () => {
    expect(segmentAt(segments, 0)).toBe(-1)
    expect(segmentAt([], 4)).toBe(-1)
  })

  it('in the breath between two sentences the first stays marked', () => {
    expect(segmentAt(segments, 3.3)).toBe(0)
    expect(segmentAt(segments, 3.4)).toBe(1)
  })

  it('at any time the marked sentence has begun and the next has not', () => {
    const times = fc.array(fc.float({ min: 0, max: 500, noNaN: true }), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(times, fc.float({ min: 0, max: 500, noNaN: true }), (starts, now) => {
        const sorted = [...starts]
          .sort((a, b) => a - b)
          .map((start) => ({ start, end: start + 1, text: '', speaker: null }))
        const at = segmentAt(sorted, now)
        expect(sorted[at]?.start ?? -Infinity).toBeLessThanOrEqual(now)
        expect(sorted[at + 1]?.start ?? Infinity).toBeGreaterThan(now)
      }),
    )
  })
})
