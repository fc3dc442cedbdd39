import type { GallerySetting } from '../materials/settings.ts'
import type { BakedSetting } from './BakedSetting.ts'
import { BAKED_DEPARTURES } from './baked/departures.ts'
import { BAKED_HOME } from './baked/home.ts'
import { BAKED_RETURN } from './baked/return.ts'
import { BAKED_WORK } from './baked/work.ts'

/**
 * The light of every gallery setting. Where a setting has no bake of its own yet, it borrows one: its lamps and shadows
 * are right, since all galleries share them, and only the colour that its walls throw on floor and ceiling is the
 * lender's. `node scenes/light/bake/bakeGallery.ts <setting>` makes it its own.
 */
export const BAKED_SETTINGS: Readonly<Record<GallerySetting, BakedSetting>> = {
  departures: BAKED_DEPARTURES,
  work: BAKED_WORK,
  home: BAKED_HOME,
  return: BAKED_RETURN,
  talent: BAKED_HOME,
}
