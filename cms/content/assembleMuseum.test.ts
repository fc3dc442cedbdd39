import { describe, expect, test } from 'vitest'
import { assembleMuseum, type MuseumContent } from './assembleMuseum.ts'
import { fixtureDocuments, type FixtureDocument } from './fixtures/dataset.ts'
import { FIXTURE_IMAGES } from './fixtures/media.ts'
import { fixtureMuseum } from './fixtures/museum.ts'
import { fixtureTransform, queryDataset } from './fixtures/queryDataset.ts'
import { LANGUAGES } from './Language.ts'
import type { Problem } from './Problem.ts'
import type { Transform } from './Transform.ts'

type Change = (document: FixtureDocument) => FixtureDocument | null

/** The fixture museum in French after a change to one of its documents. */
async function museumAfter(id: string, change: Change, changes: Partial<Transform> = {}) {
  const documents = fixtureDocuments().flatMap((document) => {
    const changed = document._id === id ? change(document) : document
    return changed ? [changed] : []
  })
  const problems: Problem[] = []
  const content = assembleMuseum(await queryDataset(documents, 'fr'), fixtureTransform('fr', problems, changes))
  if (!content) throw new Error('the museum closed')
  return { content, problems }
}

const exhibitsOf = ({ rooms }: MuseumContent) => rooms.flatMap((room) => room.exhibits.map(({ slug }) => slug))

describe('a museum from documents', () => {
  test.each(LANGUAGES)(
    'a visitor in %s gets every record of the fixture, word for word, and nothing to repair',
    async (language) => {
      const problems: Problem[] = []
      const content = assembleMuseum(
        await queryDataset(fixtureDocuments(), language),
        fixtureTransform(language, problems),
      )
      expect(problems).toEqual([])
      expect(content).toEqual(fixtureMuseum(language))
    },
  )

  test('a room that is published but on no route opens after the others', async () => {
    const { content } = await museumAfter('museum', (museum) => ({ ...museum, route: [] }))
    expect(content.museum.rooms.map(({ slug }) => slug)).toEqual(['the-contract', 'the-tie'])
  })

  test('a lake that holds no museum still opens its rooms, in the order of their numbers', async () => {
    const { content, problems } = await museumAfter('museum', () => null)
    expect(content.museum.threshold.slug).toBe('courtyard')
    expect(content.museum.title.value).toBe('Rihla')
    expect(problems).toContainEqual(expect.objectContaining({ id: 'museum' }))
  })

  test('a visit begins in a courtyard, and nothing else is one, whatever themes a curator chose', async () => {
    const themed = (theme: string) => (room: FixtureDocument) => ({ ...room, theme: { _ref: `theme-${theme}` } })
    const hall = await museumAfter('room-courtyard', themed('work'))
    expect(hall.content.museum.threshold.setting).toBe('courtyard')
    expect(hall.problems).toEqual([expect.objectContaining({ id: 'room-courtyard', field: 'theme' })])
    const court = await museumAfter('room-the-contract', themed('courtyard'))
    expect(court.content.rooms.map(({ setting }) => setting)).toEqual(['courtyard', 'home', 'return'])
    expect(court.problems).toEqual([expect.objectContaining({ id: 'room-the-contract', field: 'theme' })])
  })

  test('a voice belongs to an exhibit of any kind, which stays what it is, also without its voice', async () => {
    const testimony = { _type: 'reference', _ref: 'testimony-on-the-square' }
    const add = (document: FixtureDocument) => ({ ...document, testimony })
    const { content, problems } = await museumAfter('exhibit-four-signatures', add)
    expect(problems).toEqual([])
    const paper = content.rooms.flatMap(({ exhibits }) => exhibits).find(({ slug }) => slug === 'four-signatures')
    expect(paper).toMatchObject({ kind: 'archivalDocument', nature: 'reconstruction', hasVoice: true })
    expect(paper?.testimony?.slug).toBe('on-the-square')
    // The first that it is heard at, along the route.
    expect(content.testimonies[0]?.heardAt).toEqual({ room: 'the-contract', exhibit: 'four-signatures' })
    const lost = await museumAfter('exhibit-four-signatures', (document) => ({
      ...document,
      testimony: { ...testimony, _ref: 'testimony-withdrawn' },
    }))
    const silent = lost.content.rooms.flatMap(({ exhibits }) => exhibits).find(({ slug }) => slug === 'four-signatures')
    expect(silent).toMatchObject({ hasVoice: false, testimony: null, nature: 'reconstruction' })
    expect(lost.problems).toEqual([expect.objectContaining({ id: 'exhibit-four-signatures', field: 'testimony' })])
  })

  test('an empty lake opens no museum', async () => {
    expect(assembleMuseum(await queryDataset([], 'fr'), fixtureTransform('fr', []))).toBeNull()
  })

  test('a room whose slug another room has is left out', async () => {
    const { content, problems } = await museumAfter('room-the-tie', (room) => ({
      ...room,
      slug: { current: 'the-contract' },
    }))
    expect(content.rooms.map(({ id }) => id)).toEqual(['room-courtyard', 'room-the-contract'])
    expect(problems).toContainEqual(expect.objectContaining({ id: 'room-the-tie', field: 'slug' }))
  })
})

/** For each type: which document is broken, how, and what visitors no longer find. All else stays. */
const malformed: {
  type: string
  id: string
  change: Change
  field: string
  lost: (content: MuseumContent) => boolean
}[] = [
  {
    type: 'museum',
    id: 'museum',
    change: (document) => ({ ...document, tagline: 42 }),
    field: 'tagline',
    lost: ({ museum }) => museum.tagline.value === '',
  },
  {
    type: 'theme',
    id: 'theme-work',
    change: (document) => ({ ...document, setting: { dark: true } }),
    field: 'setting',
    lost: ({ rooms }) => rooms.find(({ slug }) => slug === 'the-contract')?.setting === 'home',
  },
  {
    type: 'room',
    id: 'room-the-tie',
    change: (document) => ({ ...document, number: 'nine' }),
    field: 'number',
    lost: ({ rooms }) => !rooms.some(({ slug }) => slug === 'the-tie'),
  },
  {
    type: 'exhibit',
    id: 'exhibit-suitcase',
    change: (document) => ({ ...document, kind: ['object'] }),
    field: 'kind',
    lost: (content) => !exhibitsOf(content).includes('suitcase'),
  },
  {
    type: 'museumObject',
    id: 'museumObject-suitcase',
    change: (document) => ({ ...document, objectNumber: null }),
    field: 'objectNumber',
    lost: ({ rooms }) => rooms.flatMap(({ exhibits }) => exhibits).every(({ museumObject }) => museumObject === null),
  },
  {
    type: 'story',
    id: 'story-six-years',
    change: (document) => ({ ...document, body: 'Once upon a time' }),
    field: 'body',
    lost: ({ stories, museum }) => stories.length === 0 && museum.stories.length === 0,
  },
  {
    type: 'testimony',
    id: 'testimony-on-the-square',
    change: (document) => ({ ...document, synopsis: { fr: 'no array' } }),
    field: 'synopsis',
    lost: (content) => content.testimonies.length === 0 && !exhibitsOf(content).includes('on-the-square'),
  },
  {
    type: 'tour',
    id: 'tour-first-steps',
    change: (document) => ({ ...document, minutes: -3 }),
    field: 'minutes',
    lost: ({ tours, museum }) => tours.length === 0 && museum.tours.length === 0,
  },
  {
    type: 'event',
    id: 'event-growth',
    change: (document) => ({ ...document, until: 'later' }),
    field: 'until',
    lost: ({ chronicle }) => chronicle.events.length === 1,
  },
  {
    type: 'journey',
    id: 'journey-to-the-mines',
    change: (document) => ({ ...document, travellers: 'ghosts' }),
    field: 'travellers',
    lost: ({ chronicle }) => chronicle.journeys.length === 1,
  },
  {
    type: 'person',
    id: 'person-felix-mora',
    change: (document) => ({ ...document, name: [] }),
    field: 'name',
    lost: ({ rooms }) => rooms.flatMap(({ exhibits }) => exhibits).every(({ people }) => people.length === 0),
  },
  {
    type: 'place',
    id: 'place-casablanca',
    change: (document) => ({ ...document, location: { lat: 'north' } }),
    field: 'location.lat',
    lost: ({ stories }) => stories.every(({ places }) => places.length === 0),
  },
  {
    type: 'fact',
    id: 'fact-L02',
    change: (document) => ({ ...document, confidence: 'certain' }),
    field: 'confidence',
    lost: ({ rooms }) =>
      rooms.flatMap(({ exhibits }) => exhibits).every(({ facts }) => facts.every(({ code }) => code !== 'L02')),
  },
  {
    type: 'source',
    id: 'source-k79',
    change: (document) => ({ ...document, title: 7 }),
    field: 'title',
    lost: ({ rooms }) =>
      rooms
        .flatMap(({ exhibits }) => exhibits)
        .flatMap(({ facts }) => facts)
        .every(({ sources }) => sources.every(({ id }) => id !== 'source-k79')),
  },
]

describe('a broken record is left out, reported by its _id, and takes no page down', () => {
  test.each(malformed)('a malformed $type', async ({ id, change, field, lost }) => {
    const { content, problems } = await museumAfter(id, change)
    expect(problems).toContainEqual(expect.objectContaining({ id, field }))
    expect(lost(content)).toBe(true)
    // Whatever is broken, the courtyard and the summer road's neighbour stay open.
    expect(content.rooms.map(({ slug }) => slug)).toEqual(expect.arrayContaining(['courtyard', 'the-contract']))
  })

  // Nothing in the museum refers to what is told in the order of time: there, absence is no problem.
  const referredTo = malformed.filter(({ type }) => type !== 'event' && type !== 'journey')
  test.each(referredTo)('a $type that is not there at all', async ({ id }) => {
    const { content, problems } = await museumAfter(id, () => null)
    expect(problems).not.toEqual([])
    expect(content.rooms.map(({ slug }) => slug)).toEqual(expect.arrayContaining(['the-contract']))
  })
})

const facts = (...ids: string[]) => ids.map((id) => ({ _type: 'reference', _ref: id }))

describe('what may not be shown', () => {
  test('an exhibit that rests on an L fact is left out, with the fact', async () => {
    const { content, problems } = await museumAfter('fact-T03', (fact) => ({ ...fact, confidence: 'L' }))
    expect(exhibitsOf(content)).not.toContain('summer-road')
    expect(JSON.stringify(content)).not.toContain('Marhaba')
    expect(problems).toContainEqual(expect.objectContaining({ id: 'exhibit-summer-road', field: 'facts' }))
  })

  test('one good fact does not carry an exhibit over an L fact', async () => {
    const { content } = await museumAfter('fact-L04', (fact) => ({ ...fact, confidence: 'L' }))
    expect(exhibitsOf(content)).not.toContain('four-signatures')
    expect(exhibitsOf(content)).toContain('opening-words')
  })

  test('an exhibit without a fact is left out', async () => {
    const { content, problems } = await museumAfter('exhibit-summer-road', (exhibit) => ({
      ...exhibit,
      facts: facts(),
    }))
    expect(exhibitsOf(content)).not.toContain('summer-road')
    expect(problems).toContainEqual(expect.objectContaining({ id: 'exhibit-summer-road', field: 'facts' }))
  })

  const consent = { basis: 'museumText', scope: 'public' }
  test.each([
    ['without consent', { consent: null }, 'consent'],
    ['with consent for schools only', { consent: { ...consent, scope: 'schools' } }, 'consent'],
    ['with consent for researchers only', { consent: { ...consent, scope: 'researchers' } }, 'consent'],
    ['whose consent ended yesterday', { consent: { ...consent, until: '2026-11-20' } }, 'consent'],
    ['whose consent begins tomorrow', { consent: { ...consent, from: '2026-11-22' } }, 'consent'],
    ['whose consent was withdrawn', { consent: { ...consent, withdrawnOn: '2026-01-02' } }, 'consent'],
    ['whose consent was withdrawn on an unreadable day', { consent: { ...consent, withdrawnOn: false } }, 'consent'],
    ['of a narrator who signed nothing', { kind: 'recorded' }, 'consent'],
    ['without a transcript', { transcripts: [] }, 'transcripts'],
    ['whose transcript says nothing', { transcripts: [{ language: 'fr', segments: [] }] }, 'transcripts'],
    ['that is composite and names a person', { person: { _ref: 'person-felix-mora' } }, 'person'],
    ['that is composite and shows a face', { portrait: { asset: { _ref: 'image-x' } } }, 'portrait'],
    ['that rests on no fact', { facts: [] }, 'facts'],
  ])('a testimony %s is left out, and its exhibit with it', async (_title, change, field) => {
    const { content, problems } = await museumAfter('testimony-on-the-square', (document) => ({
      ...document,
      ...change,
    }))
    expect(content.testimonies).toEqual([])
    expect(content.museum.testimonies).toEqual([])
    expect(exhibitsOf(content)).not.toContain('on-the-square')
    expect(
      problems.filter(({ id }) => id === 'testimony-on-the-square').map((problem) => problem.field),
    ).toContainEqual(expect.stringContaining(field))
  })

  test('consent holds through its last day', async () => {
    const { content } = await museumAfter('testimony-on-the-square', (document) => ({
      ...document,
      consent: { ...consent, from: '2026-11-21', until: '2026-11-21' },
    }))
    expect(content.testimonies).toHaveLength(1)
  })

  test('a narrator who chose a pseudonym is not given away by name or face', async () => {
    const { content } = await museumAfter('testimony-on-the-square', (document) => ({
      ...document,
      kind: 'recorded',
      person: { _ref: 'person-felix-mora' },
      portrait: { asset: { _ref: 'image-x' } },
      consent: { basis: 'narrator', scope: 'public', pseudonym: 'Amina' },
    }))
    expect(content.testimonies[0]).toMatchObject({ narrator: { value: 'Amina' }, portrait: null })
    expect(JSON.stringify(content.testimonies)).not.toContain('Mora')
  })

  test('nor by the index of the testimony', async () => {
    const { content } = await museumAfter('testimony-on-the-square', (document) => ({
      ...document,
      kind: 'recorded',
      person: { _ref: 'person-felix-mora' },
      consent: { basis: 'narrator', scope: 'public', pseudonym: 'Amina' },
    }))
    expect(content.testimonies[0]?.index[0]?.title.value).toBe('L’attente sur la place')
    expect(content.testimonies[0]?.index[0]?.people).toEqual([])
  })

  test('a recording without a transcript in its language is left out; the testimony stays to be read', async () => {
    const { content, problems } = await museumAfter('testimony-on-the-square', (document) => ({
      ...document,
      transcripts: [{ language: 'fr', segments: [{ start: 0, end: 1, text: 'Nous attendions.' }] }],
    }))
    expect(content.testimonies[0]?.recordings.map(({ lang }) => lang)).toEqual(['fr'])
    expect(problems).toContainEqual(expect.objectContaining({ field: 'recordings[0]' }))
  })
})

describe('media that cannot be had', () => {
  test('a missing picture leaves its exhibit to be read, with the reason reported', async () => {
    const { content, problems } = await museumAfter('museum', (museum) => museum, { picture: () => null })
    expect(exhibitsOf(content)).toEqual(
      fixtureMuseum('fr').rooms.flatMap(({ exhibits }) => exhibits.map(({ slug }) => slug)),
    )
    const shown = content.rooms.flatMap(({ exhibits }) => exhibits)
    expect(shown.filter(({ image }) => image !== null)).toEqual([])
    // A chart has the shape of its drawing.
    expect(shown.filter(({ aspect }) => aspect !== 1).map(({ kind }) => kind)).toEqual(['chart'])
    expect(problems).toContainEqual(expect.objectContaining({ id: 'exhibit-summer-road', field: 'image.asset' }))
  })

  test.each([
    ['whose file is gone', { asset: { _ref: `image-${'f'.repeat(40)}-10x10-png` } }],
    ['that was never uploaded', {}],
  ])('a version in the visitor’s language %s leaves the picture itself', async (_title, image) => {
    const { content, problems } = await museumAfter('exhibit-counted-in-belgium', (exhibit) => ({
      ...exhibit,
      image: { ...Object(exhibit['image']), versions: [{ language: 'fr', image }] },
    }))
    const shown = content.rooms.flatMap(({ exhibits }) => exhibits).find(({ slug }) => slug === 'counted-in-belgium')
    expect(shown?.image?.id).toBe(FIXTURE_IMAGES.counted.assetId)
    expect(problems).toContainEqual(expect.objectContaining({ field: 'image.versions.asset' }))
    expect(problems.filter(({ field }) => !field.startsWith('image.versions'))).toEqual([])
  })

  test('a missing recording leaves the testimony with its transcript', async () => {
    const { content, problems } = await museumAfter('museum', (museum) => museum, { sound: () => null })
    expect(content.testimonies[0]).toMatchObject({ recordings: [], duration: 0 })
    expect(content.testimonies[0]?.transcripts).toHaveLength(2)
    expect(problems).toContainEqual(
      expect.objectContaining({ id: 'testimony-on-the-square', field: 'recordings[0].audio.asset' }),
    )
  })

  test.each(['alt', 'creditLine', 'rights', 'nature'])('a picture without %s is not shown', async (field) => {
    const { content, problems } = await museumAfter('exhibit-summer-road', (exhibit) => ({
      ...exhibit,
      image: { ...Object(exhibit['image']), [field]: null },
    }))
    expect(
      content.rooms.flatMap(({ exhibits }) => exhibits).find(({ slug }) => slug === 'summer-road')?.image,
    ).toBeNull()
    expect(problems).toContainEqual(expect.objectContaining({ id: 'exhibit-summer-road', field: `image.${field}` }))
  })

  test('a chart whose rows do not fit its columns is shown without its table', async () => {
    const { content, problems } = await museumAfter('exhibit-counted-in-belgium', (exhibit) => ({
      ...exhibit,
      dataTable: {
        ...Object(exhibit['dataTable']),
        rows: [{ label: [{ language: 'fr', value: '1961' }], values: [1, 2] }],
      },
    }))
    const chart = content.rooms.flatMap(({ exhibits }) => exhibits).find(({ slug }) => slug === 'counted-in-belgium')
    expect(chart?.dataTable).toBeNull()
    expect(problems).toContainEqual(expect.objectContaining({ id: 'exhibit-counted-in-belgium', field: 'dataTable' }))
  })

  test('a chart needs no picture: its numbers are drawn, and nothing is missing', async () => {
    const { content, problems } = await museumAfter('exhibit-counted-in-belgium', (exhibit) => ({
      ...exhibit,
      image: null,
    }))
    const chart = content.rooms.flatMap(({ exhibits }) => exhibits).find(({ slug }) => slug === 'counted-in-belgium')
    expect(problems).toEqual([])
    expect(chart).toMatchObject({ kind: 'chart', image: null })
    expect(chart?.chart?.marks.filter(({ kind }) => kind === 'bar')).toHaveLength(2)
    expect(chart?.aspect).toBeGreaterThan(1)
  })

  test('with neither picture nor numbers, its words hang on the wall in its place', async () => {
    const { content } = await museumAfter('exhibit-counted-in-belgium', (exhibit) => ({
      ...exhibit,
      image: null,
      dataTable: null,
    }))
    const chart = content.rooms.flatMap(({ exhibits }) => exhibits).find(({ slug }) => slug === 'counted-in-belgium')
    expect(chart).toMatchObject({ kind: 'textWall', chart: null, aspect: 1 })
  })

  test('numbers that their form would draw falsely are drawn as bars, and reported', async () => {
    const { content, problems } = await museumAfter('exhibit-counted-in-belgium', (exhibit) => ({
      ...exhibit,
      dataTable: { ...Object(exhibit['dataTable']), form: 'range' },
    }))
    const chart = content.rooms.flatMap(({ exhibits }) => exhibits).find(({ slug }) => slug === 'counted-in-belgium')
    expect(chart?.dataTable?.form).toBe('bars')
    expect(problems).toEqual([
      expect.objectContaining({ field: 'dataTable', message: expect.stringMatching(/two columns/) }),
    ])
  })
})
