import { createClient } from '@sanity/client'
import { evaluate, parse } from 'groq-js'
import { describe, expect, test } from 'vitest'
import { SMALL_COLLECTION } from '../fixtures/smallCollection.ts'
import { inMemoryLookup } from '../inMemoryLookup.ts'
import { lakeLookup } from './lookupOf.ts'

/** The real client, with a content lake of these documents at the other end of it. */
const client = createClient({
  projectId: 'rihla',
  dataset: 'production',
  apiVersion: '2026-05-04',
  useCdn: false,
  async requestHandler(request) {
    const { searchParams } = new URL(request.url ?? '', 'http://lake')
    const params = Object.fromEntries(
      [...searchParams]
        .filter(([name]) => name.startsWith('$'))
        .map(([name, json]) => [name.slice(1), JSON.parse(json)]),
    )
    const query = parse(searchParams.get('query') ?? '', { params })
    return { result: await (await evaluate(query, { dataset: SMALL_COLLECTION, params })).get() }
  },
})

describe('the Studio asks the lake what the collection’s check asks its list', () => {
  const lake = lakeLookup(client)
  const list = inMemoryLookup(SMALL_COLLECTION)
  const idsOf = (documents: readonly { readonly _id: string }[]) => documents.map(({ _id }) => _id).sort()

  test('documents by id, with what the rules read of them', async () => {
    const ids = ['fact-L11', 'testimony-told', 'fact-nobody-wrote']
    expect(idsOf(await lake.byIds(ids))).toEqual(['fact-L11', 'testimony-told'])
    expect(idsOf(await list.byIds(ids))).toEqual(['fact-L11', 'testimony-told'])
    expect(await lake.byIds(['fact-L11'])).toMatchObject([{ confidence: 'L', code: 'L11' }])
    expect(await lake.byIds(['testimony-told'])).toMatchObject([{ kind: 'recorded' }])
    expect(await lake.byIds(['room-contract'])).toMatchObject([
      { exhibits: [{ _ref: 'exhibit-pier' }, {}, {}], theme: { _ref: 'theme-work' } },
    ])
    expect(await lake.byIds(['theme-work'])).toMatchObject([{ setting: 'work' }])
    expect(await lake.byIds(['museum'])).toMatchObject([{ threshold: { _ref: 'room-courtyard' } }])
  })

  test('what points to a document', async () => {
    expect(idsOf(await lake.pointingTo(['exhibit-pier']))).toEqual(['room-contract', 'testimony-reading', 'tour-one'])
    expect(idsOf(await list.pointingTo(['exhibit-pier']))).toEqual(['room-contract', 'testimony-reading', 'tour-one'])
    const both = ['exhibit-pier', 'exhibit-figures']
    expect(idsOf(await lake.pointingTo(both))).toEqual(['room-contract', 'testimony-reading', 'tour-one'])
    expect(idsOf(await list.pointingTo(both))).toEqual(['room-contract', 'testimony-reading', 'tour-one'])
    expect([await lake.pointingTo([]), await list.pointingTo([])]).toEqual([[], []])
  })

  test('who has an address', async () => {
    expect(await lake.withSlug('exhibit', 'pier')).toEqual(['exhibit-pier'])
    expect(await list.withSlug('exhibit', 'pier')).toEqual(['exhibit-pier'])
    expect(await lake.withSlug('room', 'pier')).toEqual([])
    expect(await list.withSlug('room', 'pier')).toEqual([])
  })
})
