import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'groq-js'
import { describe, expect, test } from 'vitest'
import { fixtureDocuments } from '../content/fixtures/dataset.ts'
import { askDocuments } from '../content/fixtures/queryDataset.ts'
import { LANGUAGES } from '../content/Language.ts'
import { eventsQuery, journeysQuery } from './chronicle.ts'
import { exhibitQuery } from './exhibits.ts'
import { localised } from './localised.ts'
import { museumQuery } from './museum.ts'
import { roomQuery, roomsQuery } from './rooms.ts'
import { storiesQuery } from './stories.ts'
import { testimoniesQuery } from './testimonies.ts'
import { toursQuery } from './tours.ts'

const QUERIES = {
  eventsQuery,
  journeysQuery,
  exhibitQuery,
  museumQuery,
  roomQuery,
  roomsQuery,
  storiesQuery,
  testimoniesQuery,
  toursQuery,
}
const queries = Object.entries(QUERIES)

type Node = { readonly type: string; readonly [part: string]: unknown }

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

/** Every node of a parsed query, itself included. */
function nodesOf(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf)
  if (typeof value !== 'object' || value === null) return []
  return [...(isNode(value) ? [value] : []), ...Object.values(value).flatMap(nodesOf)]
}

/** What groq-js 2, the local lake's index and Sanity's cloud all know; a query with more is a decision, not a slip. */
const FUNCTIONS = ['coalesce', 'count', 'length']

describe('every query', () => {
  test('is tried here', () => {
    const written = globSync('*.ts', { cwd: import.meta.dirname })
      .filter((file) => !/\.(test|types)\.ts$/.test(file))
      .flatMap((file) => readFileSync(join(import.meta.dirname, file), 'utf8').match(/\w+(?= = defineQuery)/g) ?? [])
    expect(written.sort()).toEqual(Object.keys(QUERIES).sort())
  })

  test.each(queries)('%s keeps to functions that every lake knows', (_name, query) => {
    const used = nodesOf(parse(query, { params: { language: 'fr', slug: 'a' } })).flatMap((node) =>
      node.type === 'FuncCall' ? [node['name']] : [],
    )
    expect(used.filter((name) => !FUNCTIONS.some((known) => known === name))).toEqual([])
    expect(used).toContain('coalesce')
  })

  test.each(queries)('%s filters by what a document itself holds, never by what it refers to', (_name, query) => {
    const filters = nodesOf(parse(query, { params: { language: 'fr', slug: 'a' } })).filter(
      ({ type }) => type === 'Filter',
    )
    const conditions = filters.flatMap((filter) => nodesOf(filter['expr']))
    expect(conditions.length).toBeGreaterThan(0)
    expect(conditions.filter(({ type }) => type === 'Deref')).toEqual([])
  })

  test.each(queries)('%s names each field that it wants', (_name, query) => {
    const splats = nodesOf(parse(query, { params: { language: 'fr', slug: 'a' } })).filter(
      ({ type }) => type === 'ObjectSplat',
    )
    expect(splats).toEqual([])
  })

  test.each(queries)('%s has types made from its present text', (_name, query) => {
    const types = readFileSync(join(import.meta.dirname, 'sanity.types.ts'), 'utf8')
    // Not toContain: a failure would print the file. `npm run typegen` repairs it.
    expect(types.includes(JSON.stringify(query))).toBe(true)
  })
})

describe('a query by slug', () => {
  test('gives the room that the list of rooms gives', async () => {
    const documents = fixtureDocuments()
    const room = await askDocuments(documents, roomQuery, { language: 'ar', slug: 'the-contract' })
    expect(room).toMatchObject({ _id: 'room-the-contract' })
    expect(await askDocuments(documents, roomsQuery, { language: 'ar' })).toContainEqual(room)
  })

  test('gives one exhibit with what it rests on', async () => {
    const exhibit = await askDocuments(fixtureDocuments(), exhibitQuery, { language: 'en', slug: 'suitcase' })
    expect(exhibit).toMatchObject({
      _id: 'exhibit-suitcase',
      title: { value: 'The suitcase', language: 'en' },
      museumObject: { objectNumber: 'RIHLA.2026.1' },
      facts: [{ ref: 'fact-L02', document: { code: 'L02', sources: [{ ref: 'source-k73' }] } }],
    })
  })

  test('gives nothing where there is nothing', async () => {
    expect(await askDocuments(fixtureDocuments(), roomQuery, { language: 'en', slug: 'attic' })).toBeNull()
  })
})

describe('a text in the visitor’s language', () => {
  const entry = (language: string, value: unknown) => ({ _key: language, language, value })
  const read = async (title: unknown, language: string) =>
    askDocuments([{ _id: 'a', title }], `*[_id == "a"][0]{${localised('title')}}.title`, { language })

  test.each(LANGUAGES)('%s comes first where it was translated', async (language) => {
    const title = LANGUAGES.map((other) => entry(other, `in ${other}`))
    expect(await read(title, language)).toEqual({ value: `in ${language}`, language })
  })

  test('falls back to French, Arabic, English, then to whatever there is, and says which', async () => {
    const all = ['nl', 'en', 'ar', 'fr'].map((language) => entry(language, `in ${language}`))
    expect(await read(all, 'de')).toEqual({ value: 'in fr', language: 'fr' })
    expect(await read(all.slice(0, 3), 'de')).toEqual({ value: 'in ar', language: 'ar' })
    expect(await read(all.slice(0, 2), 'de')).toEqual({ value: 'in en', language: 'en' })
    expect(await read(all.slice(0, 1), 'de')).toEqual({ value: 'in nl', language: 'nl' })
  })

  test('counts an empty or broken translation as none', async () => {
    expect(await read([entry('de', ''), entry('fr', 'mots')], 'de')).toEqual({ value: 'mots', language: 'fr' })
    expect(await read([entry('de', 42), entry('fr', 'mots')], 'de')).toEqual({ value: 'mots', language: 'fr' })
    expect(await read([], 'de')).toBeNull()
    expect(await read('not an array', 'de')).toBeNull()
  })
})
