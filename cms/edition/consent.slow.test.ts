import { readdir, readFile, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Manifest } from '../content/Edition.ts'
import { parseManifest } from '../content/parseManifest.ts'
import { parseRoom } from '../content/parseRoom.ts'
import { createEditionBuilder } from './createEditionBuilder.ts'
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

const TODAY = '2026-11-21'

const builderOf = (more: Partial<Parameters<typeof createEditionBuilder>[0]> = {}) =>
  createEditionBuilder({
    client: lake.curator,
    folder: lake.folder,
    checkAfter: 5,
    log: () => {},
    now: () => new Date(`${TODAY}T12:00:00Z`),
    ...more,
  })

const reference = (id: string) => ({ _type: 'reference', _ref: id })
const keyed = (id: string) => ({ _key: id, ...reference(id) })

const inThree = (type: 'String' | 'Text', value: string) =>
  ['ar', 'fr', 'en'].map((language) => ({
    _key: language,
    _type: `internationalizedArray${type}Value`,
    language,
    value,
  }))

const label = (words: string) => [
  {
    _key: 'fr',
    language: 'fr',
    value: [
      { _type: 'block', _key: 'b', children: [{ _type: 'span', _key: 's', text: words, marks: [] }], markDefs: [] },
    ],
  },
]

/** Walls that bear no voice's name, so that they may stay when it goes. */
let walls = 0

/**
 * Publishes a recorded voice whose every word, sound and face can be told from all others, hung twice: as a voice, and beside
 * a picture. Its words all begin with `word`, which nothing else holds.
 */
async function publishVoice(word: string, consent: unknown): Promise<{ readonly face: string }> {
  const { curator } = lake
  const upload = (extension: string, contentType: string) =>
    curator.assets.upload('file', Buffer.from(`${word}sound in ${extension}`), {
      filename: `${word}.${extension}`,
      contentType,
    })
  const [main, other] = [await upload('ogg', 'audio/ogg'), await upload('mp3', 'audio/mpeg')]
  const face = await curator.assets.upload('image', await testPicture(400, 400, word), { filename: `${word}.png` })
  const rights = { statement: 'https://creativecommons.org/licenses/by/4.0/', holder: `${word}holder` }
  const credit = inThree('String', `${word}credit`)
  const testimony = {
    _id: `testimony-${word}`,
    _type: 'testimony',
    kind: 'recorded',
    slug: { current: `${word}slug` },
    title: inThree('String', `${word}title`),
    narratorRole: inThree('String', `${word}role`),
    synopsis: inThree('Text', `${word}synopsis`),
    interviewer: `${word}interviewer`,
    contentNote: inThree('Text', `${word}note`),
    portrait: { asset: reference(face._id), alt: credit, creditLine: credit, rights, nature: 'photograph' },
    recordings: [
      {
        _key: 'fr',
        language: 'fr',
        audio: {
          asset: reference(main._id),
          creditLine: credit,
          rights,
          nature: 'original',
          voice: 'human',
          duration: 9,
        },
        otherFormats: [{ _key: 'mp3', _type: 'file', asset: reference(other._id) }],
        peaks: [1, 2, 3],
        peaksOf: `${word}.ogg`,
      },
    ],
    transcripts: ['fr', 'ar'].map((language) => ({
      _key: language,
      language,
      follows: 'fr',
      segments: [
        { _key: 'a', start: 0, end: 4, text: `${word}first in ${language}`, speaker: `${word}speaker` },
        { _key: 'b', start: 4, end: 9, text: `${word}second in ${language}` },
      ],
    })),
    index: [
      {
        _key: 'p',
        times: [{ _key: 'fr', language: 'fr', seconds: 4 }],
        title: inThree('String', `${word}point`),
        synopsis: inThree('Text', `${word}told`),
        keywords: [{ _key: 'k', word: inThree('String', `${word}keyword`) }],
        lead: { exhibit: reference('exhibit-four-signatures'), raisesLamp: true },
      },
    ],
    facts: [keyed('fact-L06')],
    ...(consent === undefined ? {} : { consent }),
  }
  walls += 1
  const names = { voice: `${word}hung`, textWall: `wall-${walls}` }
  const exhibit = (kind: 'voice' | 'textWall', title: string) => ({
    _id: `exhibit-${names[kind]}`,
    _type: 'exhibit',
    kind,
    nature: 'original',
    slug: { current: names[kind] },
    title: inThree('String', title),
    objectLabel: label(title),
    facts: [keyed('fact-L06')],
    testimony: reference(testimony._id),
  })
  await curator
    .transaction()
    .createOrReplace(testimony)
    .createOrReplace(exhibit('voice', `${word}voice`))
    .createOrReplace(exhibit('textWall', 'A wall beside which somebody speaks'))
    .patch('room-the-tie', (patch) =>
      patch.append('exhibits', [keyed(`exhibit-${names.voice}`), keyed(`exhibit-${names.textWall}`)]),
    )
    .commit()
  return { face: face._id }
}

/** Every file of all editions that are on the disk, and the builder's notes beside them: path and bytes. */
async function everyFile(): Promise<{ readonly path: string; readonly bytes: Buffer }[]> {
  const found = await Promise.all(
    [lake.folder, `${lake.folder}.cache`].map((folder) =>
      readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []),
    ),
  )
  const files = found.flat().filter((entry) => entry.isFile())
  return Promise.all(
    files.map(async ({ parentPath, name }) => ({
      path: join(parentPath, name),
      bytes: await readFile(join(parentPath, name)),
    })),
  )
}

/** The files in which a word stands, whatever its case; their names count too. */
async function filesWith(word: string): Promise<string[]> {
  return (await everyFile())
    .filter(({ path, bytes }) => basename(path).includes(word) || bytes.toString('latin1').toLowerCase().includes(word))
    .map(({ path }) => basename(path))
}

/** The files of this picture, and those that tell of it, the notes with its glimpse too: all name its fingerprint. */
async function picturesOf(asset: string): Promise<string[]> {
  return filesWith(asset.replace(/^image-/, '').slice(0, 12))
}

async function readManifest(): Promise<Manifest> {
  const reader = createEditionReader(lake.folder)
  const manifest = parseManifest(await reader.readJson((await reader.current())?.manifest ?? ''))
  if (!manifest.ok) throw new Error(manifest.error)
  return manifest.value
}

async function readRoom(slug: string) {
  const path = (await readManifest()).languages.fr.rooms[slug] ?? ''
  const room = parseRoom(await createEditionReader(lake.folder).readJson(path))
  if (!room.ok) throw new Error(room.error)
  return room.value
}

const agreed = { basis: 'narrator', scope: 'public', signedOn: '2026-01-01' }

const NOT_PUBLIC: Readonly<Record<string, unknown>> = {
  qzxmissing: undefined,
  qzxempty: {},
  qzxunscoped: { basis: 'narrator', signedOn: '2026-01-01' },
  qzxungrounded: { scope: 'public' },
  qzxborrowed: { ...agreed, basis: 'museumText' },
  qzxschools: { ...agreed, scope: 'schools' },
  qzxresearchers: { ...agreed, scope: 'researchers' },
  qzxexpired: { ...agreed, until: '2026-11-20' },
  qzxtocome: { ...agreed, from: '2026-11-22' },
  qzxsomeday: { ...agreed, until: 'some day' },
  qzxwithdrawn: { ...agreed, withdrawnOn: '2026-11-20' },
  qzxsoonwithdrawn: { ...agreed, withdrawnOn: '2027-01-01' },
  qzxunreadable: { ...agreed, withdrawnOn: false },
}

describe('an edition obeys consent', () => {
  test('no word, sound, face or caption of a voice that may not be heard is in any of its files', async () => {
    const faces: string[] = []
    for (const [word, consent] of Object.entries(NOT_PUBLIC)) faces.push((await publishVoice(word, consent)).face)
    // One that may be heard, so that the search is known to find what is there.
    const heard = await publishVoice('qzyheard', agreed)
    const { problems } = await builderOf().build()

    expect(await filesWith('qzx')).toEqual([])
    for (const face of faces) expect(await picturesOf(face)).toEqual([])
    for (const word of Object.keys(NOT_PUBLIC)) {
      expect(problems.map(({ id }) => id)).toContain(`testimony-${word}`)
    }

    for (const told of ['sound in ogg', 'sound in mp3', 'first in fr', 'first in ar', 'title', 'keyword', 'holder']) {
      expect((await filesWith(`qzyheard${told}`)).length).toBeGreaterThan(0)
    }
    expect(await picturesOf(heard.face)).not.toEqual([])
    expect((await filesWith('qzyheardfirst')).some((name) => name.startsWith('search-'))).toBe(true)
    expect((await filesWith('qzyheardfirst')).some((name) => name.endsWith('.vtt'))).toBe(true)

    // And no exhibit has a voice that is not there: the walls stay, without it.
    const { exhibits } = await readRoom('the-tie')
    expect(exhibits.filter(({ hasVoice }) => hasVoice).map(({ slug }) => slug)).toEqual([
      'qzyheardhung',
      `wall-${walls}`,
    ])
    expect(exhibits.filter(({ kind }) => kind === 'textWall')).toHaveLength(Object.keys(NOT_PUBLIC).length + 1)
  }, 120_000)
})

describe('what was published and is taken back', () => {
  /** Makes two editions with the voice, the second for another reason, so that there is more than one to forget. */
  async function publishTwice(consent: unknown, builder: ReturnType<typeof createEditionBuilder>) {
    const { face } = await publishVoice('qzxvoice', consent)
    await builder.build()
    await lake.curator.patch('room-the-contract', { set: { title: inThree('String', 'Another title') } }).commit()
    await builder.build()
    expect(await filesWith('qzxvoice')).not.toEqual([])
    expect(await picturesOf(face)).not.toEqual([])
    return face
  }

  /** What is left of the voice in any file, and what the current edition lacks: nothing of either. */
  async function leftAndLacking(face: string) {
    const there = await Promise.all(
      Object.keys((await readManifest()).files).map((path) => readFile(join(lake.folder, path)).catch(() => path)),
    )
    return {
      words: await filesWith('qzxvoice'),
      pictures: await picturesOf(face),
      lacking: there.filter((file) => typeof file === 'string'),
    }
  }
  const NOTHING = { words: [], pictures: [], lacking: [] }

  test('is in no file of any edition once consent is withdrawn, and the edition from before it was told is kept', async () => {
    const builder = builderOf()
    const first = (await builder.build()).hash
    const face = await publishTwice(agreed, builder)
    await lake.curator.patch('testimony-qzxvoice', { set: { 'consent.withdrawnOn': TODAY } }).commit()
    const { hash } = await builder.build()
    expect(await leftAndLacking(face)).toEqual(NOTHING)
    const manifests = (await readdir(lake.folder)).filter((name) => name.startsWith('manifest.'))
    expect(manifests.sort()).toEqual([`manifest.${first}.json`, `manifest.${hash}.json`].sort())
  })

  test('nor once it is unpublished, by a house that was started anew', async () => {
    const face = await publishTwice(agreed, builderOf())
    await lake.curator
      .transaction()
      .patch('room-the-tie', { set: { exhibits: [keyed('exhibit-summer-road')] } })
      .delete('exhibit-qzxvoicehung')
      .delete(`exhibit-wall-${walls}`)
      .delete('testimony-qzxvoice')
      .commit()
    await builderOf().build()
    expect(await leftAndLacking(face)).toEqual(NOTHING)
  })

  test('nor once the day has come on which consent ends, without anybody publishing, though the lake is away', async () => {
    let time = `${TODAY}T23:59:59.000Z`
    const said: string[] = []
    const builder = builderOf({ now: () => new Date(time), lookEvery: 20, log: (line) => said.push(line) })
    const face = await publishTwice({ ...agreed, until: TODAY }, builder)
    builder.watch(() => {})
    await lake.goAway()
    time = '2026-11-22T00:00:00.000Z'
    await vi.waitFor(async () => expect(await filesWith('qzxvoice')).toEqual([]), 15_000)
    await vi.waitFor(() => expect(said.join('\n')).toContain('The lake does not answer'), 15_000)
    expect(await leftAndLacking(face)).toEqual(NOTHING)
    await lake.comeBack()
    await builder.close()
  })

  const another = async () => {
    const { _id } = await lake.curator.assets.upload('file', Buffer.from('another sound'), { filename: 'b.ogg' })
    return { 'recordings[0].audio.asset._ref': _id, 'recordings[0].otherFormats': [] }
  }
  const whatStays = [{ _key: 'a', start: 0, end: 4, text: 'What may stay.' }]

  test.each([
    ['a name, for a pseudonym', () => ({ 'consent.pseudonym': 'Amina' }), () => filesWith('qzxvoicerole')],
    ['a face', () => ({ portrait: null }), picturesOf],
    ['the sound, for another', another, () => filesWith('qzxvoicesound')],
    ['a passage', () => ({ 'transcripts[0].segments': whatStays }), () => filesWith('qzxvoicesecond in fr')],
    ['the words in a language', () => ({ 'transcripts[1]': null }), () => filesWith('qzxvoicefirst in ar')],
  ])('is in no edition either when it is %s', async (_what, change, left) => {
    const builder = builderOf()
    const { face } = await publishVoice('qzxvoice', agreed)
    await builder.build()
    expect(await left(face)).not.toEqual([])
    await lake.curator.patch('testimony-qzxvoice', { set: await change() }).commit()
    await builder.build()
    expect(await left(face)).toEqual([])
    expect((await readManifest()).languages.fr.testimonies).toHaveProperty('qzxvoiceslug')
  })

  test('keeps every edition when only a spelling was corrected', async () => {
    const builder = builderOf()
    await publishVoice('qzxvoice', agreed)
    const { hash } = await builder.build()
    await lake.curator
      .patch('testimony-qzxvoice', { set: { 'transcripts[0].segments[0].text': 'A spelling.' } })
      .commit()
    await builder.build()
    expect(await readdir(lake.folder)).toContain(`manifest.${hash}.json`)
    expect(await filesWith('qzxvoicefirst in fr')).not.toEqual([])
  })
})
