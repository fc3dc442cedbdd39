import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Point } from './arcOf.ts'
import { cropOf } from './cropOf.ts'

const SHEET = { width: 1900, height: 1300 }
const point: fc.Arbitrary<Point> = fc.tuple(fc.integer({ min: 0, max: 1900 }), fc.integer({ min: 0, max: 1300 }))
const ratio = fc.constantFrom(0.8, 1, 1900 / 1300)

it('a crop holds every point, lies on the sheet and has the shape that was asked for', () => {
  fc.assert(
    fc.property(fc.array(point, { maxLength: 8 }), ratio, (points, shape) => {
      const crop = cropOf(points, SHEET, shape)
      if (!crop) return
      const { x, y, width, height } = crop
      expect(Math.abs(width / height - shape)).toBeLessThan(0.01)
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0)
      expect(x + width).toBeLessThanOrEqual(SHEET.width + 1)
      expect(y + height).toBeLessThanOrEqual(SHEET.height + 1)
      for (const [px, py] of points) {
        expect(px).toBeGreaterThanOrEqual(x - 1)
        expect(px).toBeLessThanOrEqual(x + width + 1)
        expect(py).toBeGreaterThanOrEqual(y - 1)
        expect(py).toBeLessThanOrEqual(y + height + 1)
      }
    }),
  )
})

it('the sheet’s own shape holds whatever lies on it; a tall one is no place for a road across the ocean', () => {
  const ocean: readonly Point[] = [
    [60, 900],
    [1800, 700],
  ]
  expect(cropOf(ocean, SHEET, 1900 / 1300)).toMatchObject({ x: 0, width: 1900 })
  expect(cropOf(ocean, SHEET, 0.8)).toBeNull()
})
