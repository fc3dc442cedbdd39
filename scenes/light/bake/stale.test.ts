import { existsSync, readdirSync, statSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { LAYERS, type Layer } from '../../materials/finishes.ts'
import { FORGED } from '../../materials/forged.ts'
import { paintHash } from '../../materials/forge/paintHash.ts'
import { buildBayKit } from '../../architecture/bayKit.ts'
import { loadTheme } from '../../architecture/themes/loadTheme.ts'
import { GALLERY_SETTINGS } from '../../materials/settings.ts'
import type { Masonry } from '../../architecture/Masonry.ts'
import { buildCourtKit } from '../../architecture/courtKit.ts'
import { BAKED_COURT } from '../baked/courtyard.ts'
import { BAKED_COURT_AT_NIGHT } from '../baked/courtyardNight.ts'
import { loadBakedSetting } from '../bakedSettings.ts'
import { bakeHash } from './bakeHash.ts'
import { courtScene } from './courtScene.ts'
import { staleLights } from './staleLights.ts'

const lights = await Promise.all(GALLERY_SETTINGS.map(loadBakedSetting))
const bytesOf = (address: string) => statSync(`public${address}`).size

/** Bytes of the textures that these pieces show. */
function textureBytes(masonries: readonly Masonry[]): number {
  const layers = new Set<Layer>()
  for (const { tints } of masonries) {
    for (let i = 3; i < tints.length; i += 4) {
      const layer = LAYERS[tints[i] ?? 0]
      if (layer) layers.add(layer)
    }
  }
  return [...layers].reduce((sum, layer) => sum + bytesOf(FORGED.layers[layer].address), 0)
}

describe('what was made from the building is of this building', () => {
  test('every light (else: npm run bake)', async () => {
    expect(await staleLights()).toEqual([])
  }, 120_000)

  test('a bake is stale when a lattice is carved otherwise', () => {
    const scene = courtScene()
    expect(bakeHash({ ...scene, isOpen: (u, v, screen) => !scene.isOpen(u, v, screen) })).not.toBe(bakeHash(scene))
  })

  test('every texture (else: npm run forge)', () => {
    expect(LAYERS.filter((layer) => FORGED.layers[layer].paint !== paintHash(layer))).toEqual([])
  })
})

describe('what a visitor downloads', () => {
  test('every file that the building asks for is there, and no other', () => {
    const textures = LAYERS.map((layer) => FORGED.layers[layer].address)
    const asked = [
      ...textures,
      BAKED_COURT.address,
      BAKED_COURT_AT_NIGHT.address,
      ...lights.map(({ address }) => address),
    ]
    expect(asked.filter((address) => !existsSync(`public${address}`))).toEqual([])
    const there = ['light', 'finishes'].flatMap((folder) =>
      readdirSync(`public/building/${folder}`).map((file) => `/building/${folder}/${file}`),
    )
    expect(there.toSorted()).toEqual([...new Set(asked)].toSorted())
  })

  test('the threshold’s light and textures stay under 600 kB', () => {
    const { slots, floor, fountain, planters } = buildCourtKit()
    const parts = [...slots.values(), floor, fountain, ...planters].flatMap(({ solid, keyed }) => [solid, keyed])
    // Geometry is computed in the browser and costs no bytes.
    for (const { address } of [BAKED_COURT, BAKED_COURT_AT_NIGHT]) {
      expect(bytesOf(address) + textureBytes(parts)).toBeLessThan(600_000)
    }
  })

  test.each(GALLERY_SETTINGS)('a room of the setting %s stays under 300 kB', async (setting) => {
    const kit = buildBayKit(await loadTheme(setting))
    const { address } = await loadBakedSetting(setting)
    expect(bytesOf(address) + textureBytes(Object.values(kit))).toBeLessThan(300_000)
  })
})
