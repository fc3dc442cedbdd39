import { expect, test } from 'vitest'
import { Mason } from './Mason.ts'
import { upright } from './vectors.ts'

test('a draped skin faces the side that its columns and rows say, and its chart is as large as it is', () => {
  const mason = new Mason()
  mason.at(upright(2, 1, 0, 0.4)).drape('rock', 4, 3, (i, j) => [i * 0.5, j * 0.5, 0.1 * ((i * 7 + j * 3) % 2)])
  const [skin] = mason.surfaces
  if (!skin) throw new Error('nothing was hung')
  expect(skin.triangles).toHaveLength(4 * 3 * 2 * 3)
  for (let k = 0; k < skin.normals.length; k += 3) {
    const [x = 0, y = 0, z = 0] = skin.normals.slice(k, k + 3)
    expect(Math.hypot(x, y, z)).toBeCloseTo(1)
    expect(x * Math.sin(0.4) + z * Math.cos(0.4)).toBeGreaterThan(0.8)
  }
  const across = Math.max(...skin.chart.filter((_, k) => k % 2 === 0))
  expect(across).toBeGreaterThanOrEqual(2)
  expect(across).toBeLessThan(2.1)
})
