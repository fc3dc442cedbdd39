import { describe, expect, test } from 'vitest'
import type { Layer } from '../finishes.ts'
import { PAINTS } from './paints.ts'

const STEPS = 80
const STEP = 1 / 1024

/** Mean difference of colours on two lines of the texture, one u (or v) each. */
function difference(layer: Layer, a: number, b: number, upright: boolean): number {
  let sum = 0
  for (let i = 0; i < STEPS; i++) {
    const t = (i + 0.5) / STEPS
    const [p, q] = upright ? [PAINTS[layer](a, t), PAINTS[layer](b, t)] : [PAINTS[layer](t, a), PAINTS[layer](t, b)]
    sum += Math.abs(p[0] - q[0]) + Math.abs(p[1] - q[1]) + Math.abs(p[2] - q[2])
  }
  return sum / STEPS
}

describe.each([
  'planks',
  'rock',
  'shale',
  'steel',
  'brick',
  'lino',
  'wallpaper',
  'faience',
  'checked',
  'cloth',
  'flij',
  'sand',
  'parquet',
] as const)('the texture %s', (layer) => {
  test.each([true, false])('goes on over its own edge (upright: %s)', (upright) => {
    // Anywhere, and where tiles meet: at quarters and sixths.
    const lines = Array.from({ length: 23 }, (_, i) => [(i + 1) / 25.3, (i + 1) / 24]).flat()
    const inside = lines.map((at) => difference(layer, at - STEP / 2, at + STEP / 2, upright))
    // A joint between boards or bricks may lie on the edge: then it is no harder than any other joint.
    expect(difference(layer, 1 - STEP / 2, STEP / 2, upright)).toBeLessThanOrEqual(1.5 * Math.max(...inside))
  })

  test('is neither black nor blown out', () => {
    const values = Array.from({ length: 400 }, (_, i) =>
      PAINTS[layer](((i % 20) + 0.5) / 20, (Math.floor(i / 20) + 0.5) / 20),
    )
    const mean = values.flat().reduce((sum, value) => sum + value, 0) / (values.length * 3)
    expect(mean).toBeGreaterThan(40)
    expect(mean).toBeLessThan(225)
  })
})
