import { linearRgbOf } from '../../materials/palette.ts'

/** Colours of the lights at night: lamps on a shore, stars, the moon on water; linear. */
export const LAMP = linearRgbOf('#ffc98a')
export const COOL = linearRgbOf('#d9e6ff')
export const SILVER = linearRgbOf('#c4d4ea')
