import sharp, { type Sharp } from 'sharp'
import { seeded } from '../../scenes/plan/seededMuseum.ts'

/** Pixels: what galleries of other makers are measured with (notes on performance, "gallery-N"). */
export const TEST_PICTURE = { width: 1024, height: 768 } as const

/** Side of one square of the checker, pixels of the picture: what a visitor who stands before it should still see. */
export const CHECKER = 4

/** The museum's own palette (art.md, art direction 12). */
const PALETTE = ['#f0e2c8', '#1d2a44', '#1d4a8f', '#1d6a4c', '#d8972b', '#8e3322', '#b9754a', '#6b4226', '#c79a4e']

let grain: Promise<Buffer> | null = null

/**
 * A JPEG of `TEST_PICTURE`'s size that no other index has: shapes under a grain, as heavy as a photograph (about 100 kB).
 * Its middle third is a checker, by which sharpness is measured. Deterministic.
 */
export async function drawTestPicture(index: number): Promise<Buffer> {
  grain ??= makeGrain()
  const { width, height } = TEST_PICTURE
  return compose(sharp(Buffer.from(shapes(index))), [
    { input: await grain, blend: 'soft-light' },
    { input: await checker(), left: Math.round(width / 3), top: Math.round(height / 3) },
  ])
    .jpeg({ quality: 80 })
    .toBuffer()
}

function compose(picture: Sharp, layers: Parameters<Sharp['composite']>[0]): Sharp {
  return picture.composite(layers).removeAlpha()
}

function shapes(index: number): string {
  const random = seeded(index + 1)
  const { width, height } = TEST_PICTURE
  const ink = () => PALETTE[Math.floor(random() * PALETTE.length)] ?? '#000'
  const number = (most: number) => Math.round(random() * most)
  const circle = () => `<circle cx="${number(width)}" cy="${number(height)}" r="${20 + number(160)}" fill="${ink()}"/>`
  const stripe = () =>
    `<rect x="${number(width)}" y="0" width="${6 + number(60)}" height="${height}" fill="${ink()}" opacity="0.8"/>`
  const hill = () => {
    const y = number(height)
    return `<path d="M0 ${y} Q${number(width)} ${number(height)} ${width} ${y} V${height} H0 Z" fill="${ink()}"/>`
  }
  const star = () =>
    `<rect x="-60" y="-60" width="120" height="120" fill="${ink()}" transform="translate(${number(width)} ${number(height)}) rotate(${number(90)}) scale(${(0.4 + random()).toFixed(2)})"/>`
  const kinds = [circle, stripe, hill, star]
  const things = Array.from({ length: 26 }, (_, place) => (kinds[(index + place) % (1 + (index % 4))] ?? circle)())
  const tag = `<text x="24" y="${height - 28}" font-family="sans-serif" font-size="44" fill="#fff">TEST ${index + 1}</text>`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${ink()}"/>${things.join('')}${tag}</svg>`
}

/** Noise of two sizes around grey: what makes a photograph heavier than a drawing. */
async function makeGrain(): Promise<Buffer> {
  const { width, height } = TEST_PICTURE
  const random = seeded(7)
  const noise = (w: number, h: number, depth: number) =>
    Buffer.from(Uint8Array.from({ length: w * h * 3 }, () => 128 + (random() - 0.5) * depth))
  const coarse = await sharp(noise(64, 48, 160), { raw: { width: 64, height: 48, channels: 3 } })
    .resize(width, height, { kernel: 'cubic' })
    .raw()
    .toBuffer()
  const fine = noise(width, height, 16)
  const both = Uint8Array.from(coarse, (value, at) => Math.min(255, Math.max(0, value + (fine[at] ?? 128) - 128)))
  return sharp(both, { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer()
}

let squares: Promise<Buffer> | null = null

/** The picture's middle third, white and black squares of `CHECKER` pixels. */
function checker(): Promise<Buffer> {
  const width = Math.round(TEST_PICTURE.width / 3)
  const height = Math.round(TEST_PICTURE.height / 3)
  squares ??= sharp(
    Uint8Array.from({ length: width * height }, (_, at) => {
      const x = Math.floor((at % width) / CHECKER)
      const y = Math.floor(at / width / CHECKER)
      return (x + y) % 2 === 0 ? 255 : 0
    }),
    { raw: { width, height, channels: 1 } },
  )
    .png()
    .toBuffer()
  return squares
}
