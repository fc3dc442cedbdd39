import { existsSync } from 'node:fs'
import { GALLERY_SETTINGS, type GallerySetting } from '../../materials/settings.ts'
import { BAKED_COURT } from '../baked/courtyard.ts'
import { loadBakedSetting } from '../bakedSettings.ts'
import { bakeHash } from './bakeHash.ts'
import { courtScene } from './courtScene.ts'
import { galleryScene } from './galleryScene.ts'

/** Everything that has a light of its own. */
export const LIGHTS = ['courtyard', ...GALLERY_SETTINGS] as const

export type Light = (typeof LIGHTS)[number]

/** Which lights were baked from another building than this one, or have lost their file. */
export async function staleLights(): Promise<readonly Light[]> {
  const stale: Light[] = []
  if (BAKED_COURT.inputs !== bakeHash(courtScene()) || !existsSync(`public${BAKED_COURT.address}`))
    stale.push('courtyard')
  for (const setting of GALLERY_SETTINGS) if (await isStale(setting)) stale.push(setting)
  return stale
}

async function isStale(setting: GallerySetting): Promise<boolean> {
  const { address, inputs } = await loadBakedSetting(setting)
  return !existsSync(`public${address}`) || inputs !== bakeHash((await galleryScene(setting)).scene)
}
