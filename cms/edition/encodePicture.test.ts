import sharp from 'sharp'
import { expect, test } from 'vitest'
import { ENCODING, encodePicture } from './encodePicture.ts'

const now = <T>(task: () => Promise<T>) => task()

/** Red above blue, left of green above white. */
function quarters(width: number, height: number) {
  const part = (background: string) => ({
    create: { width: width / 2, height: height / 2, channels: 3 as const, background },
  })
  return sharp({ create: { width, height, channels: 3, background: 'white' } }).composite([
    { input: part('red'), left: 0, top: 0 },
    { input: part('blue'), left: 0, top: height / 2 },
    { input: part('lime'), left: width / 2, top: 0 },
  ])
}

const COLOURS: Readonly<Record<string, string>> = { '100': 'red', '001': 'blue', '010': 'lime', '111': 'white' }

/** The colour in the middle of a picture. */
async function middleOf(bytes: Uint8Array): Promise<string> {
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const at = (Math.floor(info.height / 2) * info.width + Math.floor(info.width / 2)) * 3
  const name = [...data.subarray(at, at + 3)].map((channel) => (channel > 128 ? 1 : 0)).join('')
  return COLOURS[name] ?? name
}

const dimensionsOf = async (bytes: Uint8Array) => {
  const { width, height } = await sharp(bytes).metadata()
  return `${width}x${height}`
}

test.each([
  ['red', { top: 0, bottom: 0.5, left: 0, right: 0.5 }],
  ['blue', { top: 0.5, bottom: 0, left: 0, right: 0.5 }],
  ['lime', { top: 0, bottom: 0.5, left: 0.5, right: 0 }],
  ['white', { top: 0.5, bottom: 0, left: 0.5, right: 0 }],
])('visitors get the part that the curator chose (%s), in both formats', async (colour, crop) => {
  const made = await encodePicture(await quarters(800, 400).png().toBuffer(), crop, now)
  expect(made).toMatchObject({ width: 400, height: 200 })
  expect(made.sizes.map(({ width, height }) => `${width}x${height}`)).toEqual(['320x160'])
  for (const { avif, webp } of made.sizes)
    expect([await middleOf(avif), await middleOf(webp)]).toEqual([colour, colour])
})

test('a photograph taken sideways is upright before it is cropped', async () => {
  // Turned by a quarter: what lies below left on the sensor (blue) is above left upright.
  const sideways = await quarters(400, 800).jpeg().withMetadata({ orientation: 6 }).toBuffer()
  const made = await encodePicture(sideways, { top: 0, bottom: 0.5, left: 0, right: 0.5 }, now)
  expect(made).toMatchObject({ width: 400, height: 200 })
  expect(await middleOf(made.sizes[0]?.avif ?? new Uint8Array())).toBe('blue')
})

test('a picture is made no larger than it is, and no larger than a screen', async () => {
  const large = await encodePicture(await quarters(4000, 40).jpeg().toBuffer(), null, now)
  expect(large).toMatchObject({ width: 2560, height: 26 })
  expect(large.sizes.map(({ width }) => width)).toEqual(ENCODING.widths)
  for (const size of large.sizes) {
    expect([await dimensionsOf(size.avif), await dimensionsOf(size.webp)]).toEqual(
      Array(2).fill(`${size.width}x${size.height}`),
    )
  }
  const small = await encodePicture(await quarters(100, 60).png().toBuffer(), null, now)
  expect(small.sizes.map(({ width, height }) => `${width}x${height}`)).toEqual(['100x60'])
})

test('the thinnest part is still a picture', async () => {
  const made = await encodePicture(
    await quarters(400, 400).png().toBuffer(),
    { top: 0, bottom: 0, left: 0.9999, right: 0 },
    now,
  )
  expect(made).toMatchObject({ width: 1, height: 400 })
})
