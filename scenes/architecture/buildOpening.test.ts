import { describe, expect, test } from 'vitest'
import type { Elevation } from './arches.ts'
import { buildOpening, nicheOutline, roundedHead, wallAround } from './buildOpening.ts'
import { Mason } from './Mason.ts'
import { HALF_WIDTH, PORTAL } from './measures.ts'

const BREADTH = 0.2
const [LOW, TOP] = [0.9, 3.2] as const

/** Area inside an outline, square metres (the shoelace formula). */
function areaOf(outline: readonly Elevation[]): number {
  return Math.abs(
    outline.reduce((sum, [x, y], i) => {
      const [nx, ny] = outline[(i + 1) % outline.length] ?? [x, y]
      return sum + (x * ny - nx * y) / 2
    }, 0),
  )
}

describe.each([
  ['an arch', roundedHead(2.12, PORTAL.halfDoor, 0.6)],
  ['a head with rounded corners', roundedHead(2.16, 0.44)],
])('a doorway under %s', (_name, head) => {
  const outline = buildOpening(new Mason(), {
    head,
    breadth: BREADTH,
    proud: 0.05,
    surround: 'lime',
    reveal: 'lime',
    sill: 'lime',
    open: true,
  })

  test('is as wide as the plan says, up to its springing and no lower than heads are', () => {
    const [first, last] = [head[0], head.at(-1)]
    expect(first?.[0]).toBeCloseTo(-PORTAL.halfDoor)
    expect(last?.[0]).toBeCloseTo(PORTAL.halfDoor)
    expect(Math.min(...head.map(([, y]) => y))).toBeGreaterThan(2.1)
  })

  test('has a surround of even breadth', () => {
    outline.slice(1, -1).forEach(([x, y], i) => {
      const [hx, hy] = head[i] ?? [0, 0]
      expect(Math.hypot(x - hx, y - hy)).toBeCloseTo(BREADTH)
    })
  })

  test('and the wall around it fill the end of a hall, and no more', () => {
    const wall = wallAround(outline, LOW, TOP).reduce((sum, part) => sum + areaOf(part), 0)
    const doorway = areaOf(outline.map(([x, y]): Elevation => [x, Math.max(LOW, y)]))
    expect(wall + doorway).toBeCloseTo(2 * HALF_WIDTH * (TOP - LOW))
    expect(areaOf(nicheOutline(head, LOW))).toBeLessThan(doorway)
  })
})
