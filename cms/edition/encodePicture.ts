import sharp from 'sharp'

/**
 * Measured on the collection's own illustrations (2400 × 1600, flat colours), one core, AVIF at 2400 and at 1280 pixels:
 *
 *     effort 0   375 ms  151 kB    186 ms  60 kB
 *     effort 1   800 ms  130 kB    390 ms  52 kB    ← a new picture is in an edition within the 3 s that a curator waits
 *     effort 2  2045 ms  108 kB    684 ms  49 kB
 *     effort 3  4436 ms  105 kB   2030 ms  50 kB
 *     effort 4 24825 ms   95 kB   7578 ms  46 kB
 *
 * WebP at 2400 pixels: effort 0 139 ms 200 kB, effort 2 179 ms 151 kB, effort 4 393 ms 140 kB.
 */
export const ENCODING = {
  /** Pixels: what a phone, a page's column, a wall in 3D and a large screen need. */
  widths: [320, 640, 960, 1280, 1920, 2560],
  avif: { quality: 50, effort: 1 },
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
        atATime(() => resized().avif(ENCODING.avif).toBuffer()),
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
