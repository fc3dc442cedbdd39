import { expect, test } from 'vitest'
import { layBricks } from '../../architecture/layBricks.ts'
import { Mason } from '../../architecture/Mason.ts'
import { upright } from '../../architecture/vectors.ts'
import { rasterise } from './rasterise.ts'
import { sceneOf } from './sceneOf.ts'

const ATLAS = { width: 128, height: 128 }

test('a texel stands for its own place, however narrow the surface: the underside of a beam is lit where it is', () => {
  const mason = new Mason(upright(0, 0, 0, 0))
  mason.panel('ivory', -3, 1, 3, 1.05)
  const { masonries } = layBricks([mason.surfaces], ATLAS)
  const scene = sceneOf(
    masonries.map((masonry) => ({ masonry, dx: 0, dz: 0, baked: true })),
    { lamps: [], sun: null, sky: () => [0, 0, 0] },
  )
  const { owner, at } = rasterise(scene, ATLAS)
  // A column of the lightmap is one place along the strip.
  const columns = new Map<number, number[]>()
  for (const [texel, i] of owner.entries()) {
    if (i < 0) continue
    const column = texel % ATLAS.width
    columns.set(column, [...(columns.get(column) ?? []), at[i * 3] ?? 0])
  }
  expect(columns.size).toBeGreaterThan(100)
  for (const places of columns.values()) expect(Math.max(...places) - Math.min(...places)).toBeLessThan(0.03)
  const all = [...columns.values()].flat()
  expect(Math.min(...all)).toBeLessThan(-2.95)
  expect(Math.max(...all)).toBeGreaterThan(2.95)
  for (let i = 0; i < at.length; i += 3) {
    expect(at[i + 1]).toBeGreaterThanOrEqual(1.01)
    expect(at[i + 1]).toBeLessThanOrEqual(1.04)
  }
})
