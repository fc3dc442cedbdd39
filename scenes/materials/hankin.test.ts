import { describe, expect, test } from 'vitest'
import { areaOf, eightFold, twelveFold, type StarPattern } from './hankin.ts'

const patterns: readonly (readonly [string, StarPattern])[] = [
  ['eight-fold with rosettes', eightFold()],
  ['eight-fold with plain stars', eightFold((67.5 * Math.PI) / 180, null)],
  ['eight-fold at 60°', eightFold((60 * Math.PI) / 180, [0.6, 0.5])],
  ['twelve-fold', twelveFold()],
]

describe.each(patterns)('%s', (_name, pattern) => {
  test('the areas of its tiles sum to the cell', () => {
    const sum = pattern.tiles.reduce((total, tile) => total + Math.abs(areaOf(tile.outline)), 0)
    expect(sum).toBeCloseTo(pattern.cell[0] * pattern.cell[1], 6)
  })

  test('no tile is degenerate', () => {
    for (const tile of pattern.tiles) {
      expect(tile.outline.length).toBeGreaterThanOrEqual(3)
      expect(Math.abs(areaOf(tile.outline))).toBeGreaterThan(1e-4)
    }
  })

  test('every point of the cell lies in exactly one tile', () => {
    const copies = pattern.tiles.flatMap((tile) =>
      [-1, 0, 1].flatMap((i) =>
        [-1, 0, 1].map((j) =>
          tile.outline.map(([x, y]) => [x + i * pattern.cell[0], y + j * pattern.cell[1]] as const),
        ),
      ),
    )
    const covers = (outline: readonly (readonly [number, number])[], x: number, y: number) =>
      outline.reduce((inside, [ax, ay], i) => {
        const [bx, by] = outline[(i + 1) % outline.length] ?? [0, 0]
        return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax ? !inside : inside
      }, false)
    for (let k = 0; k < 400; k++) {
      const x = ((k * 0.7548776662 + 0.0137) % 1) * pattern.cell[0]
      const y = ((k * 0.569840291 + 0.0071) % 1) * pattern.cell[1]
      expect(copies.filter((outline) => covers(outline, x, y))).toHaveLength(1)
    }
  })
})
