import { describe, expect, test } from 'vitest'
import { buildSky } from './buildSky.ts'
import { Mason } from './Mason.ts'
import { HALF_BAY } from './measures.ts'

const STYLE = {
  finish: 'evening',
  tint: [1, 1, 1],
  glow: 1,
  halfWidth: 4.3,
  springing: 3.1,
  crown: 7.5,
} as const
const FAR = -HALF_BAY - 0.3

/** Texture heights (v) by the place (x, y) of the vertices at this z. */
function heightsAt(z: number, of: (normalZ: number) => boolean): Map<string, number> {
  const mason = new Mason()
  buildSky(mason, STYLE, FAR, true)
  const found = new Map<string, number>()
  for (const { positions, normals, uvs } of mason.surfaces) {
    for (let i = 0; i < positions.length / 3; i++) {
      if (Math.abs((positions[i * 3 + 2] ?? 0) - z) > 1e-6 || !of(normals[i * 3 + 2] ?? 0)) continue
      found.set(`${(positions[i * 3] ?? 0).toFixed(3)},${(positions[i * 3 + 1] ?? 0).toFixed(3)}`, uvs[i * 2 + 1] ?? 0)
    }
  }
  return found
}

describe('a hall that is open above', () => {
  const vault = heightsAt(FAR, (z) => Math.abs(z) < 0.5)
  const wall = heightsAt(FAR, (z) => z > 0.5)

  test('has the same sky at the same height where the vault meets its closing wall', () => {
    expect(vault.size).toBeGreaterThan(12)
    for (const [place, v] of vault) expect(wall.get(place) ?? Number.NaN).toBeCloseTo(v, 5)
  })

  test('has its horizon below and its zenith above, and never runs over the end of its texture', () => {
    const heights = [...vault.values()]
    expect(Math.min(...heights)).toBeGreaterThan(0.005)
    expect(Math.max(...heights)).toBeLessThan(0.995)
    expect(vault.get('0.000,7.500')).toBe(Math.max(...heights))
    expect(vault.get('4.300,3.100')).toBeCloseTo(vault.get('-4.300,3.100') ?? Number.NaN, 6)
  })
})
