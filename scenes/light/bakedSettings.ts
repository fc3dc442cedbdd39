import type { GallerySetting } from '../materials/settings.ts'
import type { BakedSetting } from './BakedSetting.ts'
import { BAKED_WORK } from './baked/work.ts'

/** The light of every gallery setting. */
export const BAKED_SETTINGS: Readonly<Record<GallerySetting, BakedSetting>> = {
  departures: BAKED_WORK,
  work: BAKED_WORK,
  home: BAKED_WORK,
  return: BAKED_WORK,
  talent: BAKED_WORK,
}
