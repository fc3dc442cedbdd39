import { createHash } from 'node:crypto'
import { readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Manifest } from '../content/Edition.ts'
import { LANGUAGES, type Language } from '../content/Language.ts'
import { parseCurrentEdition } from '../content/parseCurrentEdition.ts'
import { parseManifest } from '../content/parseManifest.ts'
import { parseMuseum } from '../content/parseMuseum.ts'
import { parseRoom } from '../content/parseRoom.ts'
import type { Parsed } from '../content/parsed.ts'
import { parseStory } from '../content/parseStory.ts'
import { parseTestimony } from '../content/parseTestimony.ts'
import { parseTour } from '../content/parseTour.ts'
import { createEditionBuilder, type EditionReport } from './createEditionBuilder.ts'
import { createEditionReader } from './createEditionReader.ts'
import { fillTestLake, openTestLake, testPicture, type TestLake } from './fixtures/openTestLake.ts'

let filled: string
beforeAll(async () => {
  filled = await fillTestLake()
})
afterAll(() => rm(filled, { recursive: true }))

let lake: TestLake
beforeEach(async () => {
  lake = await openTestLake(filled)
})
afterEach(() => lake.close())

const builderOf = (more: Partial<Parameters<typeof createEditionBuilder>[0]> = {}) =>
  createEditionBuilder({ client: lake.curator, folder: lake.folder, checkAfter: 5, log: () => {}, ...more })

function valueOf<Value>(parsed: Parsed<Value>): Value {
  if (!parsed.ok) throw new Error(parsed.error)
  return parsed.value
}

async function readManifest(): Promise<Manifest> {
  const reader = createEditionReader(lake.folder)
  const current = await reader.current()
  return valueOf(parseManifest(await reader.readJson(current?.manifest ?? '')))
}

async function readRoom(slug: string, language: Language = 'fr') {
  const manifest = await readManifest()
  return valueOf(
    parseRoom(await createEditionReader(lake.folder).readJson(manifest.languages[language].rooms[slug] ?? '')),
  )
}

const sha256Of = (content: Uint8Array) => createHash('sha256').update(content).digest('hex')

const french = (value: string) => [
  { _key: 'fr', _type: 'internationalizedArrayStringValue', language: 'fr', value },
  { _key: 'ar', _type: 'internationalizedArrayStringValue', language: 'ar', value: 'عنوان' },
]

describe('an edition', () => {
  test('holds every page of every language, each file whole and under its own hash', async () => {
    for (const folder of [lake.folder, `${lake.folder}.cache`]) await rm(folder, { recursive: true })
    const report = await builderOf().build()
    expect(report.problems).toEqual([])
    const manifest = await readManifest()
    expect(manifest.hash).toBe(report.hash)
    expect(report.changedFiles).toBe(Object.keys(manifest.files).length)

    for (const [path, { sha256, bytes }] of Object.entries(manifest.files)) {
      const content = await readFile(join(lake.folder, path))
      expect({ path, bytes: content.byteLength, sha256: sha256Of(content) }).toEqual({ path, bytes, sha256 })
      expect(path).toContain(`.${sha256.slice(0, 16)}.`)
    }
    // Nothing lies about: what is on the disk is what the manifest names.
    expect((await readdir(join(lake.folder, 'files'))).map((name) => `files/${name}`).sort()).toEqual(
      Object.keys(manifest.files).sort(),
    )

    const reader = createEditionReader(lake.folder)
    for (const language of LANGUAGES) {
      const index = manifest.languages[language]
      const museum = valueOf(parseMuseum(await reader.readJson(index.museum)))
      expect(museum.language).toBe(language)
      const rooms = await Promise.all(
        Object.values(index.rooms).map(async (path) => valueOf(parseRoom(await reader.readJson(path)))),
      )
      expect(rooms.map(({ slug }) => slug).sort()).toEqual(['courtyard', 'the-contract', 'the-tie'])
      for (const path of Object.values(index.stories)) valueOf(parseStory(await reader.readJson(path)))
      for (const path of Object.values(index.tours)) valueOf(parseTour(await reader.readJson(path)))
      for (const path of Object.values(index.testimonies)) {
        const { recordings, transcripts } = valueOf(parseTestimony(await reader.readJson(path)))
        const sounds = recordings.flatMap(({ files }) => files.map(({ href }) => href))
        expect(sounds).toHaveLength(4)
        for (const file of [...sounds, ...transcripts.map(({ captions }) => captions)]) {
          expect(Object.keys(manifest.files)).toContain(file)
        }
      }
    }
  })

  test('has every picture in both formats, at the size that it says', async () => {
    await builderOf().build()
    const { exhibits } = await readRoom('the-tie')
    const image = exhibits[0]?.image
    expect(image).toMatchObject({ width: 640, height: 360 })
    expect(image?.sizes.map(({ width, height }) => [width, height])).toEqual([
      [320, 180],
      [640, 360],
    ])
    for (const size of image?.sizes ?? []) {
      for (const [path, format] of [
        [size.avif, 'heif'],
        [size.webp, 'webp'],
      ]) {
        const { width, height, ...file } = await sharp(join(lake.folder, path ?? '')).metadata()
        expect({ width, height, format: file.format }).toEqual({ width: size.width, height: size.height, format })
      }
    }
    expect(image?.blur).toMatch(/^data:image\/webp;base64,/)
  })

  test('shows the part that the curator chose, and the version with the visitor’s words', async () => {
    await lake.curator
      .patch('exhibit-summer-road', { set: { 'image.crop': { top: 0, bottom: 0.5, left: 0.25, right: 0.25 } } })
      .commit()
    await builderOf().build()
    expect((await readRoom('the-tie')).exhibits[0]).toMatchObject({
      image: { width: 320, height: 180 },
      aspect: 320 / 180,
    })
    const chart = async (language: Language) =>
      (await readRoom('the-contract', language)).exhibits.find(({ kind }) => kind === 'chart')?.image?.id
    expect(await chart('fr')).toBe(await chart('en'))
    expect(await chart('ar')).not.toBe(await chart('fr'))
  })

  test('is the same edition, with the same date, while the content is the same', async () => {
    await rm(lake.folder, { recursive: true })
    const first = await builderOf({ now: () => new Date('2026-11-21T10:00:00Z') }).build()
    const second = await builderOf({ now: () => new Date('2026-11-22T10:00:00Z') }).build()
    expect(first.date).toBe('2026-11-21T10:00:00.000Z')
    expect(second).toMatchObject({ hash: first.hash, date: first.date, changedFiles: 0 })
  })

  test('after a small change keeps every file but those that tell of it', async () => {
    const builder = builderOf()
    await builder.build()
    const before = await readManifest()
    await lake.curator.patch('exhibit-summer-road', { set: { title: french('Un autre été') } }).commit()
    const report = await builder.build()
    const after = await readManifest()
    const changed = Object.keys(after.files).filter((path) => !(path in before.files))
    expect(report.changedFiles).toBe(changed.length)
    // The room and the index, in the languages that read the French or the Arabic words; English was taken away too.
    // And the files by which these words are found.
    const telling = /^files\/(?:\w+-(?:room-the-tie|museum)|search-(?:ar|fr|en))\./
    expect(changed.filter((path) => !telling.test(path))).toEqual([])
    expect((await readRoom('the-tie')).exhibits[0]?.title.value).toBe('Un autre été')
  })

  test('made step by step is the one that would be made anew', async () => {
    const builder = builderOf()
    await builder.build()
    const asset = await lake.curator.assets.upload('image', await testPicture(800, 600, 'step'))
    const steps = [
      lake.curator.patch('room-the-tie', { set: { title: french('Pas à pas') } }),
      lake.curator.patch('exhibit-summer-road', { set: { 'image.asset._ref': asset._id } }),
      lake.curator.patch('testimony-on-the-square', { set: { 'consent.withdrawnOn': '2026-11-21' } }),
    ]
    for (const step of steps) {
      await step.commit()
      const { hash, problems } = await builder.build()
      const anew = await builderOf({ folder: `${lake.folder}-anew` }).build()
      expect({ hash, problems }).toEqual({ hash: anew.hash, problems: anew.problems })
    }
  })

  test('leaves out a picture or a voice whose file is gone, and says so', async () => {
    const { exhibits } = await builderOf()
      .build()
      .then(() => readRoom('the-tie'))
    const id = exhibits[0]?.image?.id ?? ''
    const [, name, size, extension] = id.split('-')
    await rm(join(lake.folder, '../lake/originals', `${name}-${size}.${extension}`))
    await rm(lake.folder, { recursive: true })
    const report = await builderOf().build()
    expect((await readRoom('the-tie')).exhibits[0]?.image).toBeNull()
    expect(report.problems).toContainEqual(
      expect.objectContaining({
        id: 'exhibit-summer-road',
        field: 'image.asset',
        message: expect.stringContaining(id),
      }),
    )
  })

  test('whose files were damaged on the disk is whole again after a restart', async () => {
    await builderOf().build()
    const { files } = await readManifest()
    const damaged = Object.keys(files).filter((path) => /\.(json|avif|ogg)$/.test(path))
    for (const path of damaged) {
      const content = await readFile(join(lake.folder, path))
      content.fill(0, Math.floor(content.byteLength / 2))
      await writeFile(join(lake.folder, path), content)
    }
    await builderOf().build()
    for (const path of damaged) {
      expect({ path, sha256: sha256Of(await readFile(join(lake.folder, path))) }).toEqual({
        path,
        sha256: files[path]?.sha256,
      })
    }
  })

  test('that was tidied away is whole again after the next build', async () => {
    await builderOf().build()
    const before = await readManifest()
    await rm(lake.folder, { recursive: true })
    const report = await builderOf().build()
    expect(Object.keys((await readManifest()).files)).toEqual(Object.keys(before.files))
    expect(report.hash).toBe(before.hash)
  })
})

describe('when something goes wrong, the edition before stays current', () => {
  test('a full disk is said in a sentence', async () => {
    await builderOf().build()
    const before = await createEditionReader(lake.folder).current()
    await lake.curator.patch('exhibit-summer-road', { set: { title: french('Disque plein') } }).commit()
    const full = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' })
    await expect(builderOf({ writeBytes: () => Promise.reject(full) }).build()).rejects.toThrow(/^The disk is full/)
    expect(await createEditionReader(lake.folder).current()).toEqual(before)
    // And with room again, the next build makes it.
    await builderOf().build()
    expect((await readRoom('the-tie')).exhibits[0]?.title.value).toBe('Disque plein')
  })

  test.each([1, 3, 7, 12])('a process that dies after %i files leaves a whole edition', async (survives) => {
    await builderOf().build()
    await lake.curator.patch('museum', { set: { title: french('Rihla, encore') } }).commit()
    await lake.curator.patch('room-the-tie', { set: { title: french('Le fil') } }).commit()
    let written = 0
    const dying = builderOf({
      async writeBytes(path, content) {
        // Half a file, then nothing: what a crash leaves.
        if (written++ >= survives) {
          await writeFile(path, content.subarray(0, content.byteLength / 2))
          throw new Error('the process died')
        }
        await writeFile(path, content)
      },
    })
    await expect(dying.build()).rejects.toThrow(/stays open/)
    const current = valueOf(parseCurrentEdition(await createEditionReader(lake.folder).readJson('current.json')))
    expect(current.manifest).toBe(`manifest.${current.hash}.json`)
    const { files } = await readManifest()
    for (const [path, { sha256 }] of Object.entries(files)) {
      expect(sha256Of(await readFile(join(lake.folder, path)))).toBe(sha256)
    }
  })

  test('a lake that is away is said in a sentence', async () => {
    const builder = builderOf()
    await builder.build()
    const before = await createEditionReader(lake.folder).current()
    await lake.goAway()
    await expect(builder.build()).rejects.toThrow(/^The lake does not answer/)
    expect(await createEditionReader(lake.folder).current()).toEqual(before)
    await lake.comeBack()
  })

  test('a lake without a room that can be opened closes nothing', async () => {
    await builderOf().build()
    const before = await createEditionReader(lake.folder).current()
    for (const room of ['courtyard', 'the-contract', 'the-tie']) {
      await lake.curator.patch(`room-${room}`, { unset: ['introLabel'] }).commit()
    }
    await expect(builderOf().build()).rejects.toThrow(/no room/)
    expect(await createEditionReader(lake.folder).current()).toEqual(before)
  })
})

describe('old editions', () => {
  test('stay for the visits that are still open, and are removed when nobody can be there any more', async () => {
    let day = Date.now()
    const builder = builderOf({ now: () => new Date(day), keep: 2, grace: 3600_000 })
    const hashes = [(await createEditionReader(lake.folder).current())?.hash ?? '']
    const publish = async (title: string) => {
      day += 60_000
      await lake.curator.patch('room-the-tie', { set: { title: french(title) } }).commit()
      hashes.push((await builder.build()).hash)
      await builder.close()
    }
    const editions = async () =>
      (await readdir(lake.folder)).filter((name) => name.startsWith('manifest.')).map((name) => name.split('.')[1])

    for (const title of ['un', 'deux', 'trois', 'quatre']) await publish(title)
    // All within the hour: somebody may have any of them open.
    expect((await editions()).sort()).toEqual([...hashes].sort())

    day += 2 * 3600_000
    await publish('cinq')
    // The last but one was current until now; those before it were not, within the last hour.
    expect((await editions()).sort()).toEqual(hashes.slice(-2).sort())
    const manifest = await readManifest()
    for (const path of Object.keys(manifest.files)) await readFile(join(lake.folder, path))
    const left = await readdir(join(lake.folder, 'files'))
    expect(left.filter((name) => name.startsWith('fr-room-the-tie'))).toHaveLength(2)
  })
})

describe('a museum that is open', () => {
  const sees = (reports: EditionReport[], count: number) => vi.waitFor(() => expect(reports.length).toBe(count), 15_000)

  test('makes a new edition after a publication, a withdrawal and an upload', async () => {
    const builder = builderOf()
    await builder.build()
    const reports: EditionReport[] = []
    const watch = builder.watch((report) => reports.push(report))

    await lake.curator.patch('exhibit-summer-road', { set: { title: french('Publié') } }).commit()
    await sees(reports, 1)
    expect((await readRoom('the-tie')).exhibits[0]?.title.value).toBe('Publié')

    const asset = await lake.curator.assets.upload('image', await testPicture(800, 600, 'new'))
    await lake.curator.patch('exhibit-summer-road', { set: { 'image.asset._ref': asset._id } }).commit()
    await sees(reports, 2)
    expect((await readRoom('the-tie')).exhibits[0]?.image?.id).toBe(asset._id)

    await lake.curator.patch('testimony-on-the-square', { set: { 'consent.withdrawnOn': '2026-11-21' } }).commit()
    await sees(reports, 3)
    expect(reports[2]?.problems).toContainEqual(expect.objectContaining({ id: 'testimony-on-the-square' }))
    expect((await readManifest()).languages.fr.testimonies).toEqual({})
    watch.stop()
    await builder.close()
  })

  test('says nothing of drafts', async () => {
    const builder = builderOf()
    await builder.build()
    const reports: EditionReport[] = []
    builder.watch((report) => reports.push(report))
    await lake.curator.create({ _id: 'drafts.room-the-tie', _type: 'room', title: french('Brouillon') })
    await lake.curator.patch('room-the-tie', { set: { title: french('Publié') } }).commit()
    await sees(reports, 1)
    expect((await readRoom('the-tie')).title.value).toBe('Publié')
    await builder.close()
  })

  test('finds out what was published before it began to listen', async () => {
    const builder = builderOf()
    await builder.build()
    await lake.curator.patch('room-the-tie', { set: { title: french('Entre-temps') } }).commit()
    const reports: EditionReport[] = []
    builder.watch((report) => reports.push(report))
    await sees(reports, 1)
    expect((await readRoom('the-tie')).title.value).toBe('Entre-temps')
    await builder.close()
  })

  test('survives the lake’s going away, and learns what happened meanwhile', async () => {
    const builder = builderOf()
    await builder.build()
    const reports: EditionReport[] = []
    builder.watch((report) => reports.push(report))
    await lake.curator.patch('room-the-tie', { set: { title: french('Avant') } }).commit()
    await sees(reports, 1)

    await lake.goAway()
    await lake.comeBack()
    await lake.curator.patch('room-the-tie', { set: { title: french('Après') } }).commit()
    await sees(reports, 2)
    expect((await readRoom('the-tie')).title.value).toBe('Après')
    await builder.close()
  })

  test('falls silent when consent ends, without anybody publishing', async () => {
    await lake.curator.patch('testimony-on-the-square', { set: { 'consent.until': '2026-11-21' } }).commit()
    let time = '2026-11-21T23:59:59.000Z'
    const builder = builderOf({ now: () => new Date(time), lookEvery: 20 })
    await builder.build()
    const reports: EditionReport[] = []
    builder.watch((report) => reports.push(report))
    await lake.curator.patch('room-the-tie', { set: { title: french('Le soir') } }).commit()
    await sees(reports, 1)
    expect((await readManifest()).languages.fr.testimonies).not.toEqual({})
    time = '2026-11-22T00:00:00.000Z'
    await sees(reports, 2)
    expect((await readManifest()).languages.fr.testimonies).toEqual({})
    await builder.close()
  })
})
