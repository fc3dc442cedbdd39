import sharp, { type Color, type Sharp } from 'sharp'
import { MOST_PIXELS } from './describeImage.ts'
import { cropImage } from './cropImage.ts'
import type { ImageWish } from './ImageWish.ts'

export type OutputFormat = 'jpeg' | 'png' | 'webp' | 'avif' | 'gif'

/** Which encoder a wish means, for an original of `extension` and a browser that accepts `accept`. */
export function outputFormat(wish: ImageWish, extension: string, accept: string): OutputFormat {
  if (wish.automaticFormat) {
    if (accept.includes('image/avif')) return 'avif'
    if (accept.includes('image/webp')) return 'webp'
  }
  const wanted = wish.format ?? extension
  if (wanted === 'jpg' || wanted === 'pjpg' || wanted === 'tif') return 'jpeg'
  if (wanted === 'webp' || wanted === 'avif' || wanted === 'gif') return wanted
  // Drawings become PNG: sharp draws SVG, it doesn't write it.
  return 'png'
}

/** Makes the picture that was wished for. @param original a file's path */
export async function transformImage(original: string, wish: ImageWish, format: OutputFormat): Promise<Buffer> {
  let image = sharp(original, { limitInputPixels: MOST_PIXELS, failOn: 'none' }).autoOrient()
  const { autoOrient } = await sharp(original).metadata()
  const part = partOf(wish, autoOrient)
  if (wish.rect) image = image.extract(part)
  image = resize(image, wish, part)
  if (wish.orientation !== 0)
    image = sharp(await image.png({ compressionLevel: 0 }).toBuffer()).rotate(wish.orientation)
  if (wish.flipHorizontally) image = image.flop()
  if (wish.flipVertically) image = image.flip()
  if (wish.saturation !== 0) image = image.modulate({ saturation: Math.max(0.001, 1 + wish.saturation / 100) })
  if (wish.invert) image = image.negate({ alpha: false })
  // Sanity's scales of 0 to 2000 and 0 to 100, as sigmas that look alike.
  if (wish.blur > 0) image = image.blur(Math.max(0.3, wish.blur / 10))
  if (wish.sharpen > 0) image = image.sharpen({ sigma: 0.5 + wish.sharpen / 50 })
  const background = backgroundOf(wish)
  if (wish.pad > 0) {
    image = image.extend({
      top: wish.pad,
      bottom: wish.pad,
      left: wish.pad,
      right: wish.pad,
      background: background ?? '#ffffff',
    })
  }
  if (background || format === 'jpeg') image = image.flatten({ background: background ?? '#ffffff' })
  return encode(image, wish, format).toBuffer()
}

interface Part {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** The wished rectangle, kept inside the picture. */
function partOf({ rect }: ImageWish, { width, height }: { width: number; height: number }): Part {
  if (!rect) return { left: 0, top: 0, width, height }
  const left = Math.min(rect[0], width - 1)
  const top = Math.min(rect[1], height - 1)
  return { left, top, width: Math.min(rect[2], width - left), height: Math.min(rect[3], height - top) }
}

function resize(image: Sharp, wish: ImageWish, part: Part): Sharp {
  const { width, height } = wish
  if (width === undefined && height === undefined) return image
  const size = { ...(width === undefined ? {} : { width }), ...(height === undefined ? {} : { height }) }
  switch (wish.fit) {
    case 'clip':
      return image.resize({ ...size, fit: 'inside' })
    case 'max':
      return image.resize({ ...size, fit: 'inside', withoutEnlargement: true })
    case 'min':
      return image.resize({ ...size, fit: 'outside', withoutEnlargement: true })
    case 'scale':
      return image.resize({ ...size, fit: 'fill' })
    case 'fill':
    case 'fillmax': {
      const withoutEnlargement = wish.fit === 'fillmax'
      return image.resize({ ...size, fit: 'contain', background: backgroundOf(wish) ?? '#ffffff', withoutEnlargement })
    }
    case 'crop':
      return cropImage(image, wish, part)
    default:
      return wish.fit satisfies never
  }
}

function backgroundOf({ background }: ImageWish): Color | undefined {
  if (background === undefined) return undefined
  // Sanity writes alpha first, CSS last.
  const digits = background.length
  if (digits === 8) return `#${background.slice(2)}${background.slice(0, 2)}`
  if (digits === 4) return `#${background.slice(1)}${background.slice(0, 1)}`
  return `#${background}`
}

function encode(image: Sharp, wish: ImageWish, format: OutputFormat): Sharp {
  const { quality } = wish
  switch (format) {
    case 'jpeg':
      return image.jpeg({ quality, progressive: wish.format === 'pjpg', mozjpeg: false })
    case 'png':
      return image.png()
    case 'webp':
      return image.webp({ quality })
    case 'avif':
      // Effort 4 of 9: twice as fast as 6 for one percent more bytes.
      return image.avif({ quality, effort: 4 })
    case 'gif':
      return image.gif()
    default:
      return format satisfies never
  }
}
