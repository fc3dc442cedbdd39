import type { ImageSize } from '../../cms/content/Media.ts'

/** Pixels that one metre of wall fills at one metre's distance, for a view this many pixels high: 1 / (2 tan(fov / 2)) each. */
export function pixelsPerMetre(viewHeight: number, fov: number): number {
  return viewHeight / (2 * Math.tan(((fov / 2) * Math.PI) / 180))
}

/** Pixels. */
export interface Fitted {
  readonly width: number
  readonly height: number
}

/** The longer side of a file, pixels. */
export function longerSide({ width, height }: Fitted): number {
  return Math.max(width, height)
}

/**
 * The smallest file that fills a layer of this side; the largest where none does.
 * @param sizes by growing width, never empty
 */
export function sizeFor(sizes: readonly ImageSize[], side: number): ImageSize | undefined {
  return sizes.find((size) => longerSide(size) >= side) ?? sizes.at(-1)
}

/** Texels that stay apart down to the fourth mipmap: a picture's edge then lies between two texels of each. */
const GRAIN = 16

/**
 * What a file is scaled to, so that it lies whole in a square layer: never larger than it is.
 * @param hasMipmaps its sides are rounded, and what is drawn stretches them back
 */
export function fitInto(file: Fitted, side: number, hasMipmaps: boolean): Fitted {
  const scale = Math.min(1, side / longerSide(file))
  const fit = (length: number) => {
    const texels = Math.max(1, Math.round(length * scale))
    return hasMipmaps ? Math.min(side, Math.max(GRAIN, Math.round(texels / GRAIN) * GRAIN)) : texels
  }
  return { width: fit(file.width), height: fit(file.height) }
}
