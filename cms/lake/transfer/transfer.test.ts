import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { sanityImport } from '@sanity/import'
import sharp from 'sharp'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestLake, type TestLake } from '../testing/openTestLake.ts'

let lake: TestLake
let folder: string

beforeEach(async () => {
  lake = await openTestLake()
  folder = mkdtempSync(join(tmpdir(), 'rihla-export-'))
})

afterEach(async () => {
  await lake.close()
  rmSync(folder, { recursive: true, force: true })
})

const DOCUMENTS = [
  {
    _id: 'exhibit-one',
    _type: 'exhibit',
    title: 'A suitcase',
    image: { _type: 'mediaImage', _sanityAsset: 'image@file://./images/a/suitcase.png', nature: 'illustration' },
    versions: [{ _key: 'fr', image: { _type: 'image', _sanityAsset: 'image@file://./images/a/suitcase.png' } }],
    facts: [{ _key: 'f', _type: 'reference', _ref: 'fact-one' }],
  },
  {
    _id: 'drafts.exhibit-two',
    _type: 'exhibit',
    recording: { audio: { _type: 'file', _sanityAsset: 'file@file://./files/voice.mp3' } },
  },
  { _id: 'fact-one', _type: 'fact', _createdAt: '2025-03-01T10:00:00Z', claim: 'After the exhibit that refers to it' },
]

async function writeExport(documents: readonly object[] = DOCUMENTS): Promise<void> {
  mkdirSync(join(folder, 'images/a'), { recursive: true })
  mkdirSync(join(folder, 'files'), { recursive: true })
  const picture = sharp({ create: { width: 30, height: 20, channels: 3, background: 'brown' } })
  writeFileSync(join(folder, 'images/a/suitcase.png'), await picture.png().toBuffer())
  writeFileSync(join(folder, 'files/voice.mp3'), 'a voice')
  writeFileSync(join(folder, 'data.ndjson'), documents.map((one) => JSON.stringify(one)).join('\n'))
}

test('a collection comes in with its files, wherever they are named', async () => {
  expect(lake.lake.isEmpty()).toBe(true)
  await writeExport()
  expect(await lake.lake.importNdjson(folder)).toEqual({ documents: 3, assets: 2 })
  expect(lake.lake.isEmpty()).toBe(false)
  const query = `{
    "suitcase": *[_id == "exhibit-one"][0]{"url": image.asset->url, "nature": image.nature, "same": image.asset._ref == versions[0].image.asset._ref, "fact": facts[0]->claim},
    "voice": *[_id == "drafts.exhibit-two"][0].recording.audio.asset->{mimeType, size, originalFilename},
    "since": *[_id == "fact-one"][0]._createdAt
  }`
  const found = await lake.client().fetch(query, {}, { perspective: 'raw' })
  expect(found).toMatchObject({
    suitcase: { nature: 'illustration', same: true, fact: 'After the exhibit that refers to it' },
    voice: { mimeType: 'audio/mpeg', size: 7, originalFilename: 'voice.mp3' },
    since: '2025-03-01T10:00:00Z',
  })
  expect((await fetch(found.suitcase.url)).headers.get('content-type')).toBe('image/png')
})

test('what was exported comes in again as the same', async () => {
  await writeExport()
  await lake.lake.importNdjson(folder)
  const [asset] = await lake.client().fetch<string[]>('*[_type == "sanity.imageAsset"]._id')
  await lake
    .client()
    .patch(asset ?? '')
    .set({ altText: 'A brown suitcase' })
    .commit()
  const first = join(folder, 'first')
  expect(await lake.lake.exportNdjson(first)).toEqual({ documents: 3, assets: 2 })
  expect(readdirSync(first).sort()).toEqual(['assets.json', 'data.ndjson', 'files', 'images'])

  const other = await openTestLake()
  await other.lake.importNdjson(first)
  const second = join(folder, 'second')
  await other.lake.exportNdjson(second)
  const ignoringDates = (path: string) => readFileSync(path, 'utf8').replaceAll(/"_updatedAt":"[^"]*"/g, '')
  expect(ignoringDates(join(second, 'data.ndjson'))).toBe(ignoringDates(join(first, 'data.ndjson')))
  expect(readFileSync(join(second, 'assets.json'), 'utf8')).toContain('A brown suitcase')
  expect(readdirSync(join(second, 'images'))).toEqual(readdirSync(join(first, 'images')))
  await other.close()
})

test('the same collection twice makes nothing double', async () => {
  await writeExport()
  await lake.lake.importNdjson(folder)
  await lake.lake.importNdjson(folder)
  expect(await lake.client().fetch('count(*)', {}, { perspective: 'raw' })).toBe(5)
})

test("Sanity's own importer fills the lake through the client", async () => {
  await writeExport()
  const lines = DOCUMENTS.map((one) => JSON.stringify(one).replaceAll('file://./', `file://${folder}/`))
  const client = lake.client()
  const stream = Readable.from([lines.join('\n')])
  await sanityImport(stream, { client, operation: 'createOrReplace', assetConcurrency: 2 })
  const query = '*[_id == "exhibit-one"][0]{"width": image.asset->metadata.dimensions.width, "weak": facts[0]._weak}'
  expect(await client.fetch(query)).toEqual({ width: 30, weak: null })
  expect(lake.lake.unknownEndpoints).toEqual([])
})

test.each([
  [
    'a missing file',
    { image: { _sanityAsset: 'image@file://./images/none.png' } },
    /"exhibit-x".*none\.png.*isn't there/,
  ],
  ['a file elsewhere on the disk', { image: { _sanityAsset: 'file@file://../../../etc/passwd' } }, /outside of/],
  [
    'a file elsewhere in the world',
    { image: { _sanityAsset: 'image@https://example.org/a.png' } },
    /only files of the import/,
  ],
  [
    'a picture that is none',
    { image: { _sanityAsset: 'image@file://./files/voice.mp3' } },
    /"exhibit-x".*can't be read as a picture/,
  ],
  [
    'a reference that leads nowhere',
    { fact: { _type: 'reference', _ref: 'lost' } },
    /"exhibit-x" references non-existent document "lost"/,
  ],
])('%s is said in a sentence, and nothing has come in', async (_case, fields, sentence) => {
  await writeExport([...DOCUMENTS, { _id: 'exhibit-x', _type: 'exhibit', ...fields }])
  await expect(lake.lake.importNdjson(folder)).rejects.toThrow(sentence)
  expect(lake.lake.isEmpty()).toBe(true)
})

test('a line that is no JSON is named', async () => {
  await writeExport()
  writeFileSync(join(folder, 'data.ndjson'), '{"_id": "a", "_type": "b"}\n{"_id": ')
  await expect(lake.lake.importNdjson(folder)).rejects.toThrow(/data\.ndjson, line 2: not a JSON object/)
})
