import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { evaluate, parse } from 'groq-js'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { exhibitQuery } from '../../queries/exhibits.ts'
import { roomQuery, roomsQuery } from '../../queries/rooms.ts'
import type { JsonObject } from '../Json.ts'
import type { LakeDocument } from '../LakeDocument.ts'
import { Store } from '../store/Store.ts'
import { arbitraryQuery, QUERY_PARAMETERS } from '../testing/arbitraryQuery.ts'
import { museumDataset } from '../testing/museumDataset.ts'
import { planQuery } from './Plan.ts'
import { QueryEngine } from './QueryEngine.ts'
import type { Perspective } from './Lens.ts'

const ASKER = { identity: 'curator', projectId: 'rihla', dataset: 'production' }

let folder: string
let store: Store
let engine: QueryEngine
let transactions = 0

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rihla-query-'))
  store = new Store(join(folder, 'lake.sqlite'))
  engine = new QueryEngine(store)
  write(museumDataset(200))
})

afterEach(() => {
  store.close()
  rmSync(folder, { recursive: true, force: true })
})

function write(documents: readonly LakeDocument[], removed: readonly string[] = []): void {
  const changes = [
    ...documents.map((after) => ({ id: after._id, before: store.get(after._id) ?? null, after, mutations: [] })),
    ...removed.map((id) => ({ id, before: store.get(id) ?? null, after: null, mutations: [] })),
  ]
  store.commit({
    id: `tx-${++transactions}`,
    author: 'a',
    timestamp: '',
    request: '',
    mutations: [],
    results: [],
    changes,
  })
}

function change(id: string, fields: JsonObject): void {
  const document = store.get(id)
  if (!document) throw new Error(`No ${id}`)
  write([{ ...document, ...fields }])
}

const ask = (query: string, params: JsonObject = {}, perspective: Perspective = ['published']) =>
  engine.answer(query, params, perspective, ASKER)

/** groq-js as it comes, over the same documents in the same order. */
async function askPlainly(
  query: string,
  params: JsonObject = {},
  perspective: Perspective = ['published'],
): Promise<string> {
  const dataset = [...engine.views.of(perspective).all()]
  const value = await evaluate(parse(query, { params }), { dataset, params, identity: ASKER.identity, sanity: ASKER })
  return JSON.stringify(await value.get()) ?? 'null'
}

describe('the lake answers as plain groq-js does', () => {
  test.each<Perspective>(['raw', 'nothing', ['published'], ['drafts']])(
    'whatever is asked (%s)',
    async (perspective) => {
      await fc.assert(
        fc.asyncProperty(arbitraryQuery, async (query) => {
          expect(await ask(query, QUERY_PARAMETERS, perspective)).toBe(
            await askPlainly(query, QUERY_PARAMETERS, perspective),
          )
        }),
        { numRuns: 100, endOnFailure: true },
      )
    },
    60_000,
  )

  test.each([
    ['a room', roomQuery, { slug: 'room-1', language: 'ar' }],
    ['all rooms', roomsQuery, { language: 'nl' }],
    ['an exhibit', exhibitQuery, { slug: 'exhibit-4', language: 'zgh' }],
  ])('for the museum: %s', async (_case, query, params) => {
    expect(await ask(query, params)).toBe(await askPlainly(query, params))
    expect(planQuery(query, params)).toMatchObject({ readsEverything: false, compiled: expect.any(Function) })
  })

  test('while documents come, change and go', async () => {
    const queries = [
      '*[_type == "exhibit"]{_id, "title": title[0].value}',
      '*[references("fact-1")]._id',
      '*[slug.current == "room-1"]',
      '*[year > 1990]._id',
    ]
    const check = async () => {
      for (const query of queries) {
        for (const perspective of ['raw', ['drafts']] as const) {
          expect(await ask(query, {}, perspective)).toBe(await askPlainly(query, {}, perspective))
        }
      }
    }
    await check()
    change('exhibit-3', { title: [{ language: 'fr', value: 'changed' }], facts: [{ _ref: 'fact-1' }] })
    await check()
    change('room-1', { slug: { current: 'moved' } })
    await check()
    const [draft] = museumDataset(200).filter(({ _id }) => _id.startsWith('drafts.'))
    write(draft ? [{ ...draft, _id: 'drafts.room-0', _type: 'room', year: 2000 }] : [], ['exhibit-5', draft?._id ?? ''])
    await check()
  })
})

test('what only groq-js knows is asked of groq-js', async () => {
  const query = '*[_type == "exhibit"] | score(title[0].value match "mine*") | order(_score desc)[0...3]{_id, _score}'
  expect(planQuery(query, {}).compiled).toBeNull()
  expect(await ask(query)).toBe(await askPlainly(query))
  expect(await ask('*[_id == "room-0"]{"same": diff::changedAny(@, @, title)}')).toBe('[{"same":false}]')
})

test("the Studio's search is understood", async () => {
  const query = '*[_type in $types && [title[0].value, _id] match text::query($words)] | order(_id){_id}'
  const found = await ask(query, { types: ['exhibit'], words: 'fr*' })
  expect(JSON.parse(found).length).toBeGreaterThan(5)
})

describe("the Studio's search finds a document by any of its words", () => {
  beforeEach(() => {
    change('exhibit-7', {
      title: [{ _key: 'fr', language: 'fr', value: 'Le champ de tulipes' }],
      image: { _type: 'mediaImage', alt: [{ _key: 'ar', language: 'ar', value: 'حقل الزنابق' }] },
    })
  })
  const ids = async (filter: string, words: string) =>
    JSON.parse(await ask(`*[${filter}]._id`, { types: ['exhibit', 'room'], words }))

  test.each(['champ*', 'tulipes', 'de champ', 'الزنابق', 'exhibit-7'])('%s', async (words) => {
    expect(await ids('_type in $types && [@, _id] match text::query($words)', words)).toEqual(['exhibit-7'])
  })

  test('alone, in a group, or by its score, as lists and pickers ask', async () => {
    expect(await ids('@ match text::query($words)', 'tulip*')).toEqual(['exhibit-7'])
    expect(await ids('(@) match text::query($words)', 'tulip*')).toEqual(['exhibit-7'])
    const scored = `*[_type in $types] | score(
      boost(_type in ["exhibit"] && title[].value match text::query($words), 5),
      ([@, _id] match text::query($words) || references($words))
    )[_score > 0]{_id} | order(_score desc)[0...10]`
    expect(await ask(scored, { types: ['exhibit', 'room'], words: 'tulip*' })).toBe('[{"_id":"exhibit-7"}]')
  })

  test('but not by what the lake writes for itself, and an item of a list stays an item', async () => {
    expect(await ids('[@, _id] match text::query($words)', 'mediaImage')).toEqual([])
    expect(await ask('["tin mine", "harbour"][@ match text::query("mine")]')).toBe('["tin mine"]')
  })

  test('and is asked anew when one of its words changes', async () => {
    change('exhibit-7', { title: [{ _key: 'fr', language: 'fr', value: 'Le pont' }] })
    expect(await ids('[@, _id] match text::query($words)', 'champ*')).toEqual([])
  })
})

describe('an answer is remembered until something that it has read changes', () => {
  const remembered = () => engine.views.of(['published']).answers.size
  const room = (slug: string) => ask(roomQuery, { slug, language: 'fr' })

  test('a room forgets when its exhibit, the fact behind it or the source behind that changes', async () => {
    await room('room-0')
    await room('room-1')
    for (const id of ['exhibit-2', store.get('exhibit-2')?.facts, 'room-0']) {
      const target = Array.isArray(id) ? String(JSON.parse(JSON.stringify(id))[0]._ref) : String(id)
      change(target, {
        code: 'changed',
        title: [{ language: 'fr', value: target }],
        claim: [{ language: 'fr', value: target }],
      })
      expect(await room('room-0')).toContain(target)
      expect(await room('room-0')).toBe(await askPlainly(roomQuery, { slug: 'room-0', language: 'fr' }))
    }
  })

  test('a room stays when another changes, or a draft of its own exhibit does', async () => {
    await room('room-0')
    const before = remembered()
    change('room-1', { number: 99 })
    change('drafts.exhibit-0', { year: 1 })
    expect(remembered()).toBe(before)
    change('room-0', { number: 98 })
    expect(remembered()).toBe(before - 1)
  })

  test('a reference that led nowhere is followed when its target comes', async () => {
    const query = '*[_id == "fact-1"][0].sources[]->title'
    change('fact-1', { sources: [{ _ref: 'source-late' }] })
    expect(await ask(query)).toBe('[null]')
    const stamp = { _rev: 'r', _createdAt: '', _updatedAt: '' }
    write([{ _id: 'source-late', _type: 'source', ...stamp, title: 'Late' }])
    expect(await ask(query)).toBe('["Late"]')
  })

  test('a clock is never remembered, nor who asks', async () => {
    await ask('{"at": now()}')
    expect(await ask('identity()')).toBe('"curator"')
    expect(await engine.answer('identity()', {}, ['published'], { ...ASKER, identity: 'steward' })).toBe('"steward"')
    expect(remembered()).toBe(0)
  })
})

test('a query over the whole dataset is told from one that an index answers', () => {
  const reads = (query: string) => planQuery(query, { slug: 'a' }).readsEverything
  expect(reads('*[_type == "room" && slug.current == $slug][0]')).toBe(false)
  expect(reads('*[_type == "room" || _id == "museum"]')).toBe(false)
  expect(reads('*[_type == "room" || year > 1960]')).toBe(true)
  expect(reads('*[!(_type == "room")]')).toBe(true)
  expect(reads('*')).toBe(true)
})
