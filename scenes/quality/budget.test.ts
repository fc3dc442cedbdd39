import { expect, test } from 'vitest'
import { LAYERS } from '../materials/finishes.ts'
import { layerBytes, TIERS, type Quality } from './tiers.ts'

/** P8 of the notes on performance, bytes. */
const BUDGETS: Readonly<Record<Quality, number>> = { basic: 64e6, rich: 120e6 }

/** The settings of four halls in view, each with a map of 1024² that has no mipmaps: see loadLightMap. */
const LIGHTMAPS = { width: 1024, height: 1024, count: 4, mipmaps: false }

test.each(['basic', 'rich'] as const)(
  'whatever curators publish, the textures of the %s tier stay within their budget',
  (quality) => {
    const { pictures, labels, finishSize } = TIERS[quality]
    const finishes = { width: finishSize, height: finishSize, count: LAYERS.length, mipmaps: true }
    const sum = [...pictures, ...labels, LIGHTMAPS, finishes].reduce((bytes, part) => bytes + layerBytes(part), 0)
    // Another finish costs 0.35 MB in the basic tier, 0.79 MB in the rich one.
    expect(sum).toBeLessThanOrEqual(BUDGETS[quality])
  },
)

test('one picture of 1,024 pixels is the most that a frame uploads, and the sharpest layers lie texel by texel', () => {
  for (const { pictures } of Object.values(TIERS)) {
    const sharpest = pictures.at(-1)
    expect(sharpest?.width).toBeGreaterThanOrEqual(1024)
    expect(sharpest?.mipmaps).toBe(false)
    expect(pictures.map(({ width }) => width)).toEqual(pictures.map(({ width }) => width).toSorted((a, b) => a - b))
  }
})
