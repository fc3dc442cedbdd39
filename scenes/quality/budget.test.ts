import { expect, test } from 'vitest'
import { LAYERS } from '../materials/finishes.ts'
import { planMuseum } from '../plan/planMuseum.ts'
import { seededMuseum } from '../plan/seededMuseum.ts'
import { visibleChambers } from '../plan/visibleChambers.ts'
import { GALLERY_SETTINGS } from '../materials/settings.ts'
import { layerBytes, LIGHT_MAPS, TIERS, type Quality } from './tiers.ts'

/** P8 of the notes on performance, bytes. */
const BUDGETS: Readonly<Record<Quality, number>> = { basic: 64e6, rich: 120e6 }

test.each(['basic', 'rich'] as const)(
  'whatever curators publish, the textures of the %s tier stay within their budget',
  (quality) => {
    const { pictures, labels, finishSize } = TIERS[quality]
    const finishes = { width: finishSize, height: finishSize, count: LAYERS.length, mipmaps: true }
    const sum = [...pictures, ...labels, LIGHT_MAPS.whole, LIGHT_MAPS.small, finishes].reduce(
      (bytes, part) => bytes + layerBytes(part),
      0,
    )
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

test.each([3, 6, 8, 9, 17, 40])(
  'of %d rooms, each another setting, no more are in view than there are lightmaps',
  (count) => {
    const rooms = seededMuseum(count, count).map((room, index) =>
      index === 0 ? room : { ...room, setting: GALLERY_SETTINGS[(index - 1) % GALLERY_SETTINGS.length] ?? 'work' },
    )
    const plan = planMuseum(rooms)
    const settings = new Map(rooms.map(({ slug, setting }) => [slug, setting]))
    const most = LIGHT_MAPS.whole.count + LIGHT_MAPS.small.count
    for (const { x, z, yaw, width, length } of plan.rooms.flatMap(({ chambers }) => chambers)) {
      for (const [across, along] of [
        [0, 0],
        [0, 0.45],
        [0, -0.45],
        [0.45, 0],
        [-0.45, 0],
        [0.3, 0.3],
        [-0.3, -0.3],
      ] as const) {
        const [a, b] = [across * width, along * length]
        const at = { x: x + a * Math.cos(yaw) + b * Math.sin(yaw), z: z - a * Math.sin(yaw) + b * Math.cos(yaw) }
        const seen = visibleChambers(plan, { ...at, yaw: 0, pitch: 0 })
        expect(new Set(seen.map(({ room }) => settings.get(room))).size).toBeLessThanOrEqual(most)
      }
    }
  },
)
