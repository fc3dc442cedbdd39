import type { GallerySetting } from '../../materials/settings.ts'
import type { GalleryTheme } from './GalleryTheme.ts'
import { madrasaHall } from './madrasaHall.ts'

/** The madrasa hall comes with the building, in five hues; every other theme comes when a room wants it. */
const THEMES: Readonly<Partial<Record<GallerySetting, () => Promise<GalleryTheme>>>> = {
  mineGallery: async () => (await import('./mineGallery.ts')).mineGallery,
  kitchen: async () => (await import('./kitchen.ts')).kitchen,
  shipAndQuay: async () => (await import('./shipAndQuay.ts')).shipAndQuay,
  straitAtNight: async () => (await import('./straitAtNight.ts')).straitAtNight,
  roofTerrace: async () => (await import('./roofTerrace.ts')).roofTerrace,
  factoryLine: async () => (await import('./factoryLine.ts')).factoryLine,
  library: async () => (await import('./library.ts')).library,
  hostelRoom: async () => (await import('./hostelRoom.ts')).hostelRoom,
  caravanNight: async () => (await import('./caravanNight.ts')).caravanNight,
  whiteCube: async () => (await import('./whiteCube.ts')).whiteCube,
}

/** The architecture of a setting. A setting without one of its own is a madrasa hall. */
export async function loadTheme(setting: GallerySetting): Promise<GalleryTheme> {
  return (await THEMES[setting]?.()) ?? madrasaHall
}
