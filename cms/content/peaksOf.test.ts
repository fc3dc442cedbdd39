import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { MOST_PEAKS, peaksOf } from './peaksOf.ts'

test('a waveform swells with the sound, in whichever channel it is', () => {
  expect(peaksOf([Float32Array.of(0, 0.1, -0.5, 0.2)], 4)).toEqual([0, 51, 255, 102])
  expect(peaksOf([Float32Array.of(0, 0, 0, 0), Float32Array.of(0.2, -0.4, 0, 0)], 2)).toEqual([255, 0])
})

test('any sound has at most so many numbers of a byte, and silence is silent', () => {
  fc.assert(
    fc.property(fc.float32Array({ min: -1, max: 1, noNaN: true, maxLength: 2000 }), (samples) => {
      const peaks = peaksOf([samples])
      expect(peaks).toHaveLength(Math.min(MOST_PEAKS, samples.length))
      expect(peaks.every((peak) => Number.isInteger(peak) && peak >= 0 && peak <= 255)).toBe(true)
    }),
  )
  expect(peaksOf([new Float32Array(8)], 4)).toEqual([0, 0, 0, 0])
  expect(peaksOf([])).toEqual([])
})
