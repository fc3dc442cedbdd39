import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createImageUrlBuilder, type ImageUrlBuilder } from '@sanity/image-url'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestLake, type TestLake } from '../testing/openTestLake.ts'

let lake: TestLake
let assetId: string
let builder: ImageUrlBuilder

/** Left half red, right half blue, 200 × 100. */
async function twoHalves(): Promise<Buffer> {
  const half = (background: string) =>
    sharp({ create: { width: 100, height: 100, channels: 3, background } })
      .png()
      .toBuffer()
  return sharp({ create: { width: 200, height: 100, channels: 3, background: 'white' } })
    .composite([
      { input: await half('red'), left: 0, top: 0 },
      { input: await half('blue'), left: 100, top: 0 },
    ])
    .png()
    .toBuffer()
}

beforeAll(async () => {
  lake = await openTestLake()
  assetId = (await lake.client().assets.upload('image', await twoHalves(), { filename: 'halves.png' }))._id
  builder = createImageUrlBuilder(lake.client()).image(assetId)
})

afterAll(() => lake.close())

async function load(address: string, accept = '*/*') {
  const response = await fetch(address, { headers: { accept } })
  const bytes = Buffer.from(await response.arrayBuffer())
  return { response, bytes, status: response.status, type: response.headers.get('content-type') }
}

async function sizeOf(address: string): Promise<string> {
  const { width, height } = await sharp((await load(address)).bytes).metadata()
  return `${width}x${height}`
}

/** `red`, `blue` or else the channels of one pixel. */
async function pixelOf(address: string, left: number, top: number): Promise<string> {
  const raw = await sharp((await load(address)).bytes)
    .removeAlpha()
    .extract({ left, top, width: 1, height: 1 })
    .raw()
    .toBuffer()
  const [red = 0, green = 0, blue = 0] = raw
  if (red > 200 && green < 60 && blue < 60) return 'red'
  if (blue > 200 && green < 60 && red < 60) return 'blue'
  return `${red},${green},${blue}`
}

describe('every address that @sanity/image-url writes is understood', () => {
  test.each<[string, (image: ImageUrlBuilder) => ImageUrlBuilder, string]>([
    ['width alone keeps the shape', (image) => image.width(50), '50x25'],
    ['height alone keeps the shape', (image) => image.height(50), '100x50'],
    ['clip stays inside', (image) => image.ignoreImageParams().width(50).height(50).fit('clip'), '50x25'],
    ['crop fills', (image) => image.width(50).height(50).fit('crop'), '50x50'],
    ['fill adds a ground', (image) => image.width(50).height(50).fit('fill').bg('00ff00'), '50x50'],
    ['fillmax does not enlarge', (image) => image.width(400).height(400).fit('fillmax'), '400x400'],
    ['max does not enlarge', (image) => image.width(400).fit('max'), '200x100'],
    [
      'min covers, and does not enlarge',
      (image) => image.ignoreImageParams().width(50).height(50).fit('min'),
      '100x50',
    ],
    ['scale bends', (image) => image.width(50).height(70).fit('scale'), '50x70'],
    ['dpr multiplies', (image) => image.width(50).dpr(2), '100x50'],
    ['maxWidth bounds', (image) => image.maxWidth(40), '40x20'],
    ['rect takes a part', (image) => image.rect(0, 0, 20, 40), '20x40'],
    ['rect beyond the picture ends with it', (image) => image.rect(150, 50, 500, 500), '50x50'],
    ['orientation turns', (image) => image.orientation(90), '100x200'],
    ['size takes both', (image) => image.size(30, 30), '30x30'],
    ['focal point', (image) => image.size(50, 100).crop('focalpoint').focalPoint(0.9, 0.5).fit('crop'), '50x100'],
    ['entropy', (image) => image.size(50, 50).crop('entropy').fit('crop'), '50x50'],
    ['blur and sharpen and saturation', (image) => image.width(20).blur(50).sharpen(20).saturation(-100), '20x10'],
    ['invert, flip, pad', (image) => image.width(20).invert(true).flipHorizontal().flipVertical().pad(5), '30x20'],
  ])('%s', async (_case, wish, size) => {
    expect(await sizeOf(wish(builder).url())).toBe(size)
  })

  test('a crop keeps the side that it is told to', async () => {
    const square = builder.size(50, 50).fit('crop')
    expect(await pixelOf(square.crop('left').url(), 40, 25)).toBe('red')
    expect(await pixelOf(square.crop('right').url(), 10, 25)).toBe('blue')
    expect(await pixelOf(square.crop('focalpoint').focalPoint(0.9, 0.5).url(), 10, 25)).toBe('blue')
    expect(await pixelOf(square.crop('focalpoint').focalPoint(0.1, 0.5).url(), 40, 25)).toBe('red')
  })

  test('flip, rect and ground do what they say', async () => {
    expect(await pixelOf(builder.flipHorizontal().url(), 10, 50)).toBe('blue')
    expect(await pixelOf(builder.rect(100, 0, 100, 100).url(), 10, 50)).toBe('blue')
    expect(await pixelOf(builder.size(50, 50).fit('fill').bg('0000ff').url(), 25, 2)).toBe('blue')
  })
})

describe('formats', () => {
  test.each(['jpg', 'pjpg', 'png', 'webp'] as const)('%s is made on request', async (format) => {
    const { type } = await load(builder.width(20).format(format).url())
    expect(type).toBe(`image/${format.endsWith('jpg') ? 'jpeg' : format}`)
  })

  test('the best one that the browser reads is chosen, and caches are told so', async () => {
    const address = builder.width(20).auto('format').url()
    const avif = await load(address, 'image/avif,image/webp,*/*')
    expect(avif.type).toBe('image/avif')
    expect(avif.response.headers.get('vary')).toBe('accept')
    expect((await load(address, 'image/webp,*/*')).type).toBe('image/webp')
    expect((await load(address)).type).toBe('image/png')
  })
})

test('a picture is made once, kept on the disk, and cached for a year', async () => {
  const address = builder.width(33).url()
  const answers = await Promise.all([load(address), load(address), load(address)])
  const count = readdirSync(join(lake.folder, 'renditions')).length
  answers.push(await load(address))
  expect(readdirSync(join(lake.folder, 'renditions'))).toHaveLength(count)
  for (const { bytes, response } of answers) {
    expect(bytes.equals(answers[0]?.bytes ?? Buffer.of())).toBe(true)
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  }
})

test.each(['w=abc', 'fit=stretch', 'rect=1,2,3', 'fm=exe', 'bg=url(x)', 'w='])(
  'a wrong wish (%s) is a 400 that names it',
  async (wish) => {
    const { status, bytes } = await load(`${builder.url()}?${wish}`)
    expect(status).toBe(400)
    expect(bytes.toString()).toContain(wish.split('=')[0])
  },
)

test('no wish can make a picture larger than 8,192 pixels', async () => {
  expect(await sizeOf(`${builder.url()}?w=999999&h=2&fit=scale&dpr=5`)).toBe('8192x10')
})

test('nothing else of the disk is served', async () => {
  for (const name of ['..%2Flake.sqlite', 'lake.sqlite', '%2e%2e%2flake.sqlite', 'a'.repeat(40)]) {
    expect((await load(`${lake.origin}/files/rihla/production/${name}`)).status).toBe(404)
  }
})

test('where a picture was taken is not kept, in words or in the picture that visitors get', async () => {
  const located = await sharp(await twoHalves())
    .jpeg()
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '34/1 1/1 30/1' }, IFD0: { Artist: 'Amina' } })
    .toBuffer()
  expect((await sharp(located).metadata()).exif).toBeDefined()
  const asset = await lake
    .client()
    .assets.upload('image', located, { filename: 'located.jpg', extract: ['location', 'exif'] })
  expect(JSON.stringify(asset)).not.toMatch(/GPS|location|Amina/i)
  const { bytes } = await load(createImageUrlBuilder(lake.client()).image(asset._id).width(100).url())
  expect((await sharp(bytes).metadata()).exif).toBeUndefined()
})

test('a photograph taken sideways is described and served upright', async () => {
  const sideways = await sharp(await twoHalves())
    .jpeg()
    .withMetadata({ orientation: 6 })
    .toBuffer()
  const asset = await lake.client().assets.upload('image', sideways)
  expect(asset.metadata.dimensions).toMatchObject({ width: 100, height: 200 })
  expect(await sizeOf(createImageUrlBuilder(lake.client()).image(asset._id).width(50).url())).toBe('50x100')
})

test('a picture that was cut off on its way is refused in a sentence', async () => {
  const whole = await sharp(await twoHalves())
    .jpeg()
    .toBuffer()
  const upload = lake.client().assets.upload('image', whole.subarray(0, whole.length / 2), { filename: 'half.jpg' })
  await expect(upload).rejects.toMatchObject({
    statusCode: 400,
    message: expect.stringContaining("can't be read as a picture"),
  })
})

test('transparency is noticed', async () => {
  const clear = await sharp({
    create: { width: 40, height: 40, channels: 4, background: { r: 1, g: 2, b: 3, alpha: 0.5 } },
  })
    .png()
    .toBuffer()
  const solid = await sharp({
    create: { width: 40, height: 40, channels: 4, background: { r: 1, g: 2, b: 3, alpha: 1 } },
  })
    .png()
    .toBuffer()
  const upload = async (bytes: Buffer) => (await lake.client().assets.upload('image', bytes)).metadata
  expect(await upload(clear)).toMatchObject({ hasAlpha: true, isOpaque: false })
  expect(await upload(solid)).toMatchObject({ hasAlpha: true, isOpaque: true })
})

test('a drawing with a script in it is kept, and can never run it', async () => {
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><script>alert(1)</script></svg>'
  const asset = await lake.client().assets.upload('image', Buffer.from(drawing), { filename: 'a.svg' })
  const { response, type } = await load(asset.url)
  expect(type).toBe('image/svg+xml')
  expect(response.headers.get('content-security-policy')).toContain('sandbox')
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  expect((await load(`${asset.url}?w=20`)).type).toBe('image/png')
})

test('a page among the files is saved, not shown', async () => {
  const asset = await lake
    .client()
    .assets.upload('file', Buffer.from('<script>alert(1)</script>'), { filename: 'a.html' })
  const { response } = await load(asset.url)
  expect(response.headers.get('content-disposition')).toMatch(/^attachment/)
  expect(response.headers.get('content-type')).toBe('application/octet-stream')
})

test('a player gets the part of a recording that it asks for', async () => {
  const asset = await lake.client().assets.upload('file', Buffer.from('0123456789'), { filename: 'voice.mp3' })
  const part = async (range: string) => {
    const response = await fetch(asset.url, { headers: { range } })
    return [response.status, await response.text(), response.headers.get('content-range')]
  }
  expect(await part('bytes=2-4')).toEqual([206, '234', 'bytes 2-4/10'])
  expect(await part('bytes=-3')).toEqual([206, '789', 'bytes 7-9/10'])
  expect(await part('bytes=8-')).toEqual([206, '89', 'bytes 8-9/10'])
  expect(await part('bytes=50-')).toEqual([416, '', 'bytes */10'])
})

test('a recording that a curator deleted can be heard by nobody any more', async () => {
  const { _id, url } = await lake.client().assets.upload('file', Buffer.from('a voice'), { filename: 'voice.ogg' })
  expect((await load(url)).status).toBe(200)
  await lake.client().delete(_id)
  expect((await load(url)).status).toBe(404)
  // Uploaded again, it is the same file.
  await lake.client().assets.upload('file', Buffer.from('a voice'), { filename: 'voice.ogg' })
  expect((await load(url)).bytes.toString()).toBe('a voice')
})
