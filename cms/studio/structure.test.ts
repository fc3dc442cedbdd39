import { createClient } from '@sanity/client'
import { createMockAuthStore, createSourceFromConfig } from 'sanity'
import { createStructureBuilder } from 'sanity/structure'
import { expect, test } from 'vitest'
import { i18nArrays } from '../schema/i18nArrays.ts'
import { schemaTypes } from '../schema/schemaTypes.ts'
import { isRecord, recordsOf } from '../schema/validation/isRecord.ts'
import { structure } from './structure.ts'

/** The real client, with a content lake at the other end of it where every room's draft names one exhibit twice. */
const client = createClient({
  projectId: 'rihla',
  dataset: 'production',
  apiVersion: '2026-05-04',
  useCdn: false,
  requestHandler: () => Promise.resolve({ result: ['exhibit-pier', 'exhibit-pier', 'exhibit-stamp'] }),
})

/** Everything that a curator can open without asking the lake, as Sanity's own builders write it down. */
async function openEverything(): Promise<Readonly<Record<string, unknown>>[]> {
  const source = await createSourceFromConfig({
    name: 'rihla',
    title: 'Rihla',
    projectId: 'rihla',
    dataset: 'production',
    plugins: [i18nArrays],
    schema: { types: schemaTypes },
    auth: createMockAuthStore({ client, currentUser: null }),
  })
  return opened(structure(createStructureBuilder({ source, perspectiveStack: [] }), { getClient: () => client }))
}

function opened(pane: unknown): Readonly<Record<string, unknown>>[] {
  const node: unknown = isBuilder(pane) ? pane.serialize({ path: [] }) : pane
  if (!isRecord(node)) return []
  return [node, ...recordsOf(node.items).flatMap(({ child }) => opened(child)), ...opened(node.child)]
}

function isBuilder(value: unknown): value is { serialize(options: { path: string[] }): unknown } {
  return isRecord(value) && typeof value.serialize === 'function'
}

const DOCUMENTS = schemaTypes.filter(({ type }) => type === 'document')

test('a curator finds every type of document in a list, in an order that does not move with each change', async () => {
  const lists = (await openEverything()).flatMap(({ type, schemaTypeName, options }) =>
    type === 'documentList' && isRecord(options)
      ? [{ type: String(schemaTypeName), fields: recordsOf(options.defaultOrdering).map(({ field }) => String(field)) }]
      : [],
  )
  expect(new Set([...lists.map(({ type }) => type), 'museum'])).toEqual(new Set(DOCUMENTS.map(({ name }) => name)))
  // An order by a field that a type has not is dropped by the Studio without a word.
  const unsorted = lists.filter(({ type, fields }) => {
    const known = DOCUMENTS.find(({ name }) => name === type)
    const names = ['_id', ...(known !== undefined && 'fields' in known ? known.fields.map(({ name }) => name) : [])]
    return fields.length === 0 || !fields.every((field) => names.includes(field.split('.')[0] ?? ''))
  })
  expect(unsorted).toEqual([])
})

test('what hangs in a room can be opened while its draft names an exhibit twice', async () => {
  const rooms = (await openEverything()).find(({ id, type }) => id === 'byRoom' && type === 'documentList')
  if (typeof rooms?.child !== 'function') throw new Error('The list by room leads nowhere.')
  const [hanging] = opened(await rooms.child('room-contract'))
  expect(recordsOf(hanging?.items).map(({ id }) => id)).toEqual(['exhibit-pier', 'exhibit-stamp'])
})
