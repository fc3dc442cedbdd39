import { availableParallelism } from 'node:os'
import sharp, { type AvifOptions } from 'sharp'
import type { PictureSource } from '../content/Transform.ts'

/**
 * Measured on eight of the collection's own illustrations (flat colours and lettering; none is wider than 2400), means of
 * processor time on one core and of bytes, AVIF at quality 50, colour at full resolution unless it says 4:2:0:
 *
 *     width   effort 0        effort 0, 4:2:0   effort 1         WebP, effort 2
 *     1920    161 ms 75 kB    118 ms 70 kB      453 ms 59 kB      89 ms 79 kB
 *     1280    122 ms 61 kB     89 ms 58 kB      335 ms 50 kB      70 ms 67 kB
 *      960     70 ms 40 kB     54 ms 38 kB      211 ms 33 kB      42 ms 46 kB
 *      640     35 ms 22 kB     28 ms 21 kB      110 ms 18 kB      21 ms 27 kB
 *      320     11 ms  7 kB     10 ms  7 kB       35 ms  6 kB       7 ms  9 kB
 *
 * What every visitor fetches is made with more effort; the large sizes, which few screens ask for and no eye tells apart
 * (36 and 39 dB to the original), with little: a new house opens a fifth sooner (158 s, then 130).
 */
export const ENCODING = {
  /** Pixels: what a phone, a page's column, a wall in 3D and a large screen need. */
  widths: [320, 640, 960, 1280, 1920, 2560],
  avif: { quality: 50, effort: 1 },
  largeAvif: { above: 1280, effort: 0, chromaSubsampling: '4:2:0' },
  webp: { quality: 78, effort: 2 },
  blur: { width: 20, quality: 40 },
} as const

/**
 * Pictures being encoded at a time, each on one thread of libuv's four: one core, where there are more than two, is left to the
 * museum's other work.
 */
export const ENCODERS = Math.min(4, Math.max(2, availableParallelism() - 1))
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

function avifAt(width: number): AvifOptions {
  const { avif, largeAvif } = ENCODING
  const { above, ...large } = largeAvif
  return width > above ? { ...avif, ...large } : avif
}
