import { encode as encodeBlurHash } from 'blurhash'
import sharp, { type Metadata, type Sharp } from 'sharp'
import type { JsonObject } from '../Json.ts'
import { badRequest } from '../LakeError.ts'
import { paletteOf } from './paletteOf.ts'

/** Pixels: 16,384 × 16,384. A larger picture is a mistake or an attack. */
export const MOST_PIXELS = 16_384 ** 2

/** The lqip is some twenty pixels wide, as Sanity's. */
const PREVIEW_WIDTH = 20

/** Pixels that the blurhash is made of; it keeps 4 × 3 waves of them. */
const BLUR_SIZE = 32

/** Pixels of the small copy from which all that is said of a picture's colours is taken. */
const COPY_SIZE = 256

/** Old scanners leave odd bytes behind: a picture that can be seen is taken, one that was cut off is not. */
const READING = { limitInputPixels: MOST_PIXELS, failOn: 'error' } as const

/** As sharp names formats, as Sanity names extensions. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  jpeg: 'jpg',
  png: 'png',
  webp: 'webp',
  gif: 'gif',
  svg: 'svg',
  tiff: 'tif',
  avif: 'avif',
}

export interface ImageDescription {
  /** Pixels, upright. */
  readonly width: number
  readonly height: number
  readonly extension: string
  /** `sanity.imageMetadata`. Never a place: where a picture was taken is nobody's business. */
  readonly metadata: JsonObject
}

/** Looks at a picture. Throws a LakeError (400) where it isn't one. */
export async function describeImage(bytes: Buffer): Promise<ImageDescription> {
  const found = await readMetadata(bytes)
  const extension = found.format === 'heif' && found.compression === 'av1' ? 'avif' : EXTENSIONS[found.format]
  if (extension === undefined) {
    throw badRequest(
      `A picture in the form "${found.format}" can't be shown on the web: send JPEG, PNG, WebP, AVIF, GIF or SVG.`,
    )
  }
  const { width, height } = found.autoOrient
  // Decoded once: that takes longer than all that is asked of the pixels afterwards.
  const { data, info } = await readPixels(bytes)
  const pixels = () => sharp(data, { raw: info })
  const small = await pixels()
    .resize(BLUR_SIZE, BLUR_SIZE, { fit: 'inside' })
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { isOpaque } = await pixels().stats()
  const hasAlpha = found.hasAlpha === true
  const metadata: JsonObject = {
    _type: 'sanity.imageMetadata',
    hasAlpha,
    isOpaque,
    lqip: await previewOf(pixels(), isOpaque),
    blurHash: encodeBlurHash(new Uint8ClampedArray(small.data), small.info.width, small.info.height, 4, 3),
    dimensions: { _type: 'sanity.imageDimensions', width, height, aspectRatio: width / height },
    palette: paletteOf(small.data),
  }
  return { width, height, extension, metadata }
}

async function readMetadata(bytes: Buffer): Promise<Metadata> {
  try {
    return await sharp(bytes, READING).metadata()
  } catch {
    throw unreadable()
  }
}

/** The whole picture, upright, small, with an alpha channel. */
async function readPixels(bytes: Buffer) {
  try {
    return await sharp(bytes, READING)
      .autoOrient()
      .resize(COPY_SIZE, COPY_SIZE, { fit: 'inside', withoutEnlargement: true })
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
  } catch {
    throw unreadable()
  }
}

const unreadable = () => badRequest("This file can't be read as a picture: it's damaged, too large or of another kind.")

/** A picture of some twenty pixels as an address: shown until the real one comes. */
async function previewOf(image: Sharp, isOpaque: boolean): Promise<string> {
  const small = image.resize(PREVIEW_WIDTH)
  if (isOpaque) return `data:image/jpeg;base64,${(await small.jpeg({ quality: 60 }).toBuffer()).toString('base64')}`
  return `data:image/png;base64,${(await small.png().toBuffer()).toString('base64')}`
}
