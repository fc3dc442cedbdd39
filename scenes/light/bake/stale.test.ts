import { existsSync, readdirSync, statSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { BAKED_COURT } from '../baked/courtyard.ts'
import { BAKED_SETTINGS } from '../bakedSettings.ts'
import { FORGED } from '../../materials/forged.ts'
import { paintsHash } from '../../materials/forge/paintsHash.ts'
import { GALLERY_SETTINGS } from '../../materials/settings.ts'
import { bakeHash } from './bakeHash.ts'
import { courtScene } from './courtScene.ts'
import { galleryScene } from './galleryScene.ts'

const bytesOf = (address: string) => statSync(`public${address}`).size
const lights = Object.values(BAKED_SETTINGS)

describe('what was made from the building is of this building', () => {
  test.each(GALLERY_SETTINGS)(
    'the light of %s (else: node scenes/light/bake/bakeGallery.ts, and the setting)',
    (setting) => {
      expect(BAKED_SETTINGS[setting].inputs).toBe(bakeHash(galleryScene(setting).scene))
    },
  )

  test('a bake is stale when a lattice is carved otherwise', () => {
    const scene = courtScene()
    expect(bakeHash({ ...scene, isOpen: (u, v, screen) => !scene.isOpen(u, v, screen) })).not.toBe(bakeHash(scene))
  })

  test('the light of the courtyard (else: node scenes/light/bake/bakeCourt.ts)', () => {
    expect(BAKED_COURT.inputs).toBe(bakeHash(courtScene()))
  })

  test('the textures (else: node scenes/materials/forge/forge.ts)', () => {
    expect(FORGED.paints).toBe(paintsHash())
  })
})

describe('what a visitor downloads', () => {
  test('every file that the building asks for is there, and no other', () => {
    const asked = [FORGED.address, BAKED_COURT.address, ...lights.map(({ address }) => address)]
    expect(asked.filter((address) => !existsSync(`public${address}`))).toEqual([])
    const there = [
      ...readdirSync('public/building/light').map((file) => `/building/light/${file}`),
      ...readdirSync('public/building')
        .filter((file) => file.endsWith('.webp'))
        .map((file) => `/building/${file}`),
    ]
    expect(there.toSorted()).toEqual(asked.toSorted())
  })

  test('the first room’s light and textures stay under 600 kB, a further room’s under 300 kB', () => {
    // Geometry is computed in the browser and costs no bytes.
    for (const { address } of [...lights, BAKED_COURT]) {
      expect(bytesOf(address)).toBeLessThan(300_000)
      expect(bytesOf(FORGED.address) + bytesOf(BAKED_COURT.address) + bytesOf(address)).toBeLessThan(600_000)
    }
  })
})
