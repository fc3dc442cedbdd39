import { expect, test } from 'vitest'
import type { PictureSource } from '../content/Transform.ts'
import { createLakeFiles, type LakeAddress } from './createLakeFiles.ts'

const LOCAL = { projectId: 'rihla', dataset: 'production', apiHost: 'http://127.0.0.1:4280', useProjectHostname: false }
const CLOUD = { projectId: 'abc123', dataset: 'museum', apiHost: 'https://api.sanity.io', useProjectHostname: true }

const SHA1 = '0123456789abcdef0123456789abcdef01234567'
const picture: PictureSource = { assetId: `image-${SHA1}-2400x1600-png`, width: 2400, height: 1600, crop: null }
const sound = { assetId: `file-${SHA1}-ogg`, mimeType: 'audio/ogg', extension: 'ogg' }

/** Which address is asked for. */
async function addressOf(lake: LakeAddress, ask: (files: ReturnType<typeof createLakeFiles>) => Promise<unknown>) {
  const asked: string[] = []
  await ask(
    createLakeFiles(lake, (address) => {
      asked.push(address)
      return Promise.resolve(null)
    }),
  )
  return asked[0]
}

test('an original that is small enough is fetched as it is', async () => {
  expect(await addressOf(LOCAL, (files) => files.picture(picture, 2560))).toBe(
    `http://127.0.0.1:4280/images/rihla/production/${SHA1}-2400x1600.png`,
  )
  expect(await addressOf(CLOUD, (files) => files.picture(picture, 2560))).toBe(
    `https://cdn.sanity.io/images/abc123/museum/${SHA1}-2400x1600.png`,
  )
})

test('a larger original comes at the size that is needed, and the curator’s crop is cut by the lake', async () => {
  const large = { ...picture, assetId: `image-${SHA1}-6000x4000-jpg`, width: 6000, height: 4000 }
  expect(await addressOf(CLOUD, (files) => files.picture(large, 2560))).toBe(
    `https://cdn.sanity.io/images/abc123/museum/${SHA1}-6000x4000.jpg?w=2560&fit=max`,
  )
  const crop = { top: 0.25, bottom: 0.25, left: 0, right: 0.5 }
  expect(await addressOf(CLOUD, (files) => files.picture({ ...picture, crop }, 2560))).toBe(
    `https://cdn.sanity.io/images/abc123/museum/${SHA1}-2400x1600.png?rect=0,400,1200,800`,
  )
})

test('a recording is fetched whole, from the lake or from Sanity’s own host', async () => {
  expect(await addressOf(LOCAL, (files) => files.sound(sound))).toBe(
    `http://127.0.0.1:4280/files/rihla/production/${SHA1}.ogg`,
  )
  expect(await addressOf(CLOUD, (files) => files.sound(sound))).toBe(
    `https://cdn.sanity.io/files/abc123/museum/${SHA1}.ogg`,
  )
})

test('an asset id that is none is never made into an address', async () => {
  const odd = { ...sound, assetId: 'file-../../secret-ogg' }
  expect(await addressOf(LOCAL, (files) => files.sound(odd))).toBeUndefined()
  const oddPicture = { ...picture, assetId: 'image-https://elsewhere' }
  expect(await addressOf(LOCAL, (files) => files.picture(oddPicture, 2560))).toBeUndefined()
})
