import sharp from 'sharp'
import type { PictureSource } from '../content/Transform.ts'

/**
 * Measured on the collection's own illustrations (flat colours and lettering), processor time on one core, AVIF at quality 50:
 *
 *     width   effort 0         effort 1         effort 2          WebP, effort 2
 *     2560    446 ms 176 kB    934 ms 151 kB    2397 ms 124 kB    199 ms 167 kB
 *     1920    273 ms 118 kB    643 ms 102 kB    1575 ms  88 kB    145 ms 121 kB
 *     1280    135 ms  65 kB    330 ms  57 kB     795 ms  55 kB     74 ms  73 kB
 *      640     43 ms  21 kB    105 ms  19 kB     179 ms  18 kB     27 ms  26 kB
 *
 * Effort 3 takes five times, effort 4 twenty-five times as long as effort 1, for a sixth less. So a new picture of 2560 pixels
 * costs 2.3 s of one core in all its sizes, and is in an edition within the 3 s that a curator waits, even if it's published
 * as soon as it's uploaded; the collection's 25 pictures cost 43 s, once.
 */
export const ENCODING = {
  /** Pixels: what a phone, a page's column, a wall in 3D and a large screen need. */
  widths: [320, 640, 960, 1280, 1920, 2560],
  avif: { quality: 50, effort: 1 },
  /** The largest size alone takes as long as three others, and few screens ask for it. */
  largestAvif: { above: 1920, effort: 0 },
  webp: { quality: 78, effort: 2 },
  blur: { width: 20, quality: 40 },
} as const

/** Pictures being encoded at a time, each on one thread: the museum's other work goes on beside it. */
export const ENCODERS = 2
sharp.concurrency(1)

/** A picture larger than this is a mistake or an attack: as many pixels as the lake takes. */
const MOST_PIXELS = 16_384 ** 2

interface EncodedSize {
  readonly width: number
  readonly height: number
  readonly avif: Uint8Array
  readonly webp: Uint8Array
}

interface EncodedPicture {
  /** Pixels of the picture itself. */
  readonly width: number
  readonly height: number
  /** Data URL. */
  readonly blur: string
  readonly sizes: readonly EncodedSize[]
}

type AtATime = <T>(task: () => Promise<T>) => Promise<T>

/** A picture, as the curator cropped it, in all its sizes. @throws where the bytes are no picture */
export async function encodePicture(
  bytes: Uint8Array,
  crop: PictureSource['crop'],
  atATime: AtATime,
): Promise<EncodedPicture> {
  // Decoded once: every size starts from these pixels.
  const { data, info } = await atATime(() => decode(bytes, crop))
  const { width, height, channels } = info
  const heightAt = (size: number) => Math.max(1, Math.round((size * height) / width))
  const resized = (size: number) =>
    sharp(data, { raw: { width, height, channels } }).resize(size, heightAt(size), { fit: 'fill' })

  const fitting = ENCODING.widths.filter((size) => size <= width)
  const widths = fitting.length > 0 ? fitting : [width]
  const encode = async (size: number): Promise<EncodedSize> => {
    // Scaled once for both formats.
    const scaled = size === width ? data : await atATime(() => resized(size).raw().toBuffer())
    const pixels = () => sharp(scaled, { raw: { width: size, height: heightAt(size), channels } })
    const [avif, webp] = await Promise.all([
      atATime(() => pixels().avif(avifAt(size)).toBuffer()),
      atATime(() => pixels().webp(ENCODING.webp).toBuffer()),
    ])
    return { width: size, height: heightAt(size), avif, webp }
  }
  const { width: tiny, quality } = ENCODING.blur
  // The largest first: it takes longest, and the small ones fill the second core meanwhile.
  const [sizes, blur] = await Promise.all([
    Promise.all(widths.toReversed().map(encode)),
    atATime(() => resized(tiny).webp({ quality }).toBuffer()),
  ])
  return { width, height, blur: `data:image/webp;base64,${blur.toString('base64')}`, sizes: sizes.toReversed() }
}

/** Upright, cropped and no wider than the widest size. */
async function decode(bytes: Uint8Array, crop: PictureSource['crop']) {
  const { autoOrient } = await sharp(bytes, { limitInputPixels: MOST_PIXELS }).metadata()
  const upright = sharp(bytes, { limitInputPixels: MOST_PIXELS }).autoOrient().toColourspace('srgb')
  return (crop ? upright.extract(partOf(autoOrient, crop)) : upright)
    .resize({ width: Math.max(...ENCODING.widths), withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true })
}

/** The part in pixels that `@sanity/image-url` asks for, and so the one that the Studio shows. */
function partOf(
  { width, height }: { readonly width: number; readonly height: number },
  crop: NonNullable<PictureSource['crop']>,
) {
  const left = Math.min(width - 1, Math.round(crop.left * width))
  const top = Math.min(height - 1, Math.round(crop.top * height))
  return {
    left,
    top,
    width: Math.max(1, Math.round(width - crop.right * width - left)),
    height: Math.max(1, Math.round(height - crop.bottom * height - top)),
  }
}

function avifAt(width: number): { quality: number; effort: number } {
  const { avif, largestAvif } = ENCODING
  return width > largestAvif.above ? { ...avif, effort: largestAvif.effort } : avif
}
