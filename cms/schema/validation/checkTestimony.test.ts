import { expect, test } from 'vitest'
import { checkSegments } from './checkTestimony.ts'

const segment = (start: number, end: number, text = 'x') => ({ start, end, text })

test('segments follow one another, and a hundredth of a second is rounding', () => {
  expect(checkSegments([segment(0, 2), segment(2, 3), segment(5, 6)])).toBe(true)
  expect(checkSegments([segment(0, 2.005), segment(2, 3)])).toBe(true)
})

test.each([
  ['overlaps the one before', [segment(0, 2), segment(1.5, 3)], /Segment 2 begins before/],
  ['ends before it begins', [segment(3, 2)], /Segment 1 ends before/],
  ['has no words', [segment(0, 1), segment(1, 2, ' ')], /Segment 2 has no words/],
  ['has no end', [{ start: 0, text: 'x' }], /needs the seconds/],
])('a curator is told which segment %s', (_what, segments, says) => {
  expect(checkSegments(segments)).toMatch(says)
})
