import type { Setting } from '../../cms/content/Room.ts'
import { linearRgbOf, type Rgb } from './palette.ts'

/** The courtyard is a building of its own. */
export type GallerySetting = Exclude<Setting, 'courtyard'>

/** All of them: a setting that is missing here, or is none, does not compile (`hueOf`). */
export const GALLERY_SETTINGS = [
  'departures',
  'work',
  'home',
  'return',
  'talent',
  'shipAndQuay',
  'caravanNight',
  'mineGallery',
  'factoryLine',
  'hostelRoom',
  'kitchen',
  'straitAtNight',
  'library',
  'roofTerrace',
  'whiteCube',
] as const satisfies readonly GallerySetting[]

/**
 * The hue of each setting's plaster, sRGB: the five of the madrasa hall are art direction 3; the others are what such
 * walls are painted with. Saffron is laid yellower than its #c98a2b: warm lamps and tone mapping turn that one brown on
 * the screen.
 */
const HUES: Readonly<Record<(typeof GALLERY_SETTINGS)[number], string>> = {
  departures: '#2f5f9a',
  work: '#a8482a',
  home: '#d79a24',
  return: '#4d7a5c',
  talent: '#e9d9bb',
  shipAndQuay: '#e8e2d2',
  caravanNight: '#b98a5e',
  mineGallery: '#5a544e',
  factoryLine: '#3c746d',
  hostelRoom: '#7e957d',
  kitchen: '#e2b35a',
  straitAtNight: '#22375c',
  library: '#2c4c42',
  roofTerrace: '#f0e2c8',
  whiteCube: '#f2f0ea',
}

/** A setting that the kit doesn't know yet is shown in ivory, and breaks nothing. */
export function gallerySettingOf(setting: string): GallerySetting {
  return GALLERY_SETTINGS.find((known) => known === setting) ?? 'talent'
}

/** The wall's hue as linear light. The plaster's texture is about 0.7 bright, so the tint is lifted by as much. */
export function hueOf(setting: GallerySetting): Rgb {
  const [r, g, b] = linearRgbOf(HUES[setting])
  return [r * PLASTER_LIFT, g * PLASTER_LIFT, b * PLASTER_LIFT]
}

/** A little less than one over the mean of the tadelakt layer: walls stay deeper than their hue, so that lamps can lift them. */
const PLASTER_LIFT = 1.22
