import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { MediaImage } from '../../cms/content/Media.ts'
import { TIERS } from '../quality/tiers.ts'
import { PictureShelf } from './PictureShelf.ts'

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('createImageBitmap', (_file: unknown, { resizeWidth = 1, resizeHeight = 1 } = {}) =>
    Promise.resolve({ width: resizeWidth, height: resizeHeight, close() {} }),
  )
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const IMAGE: MediaImage = {
  id: 'image-1',
  alt: { value: 'A quay', lang: 'en' },
  creditLine: { value: 'The museum', lang: 'en' },
  rights: { statement: 'https://creativecommons.org/licenses/by/4.0/', holder: 'The museum', term: null },
  provenance: null,
  nature: 'illustration',
  width: 640,
  height: 480,
  blur: 'data:image/webp;base64,AAAA',
  sizes: [{ width: 640, height: 480, avif: 'files/quay.avif', webp: 'files/quay.webp' }],
}
const SPOT = { x: 0, y: 1.6, z: -2, yaw: 0, tilt: 0, width: 1, height: 0.75 }
const HERE = { x: 0, y: 1.6, z: 0, pixelsPerMetre: 600 }

test('a picture that could not be had is tried twice, and asked for anew by who comes back to it', async () => {
  const asked = vi.fn<(address: string) => void>()
  vi.stubGlobal('fetch', (address: string) => {
    asked(address)
    return Promise.reject(new Error('offline'))
  })
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const shelf = new PictureShelf(
    { copyTextureToTexture() {} },
    TIERS.basic,
    (path) => path,
    () => {},
  )
  /** Looks until nothing is under way any more. @returns how often a file was asked for */
  const look = async () => {
    asked.mockClear()
    for (let frame = 0; frame < 20; frame++) {
      shelf.look(HERE, 1)
      await vi.advanceTimersByTimeAsync(1000)
    }
    return asked.mock.calls.length
  }
  const takeDown = shelf.hang(IMAGE, SPOT, 256, 'an exhibit')
  // Two tries, each of both kinds of file.
  expect(await look()).toBe(4)
  expect(await look()).toBe(0)
  takeDown()
  expect(await look()).toBe(0)
  shelf.hang(IMAGE, SPOT, 256, 'an exhibit')
  expect(await look()).toBe(4)
  expect(warned).toHaveBeenCalledTimes(2)
  shelf.dispose()
  warned.mockRestore()
})
