import { describe, expect, test } from 'vitest'
import { assembleMuseum } from './assembleMuseum.ts'
import { fixtureDocuments, type FixtureDocument } from './fixtures/dataset.ts'
import { FIXTURE_AUDIO, FIXTURE_IMAGES, FIXTURE_PEAKS } from './fixtures/media.ts'
import { fixtureTransform, queryDataset } from './fixtures/queryDataset.ts'
import { recordedTestimony } from './fixtures/recordedTestimony.ts'
import { parseTestimony } from './parseTestimony.ts'
import type { Problem } from './Problem.ts'
import type { Transform } from './Transform.ts'

type Fields = Readonly<Record<string, unknown>>
type Change = (document: FixtureDocument) => Fields

const VOICE = 'testimony-on-the-square'

/** What visitors get of the fixture's voice after changes to documents, and what its curator hears. */
async function voiceAfter(changes: Readonly<Record<string, Change>>, transform: Partial<Transform> = {}) {
  const documents = fixtureDocuments().map((document) => ({ ...document, ...changes[document._id]?.(document) }))
  const problems: Problem[] = []
  const content = assembleMuseum(await queryDataset(documents, 'fr'), fixtureTransform('fr', problems, transform))
  const [voice] = content?.testimonies ?? []
  if (!content || !voice) throw new Error('the voice is silent')
  return { voice, problems, content }
}

const listOf = (value: unknown): Fields[] => (Array.isArray(value) ? value : [])

/** Changes the member at this place of the voice's list. */
const inList =
  (list: string, place: number, change: (item: Fields) => Fields): Change =>
  (document) => ({ [list]: listOf(document[list]).map((item, index) => (index === place ? change(item) : item)) })

describe('a point of the index', () => {
  test.each([
    ['without a title', { title: [] }, 'index[0].title'],
    ['without a time', { times: [] }, 'index[0].times'],
    ['whose times are all after the end', { times: [{ language: 'fr', seconds: 60 }] }, 'index[0].times[0]'],
    ['in a recording that is not there', { times: [{ language: 'nl', seconds: 1 }] }, 'index[0].times[0]'],
    ['that is told before the beginning', { times: [{ language: 'fr', seconds: -1 }] }, 'index[0].times[0].seconds'],
    ['that is no point at all', { _key: null, title: 7 }, 'index[0].title'],
  ])('%s is left out and reported, and the others stay', async (_what, damage, field) => {
    const { voice, problems } = await voiceAfter({ [VOICE]: inList('index', 0, (point) => ({ ...point, ...damage })) })
    expect(voice.index.map(({ id }) => id)).toEqual(['stamp'])
    expect(problems).toContainEqual(expect.objectContaining({ id: VOICE, field }))
  })

  test('keeps the times that are right', async () => {
    const times = [
      { language: 'fr', seconds: 1 },
      { language: 'ar', seconds: 99 },
    ]
    const { voice, problems } = await voiceAfter({ [VOICE]: inList('index', 0, (point) => ({ ...point, times })) })
    expect(voice.index[0]?.times).toEqual({ fr: 1 })
    expect(problems).toEqual([
      { id: VOICE, field: 'index[0].times[1]', message: 'Is after the end of the recording (8.4 s); left out.' },
    ])
  })

  test('comes in the order of the recording, whatever the order of the lake', async () => {
    const { voice, problems } = await voiceAfter({ [VOICE]: ({ index }) => ({ index: listOf(index).toReversed() }) })
    expect(voice.index.map(({ id }) => id)).toEqual(['waiting', 'stamp'])
    expect(problems).toEqual([])
  })

  test('rests only on facts of the testimony', async () => {
    const facts = [{ _ref: 'fact-L06' }, { _ref: 'fact-L02' }]
    const { voice, problems } = await voiceAfter({ [VOICE]: inList('index', 0, (point) => ({ ...point, facts })) })
    expect(voice.index[0]?.facts).toEqual(['fact-L06'])
    expect(problems).toContainEqual(expect.objectContaining({ id: VOICE, field: 'index[0].facts[1]' }))
  })
})

describe('what a point leads to', () => {
  const leading = (lead: Fields) => ({ [VOICE]: inList('index', 0, (point) => ({ ...point, lead })) })

  test.each([
    ['is not published', 'exhibit-nowhere', {}],
    ['hangs in no room', 'exhibit-summer-road', { 'room-the-tie': () => ({ exhibits: [] }) }],
    ['may not be shown', 'exhibit-summer-road', { 'fact-T03': () => ({ confidence: 'L' }) }],
  ])('is nothing where the exhibit %s, and its curator hears of it', async (_what, exhibit, elsewhere) => {
    const { voice, problems } = await voiceAfter({ ...leading({ exhibit: { _ref: exhibit } }), ...elsewhere })
    expect(voice.index[0]).toMatchObject({ id: 'waiting', lead: null })
    expect(problems).toContainEqual(expect.objectContaining({ id: VOICE, field: 'index[0].lead.exhibit' }))
  })

  test('is nothing where there is neither exhibit nor place', async () => {
    const { voice, problems } = await voiceAfter(leading({ view: 'room' }))
    expect(voice.index[0]?.lead).toBeNull()
    expect(problems).toContainEqual(expect.objectContaining({ id: VOICE, field: 'index[0].lead' }))
  })

  test('is told by address, of a room that is open; unless it says otherwise, close and without a lamp', async () => {
    const { voice, problems } = await voiceAfter(leading({ exhibit: { _ref: 'exhibit-summer-road' } }))
    expect(voice.index[0]?.lead).toEqual({
      exhibit: { room: 'the-tie', exhibit: 'summer-road' },
      image: expect.objectContaining({ id: FIXTURE_IMAGES.summerRoad.assetId }),
      view: 'exhibit',
      raisesLamp: false,
      route: [],
    })
    expect(problems).toEqual([])
  })

  test('keeps the places of a route that can be found', async () => {
    const route = ['place-casablanca', 'place-nowhere', 'place-lens'].map((_ref) => ({ _ref }))
    const { voice, problems } = await voiceAfter(leading({ route }))
    expect(voice.index[0]?.lead?.route.map(({ id }) => id)).toEqual(['place-casablanca', 'place-lens'])
    expect(problems).toContainEqual(expect.objectContaining({ id: VOICE, field: 'index[0].lead.route[1]' }))
  })
})

describe('a segment', () => {
  const inFirstTranscript = (segments: readonly unknown[]) => ({
    [VOICE]: inList('transcripts', 1, (transcript) => ({ ...transcript, segments })),
  })
  const good = { start: 0, end: 2, text: 'Un.' }

  test.each([
    ['without words', { start: 2, end: 3, text: ' ' }, 'text'],
    ['that ends before it begins', { start: 3, end: 2, text: 'x' }, ''],
    ['without an end', { start: 3, text: 'x' }, 'end'],
    ['that is none', 'x', ''],
  ])('%s is left out and reported, and the others stay', async (_what, bad, field) => {
    const { voice, problems } = await voiceAfter(inFirstTranscript([good, bad, { start: 4, end: 5, text: 'Trois.' }]))
    const [french] = voice.transcripts
    expect(french?.segments.map(({ text }) => text)).toEqual(['Un.', 'Trois.'])
    const where = ['transcripts[1].segments[1]', field].filter(Boolean).join('.')
    expect(problems).toContainEqual(expect.objectContaining({ id: VOICE, field: where }))
  })

  test('that goes back in time is left out, so that no line lights up twice', async () => {
    const { voice, problems } = await voiceAfter(
      inFirstTranscript([good, { start: 6, end: 7, text: 'x' }, { start: 3, end: 4, text: 'y' }]),
    )
    expect(voice.transcripts[0]?.segments.map(({ text }) => text)).toEqual(['Un.', 'x'])
    expect([...new Set(problems.map(({ field }) => field))]).toEqual(['transcripts[1].segments[2]'])
  })

  test('says who speaks, where somebody is named', async () => {
    const { voice } = await voiceAfter(
      inFirstTranscript([
        { ...good, speaker: ' R. ' },
        { start: 3, end: 4, text: 'x', speaker: '' },
      ]),
    )
    expect(voice.transcripts[0]?.segments.map(({ speaker }) => speaker)).toEqual(['R.', null])
  })
})

describe('a real recording in the place of a reading', () => {
  const uploaded = {
    _id: `file-${'e'.repeat(40)}-wav`,
    _type: 'sanity.fileAsset',
    originalFilename: 'entretien-12.wav',
  }
  const asset = { ...uploaded, extension: 'wav', mimeType: 'audio/wav', size: 9 }

  /** What a curator changes in the Studio: the kind, the consent, the file and what it is. */
  const replacing: Change = (document) => ({
    kind: 'recorded',
    consent: { basis: 'narrator', scope: 'public', signedOn: '2026-11-01' },
    recordings: listOf(document['recordings'])
      .slice(1)
      .map((recording) => ({
        ...recording,
        audio: {
          ...Object(recording['audio']),
          asset: { _ref: uploaded._id },
          nature: 'original',
          voice: 'human',
        },
      })),
  })

  test('is heard alone: neither another format nor a waveform of the old sound is left', async () => {
    const documents = fixtureDocuments().map((document) =>
      document._id === VOICE ? { ...document, ...replacing(document) } : document,
    )
    const problems: Problem[] = []
    const transform = fixtureTransform('fr', problems, {
      sound: (_source, name) => ({ href: `files/${name}`, bytes: 9 }),
    })
    const content = assembleMuseum(await queryDataset([...documents, asset], 'fr'), transform)
    const [voice] = content?.testimonies ?? []
    expect(voice?.recordings).toHaveLength(1)
    expect(voice?.recordings[0]).toMatchObject({
      voice: 'human',
      files: [{ href: 'files/on-the-square-fr', mimeType: 'audio/wav', bytes: 9 }],
      peaks: [],
    })
    expect(problems.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['recordings[0].otherFormats[0]', 'recordings[0].peaks']),
    )
    // And the wall no longer calls it a reading.
    const wall = content?.rooms.flatMap(({ exhibits }) => exhibits).find(({ slug }) => slug === 'on-the-square')
    expect(wall?.nature).toBe('original')
  })

  test('tells when and where it was made; a reading was made nowhere', async () => {
    const told: Fields = { recordedOn: '2026-05-04', recordedAt: { _ref: 'place-lens' }, interviewer: 'A. B.' }
    const reading = await voiceAfter({ [VOICE]: () => told })
    expect(reading.voice).toMatchObject({ recordedOn: null, recordedAt: null, interviewer: null })
    const consent = { basis: 'narrator', scope: 'public' }
    const recorded = await voiceAfter({ [VOICE]: () => ({ ...told, consent, kind: 'recorded' }) })
    expect(recorded.voice).toMatchObject({
      recordedOn: '2026-05-04',
      recordedAt: { id: 'place-lens', name: { value: 'Lens' } },
      interviewer: 'A. B.',
    })
  })
})

describe('a sound in several formats', () => {
  test('comes with the lightest first, whichever was uploaded as the main one', async () => {
    const { main, other } = FIXTURE_AUDIO.fr
    const swapped = inList('recordings', 1, (recording) => ({
      ...recording,
      audio: { ...Object(recording['audio']), asset: { _ref: other.assetId } },
      otherFormats: [{ asset: { _ref: main.assetId } }],
    }))
    const { voice, problems } = await voiceAfter({ [VOICE]: swapped })
    expect(voice.recordings[0]?.files.map(({ mimeType }) => mimeType)).toEqual(['audio/ogg', 'audio/mpeg'])
    expect(voice.recordings[0]?.peaks).toEqual(FIXTURE_PEAKS)
    expect(problems).toEqual([])
  })

  test.each([
    ['weba', 'video/webm', 'audio/webm'],
    ['m4a', 'audio/x-m4a', 'audio/mp4'],
    ['opus', 'application/octet-stream', 'audio/ogg'],
    ['mka', 'audio/x-matroska', 'audio/x-matroska'],
  ])('is called by what it is: a .%s that a browser called %s is %s', async (extension, mimeType, known) => {
    const { main } = FIXTURE_AUDIO.fr
    const { voice, problems } = await voiceAfter({ [main.assetId]: () => ({ extension, mimeType }) })
    expect(voice.recordings[0]?.files.map((file) => file.mimeType)).toContain(known)
    expect(problems).toEqual([])
  })

  test('is none where it is a picture, and its words stay to be read', async () => {
    const { main } = FIXTURE_AUDIO.fr
    const { voice, problems } = await voiceAfter({
      [main.assetId]: () => ({ extension: 'png', mimeType: 'image/png' }),
    })
    expect(voice.recordings.map(({ lang }) => lang)).toEqual(['ar'])
    expect(voice.transcripts).toHaveLength(2)
    expect(problems).toContainEqual(expect.objectContaining({ field: 'recordings[1].audio.asset' }))
  })

  test('is heard in the format that can be had', async () => {
    const { main } = FIXTURE_AUDIO.fr
    const { voice, problems } = await voiceAfter(
      {},
      { sound: ({ assetId }, name) => (assetId === main.assetId ? { href: `files/${name}`, bytes: 1 } : null) },
    )
    expect(voice.recordings.find(({ lang }) => lang === 'fr')?.files).toHaveLength(1)
    expect(problems).toContainEqual(expect.objectContaining({ field: 'recordings[1].otherFormats[0].asset' }))
  })

  test.each([[[0, 256]], [[0, 1.5]], [['loud']], [Array.from({ length: 401 }, () => 1)]])(
    'has no waveform where its numbers are none',
    async (peaks) => {
      const { voice, problems } = await voiceAfter({
        [VOICE]: inList('recordings', 1, (recording) => ({ ...recording, peaks })),
      })
      expect(voice.recordings[0]).toMatchObject({ lang: 'fr', peaks: [] })
      expect(problems.some(({ field }) => field.startsWith('recordings[1].peaks'))).toBe(true)
    },
  )
})

test('the recorded testimony of the tests is one that a browser takes', () => {
  expect(parseTestimony(JSON.parse(JSON.stringify(recordedTestimony)))).toEqual({ ok: true, value: recordedTestimony })
})
