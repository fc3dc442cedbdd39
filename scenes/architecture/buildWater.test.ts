import { describe, expect, test } from 'vitest'
import { buildWater } from './buildWater.ts'

describe('the fountain’s water', () => {
  const { surface, jets } = buildWater()

  test('lies level in basin and bowl and is seen from above', () => {
    const y = (corner: number | undefined) => surface.positions[(corner ?? 0) * 3 + 1]
    for (let i = 0; i < surface.triangles.length; i += 3) {
      const [a, b, c] = surface.triangles.subarray(i, i + 3)
      expect(y(a)).toBe(y(b))
      const at = (corner: number | undefined, d: number) => surface.positions[(corner ?? 0) * 3 + d] ?? 0
      // Up is z × x.
      const up = (at(b, 2) - at(a, 2)) * (at(c, 0) - at(a, 0)) - (at(b, 0) - at(a, 0)) * (at(c, 2) - at(a, 2))
      expect(up).toBeGreaterThan(0)
    }
  })

  test('falls from the tip into the bowl and over its rim into the basin, never through the marble', () => {
    let [low, high] = [Infinity, -Infinity]
    for (let i = 0; i < jets.positions.length; i += 3) {
      const [x, y, z] = jets.positions.subarray(i, i + 3)
      const radius = Math.hypot(x ?? 0, z ?? 0)
      low = Math.min(low, y ?? 0)
      high = Math.max(high, y ?? 0)
      // Inside the bowl above its water, or outside its rim.
      expect(radius < 0.58 ? (y ?? 0) > 1.2 : radius < 1.2).toBe(true)
    }
    expect(low).toBeCloseTo(0.44, 2)
    expect(high).toBeGreaterThan(1.65)
    expect((jets.triangles.length + surface.triangles.length) / 3).toBeLessThan(300)
  })

  test('has headings of unit length', () => {
    for (let i = 0; i < jets.headings.length; i += 3) {
      expect(Math.hypot(...jets.headings.subarray(i, i + 3))).toBeCloseTo(1, 5)
    }
  })
})
