import sharp from 'sharp'

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

/** A picture larger than this is a mistake or an attack (sharp's own limit is 268 megapixels). */
const MOST_PIXELS = 120_000_000

export interface EncodedSize {
  readonly width: number
  readonly height: number
  readonly avif: Uint8Array
  readonly webp: Uint8Array
}

export interface EncodedPicture {
  /** Pixels of the picture itself. */
  readonly width: number
  readonly height: number
  /** Data URL. */
  readonly blur: string
  readonly sizes: readonly EncodedSize[]
}

/** A picture in all its sizes. @throws where the bytes are no picture */
export async function encodePicture(
  bytes: Uint8Array,
  atATime: <T>(task: () => Promise<T>) => Promise<T>,
): Promise<EncodedPicture> {
  // Decoded once: every size starts from these pixels.
  const { data, info } = await atATime(() =>
    sharp(bytes, { limitInputPixels: MOST_PIXELS })
      .autoOrient()
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true }),
  )
  const { width, height, channels } = info
  const pixels = () => sharp(data, { raw: { width, height, channels } })
  const heightAt = (size: number) => Math.max(1, Math.round((size * height) / width))

  const fitting = ENCODING.widths.filter((size) => size <= width)
  const widths = fitting.length > 0 ? fitting : [width]
  // The largest first: it takes longest, and the small ones fill the second core meanwhile.
  const sizes = await Promise.all(
    widths.toReversed().map(async (size) => {
      const resized = () => pixels().resize(size, heightAt(size), { fit: 'fill' })
      const [avif, webp] = await Promise.all([
        atATime(() => resized().avif(avifAt(size)).toBuffer()),
        atATime(() => resized().webp(ENCODING.webp).toBuffer()),
      ])
      return { width: size, height: heightAt(size), avif, webp }
    }),
  )
  const tiny = await atATime(() => {
    const { width: size, quality } = ENCODING.blur
    return pixels().resize(size, heightAt(size), { fit: 'fill' }).webp({ quality }).toBuffer()
  })
  return { width, height, blur: `data:image/webp;base64,${tiny.toString('base64')}`, sizes: sizes.toReversed() }
}

function avifAt(width: number): { quality: number; effort: number } {
  const { avif, largestAvif } = ENCODING
  return width > largestAvif.above ? { ...avif, effort: largestAvif.effort } : avif
}
