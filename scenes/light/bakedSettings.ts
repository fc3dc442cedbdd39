import type { GallerySetting } from '../materials/settings.ts'
import type { BakedSetting } from './BakedSetting.ts'
import { BAKED_DEPARTURES } from './baked/departures.ts'
import { BAKED_HOME } from './baked/home.ts'
import { BAKED_RETURN } from './baked/return.ts'
import { BAKED_TALENT } from './baked/talent.ts'
import { BAKED_WORK } from './baked/work.ts'

/** The light of every gallery setting, each baked with its own hue: what the walls throw on floor and ceiling is theirs. */
export const BAKED_SETTINGS: Readonly<Record<GallerySetting, BakedSetting>> = {
  departures: BAKED_DEPARTURES,
  work: BAKED_WORK,
  home: BAKED_HOME,
  return: BAKED_RETURN,
  talent: BAKED_TALENT,
}
