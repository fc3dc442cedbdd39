import { createServer } from 'node:http'
import { expect, test } from 'vitest'
import { createLakeFiles, fetchFile, type LakeAddress } from './createLakeFiles.ts'
import { EditionError } from './EditionError.ts'

const LOCAL = { projectId: 'rihla', dataset: 'production', apiHost: 'http://127.0.0.1:4280', useProjectHostname: false }
const CLOUD = { projectId: 'abc123', dataset: 'museum', apiHost: 'https://api.sanity.io', useProjectHostname: true }

const SHA1 = '0123456789abcdef0123456789abcdef01234567'
const picture = { assetId: `image-${SHA1}-2400x1600-png` }
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

test('a picture is fetched as it was uploaded, from the lake or from Sanity’s own host', async () => {
  expect(await addressOf(LOCAL, (files) => files.picture(picture))).toBe(
    `http://127.0.0.1:4280/images/rihla/production/${SHA1}-2400x1600.png`,
  )
  expect(await addressOf(CLOUD, (files) => files.picture(picture))).toBe(
    `https://cdn.sanity.io/images/abc123/museum/${SHA1}-2400x1600.png`,
  )
})

test('a telephone’s own format comes as a JPEG of the best quality', async () => {
  expect(await addressOf(CLOUD, (files) => files.picture({ assetId: `image-${SHA1}-4032x3024-heic` }))).toBe(
    `https://cdn.sanity.io/images/abc123/museum/${SHA1}-4032x3024.heic?fm=jpg&q=100`,
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
  expect(await addressOf(LOCAL, (files) => files.picture({ assetId: 'image-https://elsewhere' }))).toBeUndefined()
})

test('a file that is gone is missing; a lake that is busy or ill has it still, and is asked again', async () => {
  const server = createServer((request, response) => response.writeHead(Number(request.url?.slice(1))).end('words'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const at = (status: number) =>
    fetchFile(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/${status}`)
  expect(Buffer.from((await at(200)) ?? []).toString()).toBe('words')
  expect(await at(404)).toBeNull()
  for (const status of [429, 500, 503]) await expect(at(status)).rejects.toThrow(EditionError)
  await expect(at(503)).rejects.toThrow(/status 503\): the edition before stays open/)
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  await expect(at(200)).rejects.toThrow(EditionError)
})
