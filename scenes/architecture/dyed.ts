import { linearRgbOf } from '../materials/palette.ts'
import type { SurfaceOptions } from './Mason.ts'

/** A surface in a colour of its own, `#rrggbb`: on `plain` the colour itself, on a texture a dye. */
export function dyed(hex: string, options: SurfaceOptions = {}): SurfaceOptions {
  return { ...options, tint: linearRgbOf(hex) }
}
