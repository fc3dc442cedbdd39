import { buildBayKit, type BayKit } from '../architecture/bayKit.ts'
import type { GalleryTheme } from '../architecture/themes/GalleryTheme.ts'
import { loadTheme } from '../architecture/themes/loadTheme.ts'
import type { BakedSetting } from '../light/BakedSetting.ts'
import { loadBakedSetting } from '../light/bakedSettings.ts'
import type { Mirrored } from '../materials/mirrored.ts'
import { hueOf, type GallerySetting } from '../materials/settings.ts'
import type { Rgb } from '../materials/palette.ts'

/** All that the halls of one setting have in common. */
export interface Gallery {
  readonly kit: BayKit
  readonly baked: BakedSetting
  readonly hue: Rgb
  readonly mirrored: Mirrored
}

const galleries = new Map<GallerySetting, Promise<Gallery>>()
/** Settings of one theme share its bays. */
const kits = new WeakMap<GalleryTheme, BayKit>()

/**
 * The architecture and light of a setting; the same for every hall of every visit.
 * @throws where its code cannot be had; asked again, it is fetched again
 */
export function loadGallery(setting: GallerySetting): Promise<Gallery> {
  const known = galleries.get(setting)
  if (known) return known
  const coming = load(setting)
  galleries.set(setting, coming)
  coming.catch(() => galleries.delete(setting))
  return coming
}

async function load(setting: GallerySetting): Promise<Gallery> {
  const [theme, baked] = await Promise.all([loadTheme(setting), loadBakedSetting(setting)])
  const kit = kits.get(theme) ?? buildBayKit(theme)
  kits.set(theme, kit)
  return { kit, baked, hue: hueOf(setting), mirrored: theme.mirrored }
}
