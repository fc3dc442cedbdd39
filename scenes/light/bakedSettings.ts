import type { GallerySetting } from '../materials/settings.ts'
import type { BakedSetting } from './BakedSetting.ts'

/** The light of every gallery setting, each baked with its own hue: what the walls throw on floor and ceiling is theirs. */
const BAKED: Readonly<Record<GallerySetting, () => Promise<BakedSetting>>> = {
  departures: async () => (await import('./baked/departures.ts')).BAKED,
  work: async () => (await import('./baked/work.ts')).BAKED,
  home: async () => (await import('./baked/home.ts')).BAKED,
  return: async () => (await import('./baked/return.ts')).BAKED,
  talent: async () => (await import('./baked/talent.ts')).BAKED,
  shipAndQuay: async () => (await import('./baked/shipAndQuay.ts')).BAKED,
  caravanNight: async () => (await import('./baked/caravanNight.ts')).BAKED,
  mineGallery: async () => (await import('./baked/mineGallery.ts')).BAKED,
  factoryLine: async () => (await import('./baked/factoryLine.ts')).BAKED,
  hostelRoom: async () => (await import('./baked/hostelRoom.ts')).BAKED,
  kitchen: async () => (await import('./baked/kitchen.ts')).BAKED,
  straitAtNight: async () => (await import('./baked/straitAtNight.ts')).BAKED,
  library: async () => (await import('./baked/library.ts')).BAKED,
  roofTerrace: async () => (await import('./baked/roofTerrace.ts')).BAKED,
  whiteCube: async () => (await import('./baked/whiteCube.ts')).BAKED,
}

/** A setting's baked light, fetched when a room wants it. */
export function loadBakedSetting(setting: GallerySetting): Promise<BakedSetting> {
  return BAKED[setting]()
}
