import type { ImageSize } from '../../cms/content/Media.ts'

/** Pixels that one metre of wall fills at one metre's distance, per pixel of the view's height: 1 / (2 tan(fov / 2)). */
export function pixelsPerMetre(distance: number, viewHeight: number, fov: number): number {
  return viewHeight / (2 * Math.max(0.4, distance) * Math.tan(((fov / 2) * Math.PI) / 180))
}

/**
 * The smallest file that looks sharp from here; the largest allowed where none does.
 * @param sizes by growing width, never empty
 * @param wanted pixels that the picture's width fills on the screen
 * @param most widest that the device should be asked for
 */
export function sizeFor(sizes: readonly ImageSize[], wanted: number, most: number): ImageSize | undefined {
  const allowed = sizes.filter((size) => size.width <= most)
  return allowed.find((size) => size.width >= wanted * 0.9) ?? allowed.at(-1) ?? sizes[0]
}
