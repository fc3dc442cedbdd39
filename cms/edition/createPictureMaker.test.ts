import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createEditionFiles } from './createEditionFiles.ts'
import { createPictureMaker } from './createPictureMaker.ts'
import { testPicture } from './fixtures/openTestLake.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rihla-pictures-'))
})
afterEach(() => rm(folder, { recursive: true }))

const source = { assetId: 'image-a-64x48-png', width: 64, height: 48, crop: null }

/** A maker over a lake that has one picture, until it is lost. */
async function openMaker() {
  let bytes: Uint8Array | null = await testPicture(64, 48, 'a')
  const files = createEditionFiles(join(folder, 'edition'))
  const pictures = createPictureMaker({
    lake: { picture: () => Promise.resolve(bytes), sound: () => Promise.resolve(null) },
    files,
    memory: createEditionFiles(join(folder, 'memory')),
    log: () => {},
  })
  return {
    files,
    pictures,
    lose() {
      bytes = null
    },
  }
}

test('who stops the museum waits for a picture that is being made', async () => {
  const { files, pictures } = await openMaker()
  void pictures.make(source)
  expect(pictures.made(source)).toBeNull()
  await pictures.idle()
  const made = pictures.made(source)
  expect(made?.files).toHaveLength(2)
  for (const file of made?.files ?? []) expect(await files.has(file)).toBe(true)
})

test('a picture whose files are lost is made again; one that the lake has lost too is forgotten', async () => {
  const { files, pictures, lose } = await openMaker()
  const made = await pictures.make(source)
  await rm(join(folder, 'edition'), { recursive: true })
  expect(await pictures.make(source)).toEqual(made)
  for (const file of made?.files ?? []) expect(await files.has(file)).toBe(true)

  lose()
  expect(await pictures.make(source)).toEqual(made)
  await rm(join(folder, 'edition'), { recursive: true })
  expect(await pictures.make(source)).toBeNull()
  expect(pictures.made(source)).toBeNull()
})
