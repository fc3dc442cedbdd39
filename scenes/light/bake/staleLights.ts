import { existsSync } from 'node:fs'
import { GALLERY_SETTINGS, type GallerySetting } from '../../materials/settings.ts'
import { BAKED_COURT } from '../baked/courtyard.ts'
import { BAKED_COURT_AT_NIGHT } from '../baked/courtyardNight.ts'
import { loadBakedSetting } from '../bakedSettings.ts'
import { bakeHash } from './bakeHash.ts'
import { courtScene } from './courtScene.ts'
import { galleryScene } from './galleryScene.ts'

/** Everything that has a light of its own. */
export const LIGHTS = ['courtyard', 'courtyardNight', ...GALLERY_SETTINGS] as const

export type Light = (typeof LIGHTS)[number]

/** Which lights were baked from another building than this one, or have lost their file. */
export async function staleLights(): Promise<readonly Light[]> {
  const stale: Light[] = []
  if (!isOf(BAKED_COURT, bakeHash(courtScene()))) stale.push('courtyard')
  if (!isOf(BAKED_COURT_AT_NIGHT, bakeHash(courtScene(true)))) stale.push('courtyardNight')
  for (const setting of GALLERY_SETTINGS) if (await isStale(setting)) stale.push(setting)
  return stale
}

async function isStale(setting: GallerySetting): Promise<boolean> {
  return !isOf(await loadBakedSetting(setting), bakeHash((await galleryScene(setting)).scene))
}

function isOf({ address, inputs }: { readonly address: string; readonly inputs: string }, hash: string): boolean {
  return inputs === hash && existsSync(`public${address}`)
}
