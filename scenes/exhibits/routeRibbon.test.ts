import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { routeRibbon, type RouteRibbon } from './routeRibbon.ts'

const SIZE = { width: 1.26, height: 0.66 }
const BREADTH = 0.012

function vertices({ positions, along }: RouteRibbon) {
  return Array.from({ length: positions.length / 3 }, (_, i) => ({
    x: positions[i * 3] ?? NaN,
    y: positions[i * 3 + 1] ?? NaN,
    along: along[i * 2] ?? NaN,
    across: along[i * 2 + 1] ?? NaN,
  }))
}

const point = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))

describe('a route on a map', () => {
  it('begins at the first place and ends at the last', () => {
    const all = vertices(
      routeRibbon(
        [
          [0, 0],
          [1, 1],
        ],
        SIZE,
        BREADTH,
      ),
    )
    const near = (x: number, y: number) => all.filter((one) => Math.hypot(one.x - x, one.y - y) < 0.02)
    expect(near(-0.63, 0.33).every(({ along }) => along === 0)).toBe(true)
    expect(near(0.63, -0.33).every(({ along }) => along > 0.97)).toBe(true)
    expect(near(0.63, -0.33).length).toBeGreaterThan(10)
  })

  it('is one disc where there is one place, drawn at once', () => {
    const all = vertices(routeRibbon([[0.5, 0.5]], SIZE, BREADTH))
    expect(all).toHaveLength(21)
    expect(all.every(({ x, y, along }) => Math.hypot(x, y) < 0.03 && along === 0)).toBe(true)
  })

  it('of any places is made of numbers, and of triangles that look out of the picture', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 12 }), (points) => {
        const ribbon = routeRibbon(points, SIZE, BREADTH)
        const all = vertices(ribbon)
        expect(all.every(({ x, y, along }) => [x, y, along].every(Number.isFinite))).toBe(true)
        expect(all.every(({ along }) => along >= 0 && along <= 1 + 1e-6)).toBe(true)
        expect(ribbon.triangles.every((index) => index < all.length)).toBe(true)
      }),
    )
    const { triangles, positions } = routeRibbon(
      [
        [0.2, 0.5],
        [0.8, 0.4],
      ],
      SIZE,
      BREADTH,
    )
    for (let i = 0; i < triangles.length; i += 3) {
      const [a, b, c] = [0, 1, 2].map((k) => (triangles[i + k] ?? 0) * 3)
      const at = (index = 0, axis = 0) => positions[index + axis] ?? 0
      const area = (at(b) - at(a)) * (at(c, 1) - at(a, 1)) - (at(c) - at(a)) * (at(b, 1) - at(a, 1))
      expect(area).toBeGreaterThan(0)
    }
  })
})
