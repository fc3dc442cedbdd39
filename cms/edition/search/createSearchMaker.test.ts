import { describe, expect, it, test } from 'vitest'
import type { MuseumContent } from '../../content/assembleMuseum.ts'
import { fixtureMuseum } from '../../content/fixtures/museum.ts'
import { recordedTestimony } from '../../content/fixtures/recordedTestimony.ts'
import { LANGUAGES, type Language } from '../../content/Language.ts'
import { parseSearchFile } from '../../content/parseSearchFile.ts'
import type { SearchFile } from '../../content/search/SearchFile.ts'
import { createSearchMaker } from './createSearchMaker.ts'

const museum = () => new Map<Language, MuseumContent>(LANGUAGES.map((language) => [language, fixtureMuseum(language)]))

async function filesOf(contents = museum()): Promise<ReadonlyMap<Language, SearchFile>> {
  const made = await createSearchMaker().make(contents)
  return new Map(
    [...made].map(([language, json]) => {
      const parsed = parseSearchFile(JSON.parse(json))
      if (!parsed.ok) throw new Error(parsed.error)
      return [language, parsed.value]
    }),
  )
}

describe('what can be found', () => {
  it('is in a file for each language that something is written in, and only in that', async () => {
    const files = await filesOf()
    expect([...files.keys()].sort()).toEqual(['ar', 'en', 'fr'])
    const arabic = JSON.stringify(files.get('ar')?.subjects.map(({ text }) => text))
    expect(arabic).toMatch(/\p{Script=Arabic}/u)
    expect(arabic).not.toMatch(/\p{Script=Latin}{4}/u)
  })

  it('is every room, exhibit, testimony, story, tour and stop, person, place and fact, once', async () => {
    const { rooms, testimonies, stories, tours, chronicle } = fixtureMuseum('fr')
    const subjects = (await filesOf()).get('fr')?.subjects ?? []
    const count = (kind: string) => subjects.filter((each) => each.kind === kind).length
    expect(count('room')).toBe(rooms.length)
    expect(count('exhibit')).toBe(rooms.flatMap(({ exhibits }) => exhibits).length)
    expect(count('testimony')).toBe(testimonies.length)
    expect(count('event')).toBe(chronicle.events.length)
    expect(count('journey')).toBe(chronicle.journeys.length)
    expect(count('story')).toBe(stories.length)
    expect(count('tour')).toBe(tours.length + tours.flatMap(({ stops }) => stops).length)
    const facts = new Set(
      [...rooms.flatMap(({ exhibits }) => exhibits), ...testimonies, ...stories].flatMap((each) =>
        each.facts.map(({ id }) => id),
      ),
    )
    expect(count('fact')).toBe(facts.size)
    expect(count('person')).toBeGreaterThan(0)
    expect(count('place')).toBeGreaterThan(0)
    const keys = subjects.map(({ id, path }) => `${id} ${path}`)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('a testimony is found to the second, by what is said and by what its index says', async () => {
    const file = (await filesOf()).get('fr')
    const [testimony] = fixtureMuseum('fr').testimonies
    const segments = testimony?.transcripts.find(({ lang }) => lang === 'fr')?.segments ?? []
    const moments = file?.moments ?? []
    expect(moments.filter(({ title }) => title === null).map(({ at, text }) => [at, text])).toEqual(
      segments.map(({ start, text }) => [start, text]),
    )
    expect(moments.filter(({ title }) => title !== null).map(({ title }) => title)).toEqual(
      testimony?.index.map(({ title }) => title.value),
    )
    for (const { of } of moments) expect(file?.subjects[of]?.kind).toBe('testimony')
  })

  it('people, places and facts lead to the pages that speak of them', async () => {
    const subjects = (await filesOf()).get('en')?.subjects ?? []
    const told = subjects.filter(({ kind }) => kind === 'person' || kind === 'place' || kind === 'fact')
    for (const { path, mentions } of told) {
      expect(mentions.length).toBeGreaterThan(0)
      expect(mentions[0]?.path).toBe(path)
    }
  })

  it('an exhibit is found by the words of its deeper text too', async () => {
    const subjects = (await filesOf()).get('en')?.subjects ?? []
    const found = subjects.filter(({ kind, text }) => kind === 'exhibit' && text.includes('the terms of housing'))
    expect(found.map(({ path }) => path)).toEqual(['rooms/the-contract/four-signatures'])
  })

  it('the years of its facts are the decades of an exhibit', async () => {
    const subjects = (await filesOf()).get('fr')?.subjects ?? []
    const signatures = subjects.find(({ path }) => path === 'rooms/the-contract/four-signatures')
    expect(signatures?.decades).toContain(1960)
  })

  it('words that only the index knows are in no file to be read: alternative texts, keywords', async () => {
    for (const file of (await filesOf()).values()) {
      for (const subject of file.subjects) expect(Object.keys(subject)).not.toContain('also')
    }
  })

  it('a museum without a testimony has nothing of it left to find', async () => {
    const kept = new Map(
      [...museum()].map(([language, content]) => [
        language,
        {
          ...content,
          testimonies: [],
          rooms: content.rooms.map((room) => ({
            ...room,
            exhibits: room.exhibits.filter(({ testimony }) => testimony === null),
          })),
        },
      ]),
    )
    const files = await filesOf(kept)
    const text = JSON.stringify([...files.values()])
    for (const language of ['fr', 'ar', 'en'] as const) {
      const segments = fixtureMuseum(language).testimonies.flatMap(({ transcripts }) =>
        transcripts.flatMap(({ segments }) => segments),
      )
      expect(segments.length).toBeGreaterThan(0)
      for (const { text: said } of segments) expect(text).not.toContain(said)
    }
    // Not as a term of the index either: nobody else in this museum says "aube".
    expect(text).not.toContain('aube')
    expect(JSON.stringify([...(await filesOf()).values()])).toContain('aube')
  })
})

describe('the moments that recordings share', () => {
  test('lead from a second of one to the same in another', async () => {
    const recorded = recordedTestimony
    const [first] = recorded.recordings
    if (!first) throw new Error('The fixture is heard in no language.')
    const contents = museum()
    for (const [language, content] of contents) contents.set(language, { ...content, testimonies: [recorded] })
    const heard = (await filesOf(contents)).get('fr')?.subjects.find(({ id }) => id === recorded.id)?.heard ?? []
    expect(heard.map(({ lang }) => lang)).toEqual(recorded.recordings.map(({ lang }) => lang))
    for (const { times } of heard) {
      expect(times[0]).toBe(0)
      expect([...times].sort((a, b) => a - b)).toEqual(times)
    }
  })
})

describe('files that are made again', () => {
  it('are the same, letter for letter', async () => {
    const [once, again] = await Promise.all([createSearchMaker().make(museum()), createSearchMaker().make(museum())])
    expect([...again]).toEqual([...once])
  })

  it('are made anew only in the languages whose words have changed', async () => {
    const maker = createSearchMaker()
    const before = await maker.make(museum())
    const contents = museum()
    const french = fixtureMuseum('fr')
    const stories = french.stories.map((story) => ({
      ...story,
      title: { value: 'Un autre titre', lang: 'fr' as const },
    }))
    contents.set('fr', { ...french, stories })
    const after = await maker.make(contents)
    expect(after.get('fr')).not.toBe(before.get('fr'))
    expect(after.get('fr')).toContain('Un autre titre')
    expect(after.get('ar')).toBe(before.get('ar'))
  })

  it('stay small: an index holds each word once, and no text twice', async () => {
    for (const [language, json] of await createSearchMaker().make(museum())) {
      const file = parseSearchFile(JSON.parse(json))
      if (!file.ok) throw new Error(file.error)
      const { subjects, moments } = file.value
      const text = [...subjects, ...moments].reduce(
        (sum, each) => sum + each.text.length + (each.title ?? '').length,
        0,
      )
      // Characters: the texts, 300 of addresses and names a thing, and the index, which weighs some three times the words.
      expect(json.length, language).toBeLessThan(4 * text + 300 * (subjects.length + moments.length) + 2000)
      expect(json.length, language).toBeGreaterThan(text)
    }
  })
})
