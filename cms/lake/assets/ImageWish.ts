import { badRequest } from '../LakeError.ts'

/** How a picture is wanted: Sanity's image address, read and bounded. Pixels, degrees, 0 to 100. */
export interface ImageWish {
  readonly width: number | undefined
  readonly height: number | undefined
  readonly fit: Fit
  /** Part of the original to begin with: left, top, width, height. */
  readonly rect: readonly [number, number, number, number] | undefined
  readonly crop: string
  /** 0 to 1, of the part that `rect` leaves. */
  readonly focalPoint: readonly [number, number]
  readonly format: Format | undefined
  readonly automaticFormat: boolean
  readonly quality: number
  readonly blur: number
  readonly sharpen: number
  readonly saturation: number
  readonly invert: boolean
  readonly flipHorizontally: boolean
  readonly flipVertically: boolean
  readonly orientation: number
  /** `rrggbb` or `aarrggbb`. */
  readonly background: string | undefined
  readonly pad: number
}

const FITS = ['clip', 'crop', 'fill', 'fillmax', 'max', 'min', 'scale'] as const
export type Fit = (typeof FITS)[number]

const FORMATS = ['jpg', 'pjpg', 'png', 'webp', 'avif'] as const
export type Format = (typeof FORMATS)[number]

/** Pixels of a side. Sanity's own limit is 8,192. */
const MOST_SIDE = 8192

/** What Sanity's addresses may say, and ours understands; other names (`dl`, a tag) ask for no change of the picture. */
const NAMES = new Set(
  'w h max-w max-h min-w min-h fit rect crop fp-x fp-y fm auto q dpr blur sharp sat invert flip or bg pad'.split(' '),
)

/** Reads an image address; null where the original is wanted as it is. Throws a LakeError (400) that names the wrong part. */
export function readImageWish(search: URLSearchParams): ImageWish | null {
  if (![...search.keys()].some((name) => NAMES.has(name))) return null
  const dpr = number(search, 'dpr', 1, 0.25, 5)
  const width = side(search, 'w', dpr)
  const height = side(search, 'h', dpr)
  return {
    width,
    height,
    fit: oneOf(search, 'fit', FITS) ?? 'clip',
    rect: rectangle(search),
    crop: search.get('crop') ?? 'center',
    focalPoint: [number(search, 'fp-x', 0.5, 0, 1), number(search, 'fp-y', 0.5, 0, 1)],
    format: oneOf(search, 'fm', FORMATS),
    automaticFormat: search.get('auto') === 'format',
    quality: Math.round(number(search, 'q', 75, 1, 100)),
    blur: number(search, 'blur', 0, 0, 2000),
    sharpen: number(search, 'sharp', 0, 0, 100),
    saturation: number(search, 'sat', 0, -100, 100),
    invert: search.get('invert') === 'true',
    flipHorizontally: search.get('flip')?.includes('h') ?? false,
    flipVertically: search.get('flip')?.includes('v') ?? false,
    orientation: Number(oneOf(search, 'or', ['0', '90', '180', '270'] as const) ?? 0),
    background: colour(search),
    pad: Math.round(number(search, 'pad', 0, 0, 500)),
  }
}

function number(search: URLSearchParams, name: string, usual: number, least: number, most: number): number {
  const text = search.get(name)
  if (text === null) return usual
  const value = Number(text)
  if (text === '' || !Number.isFinite(value)) throw badRequest(`"${name}" must be a number.`)
  return Math.min(most, Math.max(least, value))
}

function side(search: URLSearchParams, name: 'w' | 'h', dpr: number): number | undefined {
  const wanted = search.has(name) ? number(search, name, 0, 1, MOST_SIDE) : undefined
  const most = search.has(`max-${name}`) ? number(search, `max-${name}`, 0, 1, MOST_SIDE) : undefined
  const least = search.has(`min-${name}`) ? number(search, `min-${name}`, 0, 1, MOST_SIDE) : undefined
  let length = wanted ?? most
  if (length === undefined) return undefined
  if (most !== undefined) length = Math.min(length, most)
  if (least !== undefined) length = Math.max(length, least)
  return Math.min(MOST_SIDE, Math.max(1, Math.round(length * dpr)))
}

function rectangle(search: URLSearchParams): readonly [number, number, number, number] | undefined {
  const text = search.get('rect')
  if (text === null) return undefined
  const [left, top, width, height, ...more] = text.split(',').map(Number)
  const sides = [left, top, width, height]
  if (more.length > 0 || !sides.every((value) => Number.isInteger(value))) {
    throw badRequest('"rect" must be four whole numbers: left,top,width,height.')
  }
  return [Math.max(0, left ?? 0), Math.max(0, top ?? 0), Math.max(1, width ?? 1), Math.max(1, height ?? 1)]
}

function oneOf<Name extends string>(search: URLSearchParams, name: string, names: readonly Name[]): Name | undefined {
  const text = search.get(name)
  if (text === null) return undefined
  // `facearea` needs a face finder; like Sanity's, ours falls back to a plain crop.
  const wanted = text === 'facearea' ? 'crop' : text
  const known = names.find((one) => one === wanted)
  if (known === undefined) throw badRequest(`"${name}" must be one of ${names.join(', ')}.`)
  return known
}

function colour(search: URLSearchParams): string | undefined {
  const text = search.get('bg')
  if (text === null) return undefined
  if (!/^([0-9a-f]{3}|[0-9a-f]{4}|[0-9a-f]{6}|[0-9a-f]{8})$/i.test(text))
    throw badRequest('"bg" must be a colour such as f4ead8.')
  return text
}
