import { ClientError, type SanityClient } from '@sanity/client'
import { createImageUrlBuilder } from '@sanity/image-url'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from './newId.ts'
import { collect } from './testing/collect.ts'
import { contractLake, ON_CLOUD, type ContractLake } from './testing/contractLake.ts'
import { openTestLake } from './testing/openTestLake.ts'

/*
 * The contract with Sanity's Content Lake, held through the real @sanity/client. It runs on our lake; with
 * SANITY_PROJECT_ID, SANITY_DATASET and SANITY_TOKEN set, the same tests run on Sanity's cloud (use a dataset to spare).
 * What only our own house promises is grouped at the end, and left out on the cloud.
 */

/** Type and prefix of this run's documents, so that runs on the cloud don't meet. */
const RUN = `contract-${Date.now().toString(36)}`
const id = (name: string) => `${RUN}-${name}`

let lake: ContractLake
let client: SanityClient

beforeAll(async () => {
  lake = await contractLake()
  client = lake.client
})

afterAll(async () => {
  const all = await client.fetch<string[]>('*[_type == $type]._id', { type: RUN }, { perspective: 'raw' })
  const transaction = client.transaction()
  for (const one of all) transaction.delete(one)
  if (all.length > 0) await transaction.commit()
  await lake.close()
})

/** The error that a promise fails with, as the client's own class. */
async function clientErrorOf(promise: Promise<unknown>): Promise<ClientError> {
  const error: unknown = await promise.then(
    (value) => new Error(`It succeeded: ${JSON.stringify(value)}`),
    (reason: unknown) => reason,
  )
  if (error instanceof ClientError) return error
  throw error
}

/** `items[0].error.type` of a failed mutation. */
async function mutationErrorTypeOf(promise: Promise<unknown>): Promise<string> {
  const error = await clientErrorOf(promise)
  return `${error.statusCode} ${error.details?.items?.[0]?.error?.type}`
}

const doc = (name: string, fields: Record<string, unknown> = {}) => ({ _id: id(name), _type: RUN, ...fields })

describe('a document', () => {
  test('is created, read back by its id, and found by its slug', async () => {
    const created = await client.create(doc('one', { title: 'The contract', slug: { current: id('one') } }))
    expect(created).toMatchObject({ _id: id('one'), title: 'The contract' })
    expect(created._rev).toEqual(expect.any(String))
    expect(Date.parse(created._createdAt)).not.toBeNaN()
    expect(await client.getDocument(id('one'))).toEqual(created)
    const query = '*[_type == $type && slug.current == $slug][0].title'
    expect(await client.fetch(query, { type: RUN, slug: id('one') })).toBe('The contract')
  })

  test('that is not there is undefined, and null among others', async () => {
    await client.createOrReplace(doc('there'))
    expect(await client.getDocument(id('nowhere'))).toBeUndefined()
    const [there, nowhere] = await client.getDocuments([id('there'), id('nowhere')])
    expect(there?._id).toBe(id('there'))
    expect(nowhere).toBeNull()
  })

  test('gets an id from the lake where it brings none, with the beginning that was asked for', async () => {
    const { _id } = await client.create({ _type: RUN })
    expect(_id).toMatch(/^[\w-]{10,}$/)
    const begun = await client.create({ _id: `${RUN}.`, _type: RUN })
    expect(begun._id.startsWith(`${RUN}.`)).toBe(true)
    expect(begun._id.length).toBeGreaterThan(RUN.length + 5)
  })

  test('that exists is kept by createIfNotExists and replaced by createOrReplace', async () => {
    await client.createOrReplace(doc('kept', { title: 'first' }))
    await client.createIfNotExists(doc('kept', { title: 'second' }))
    expect(await client.getDocument(id('kept'))).toMatchObject({ title: 'first' })
    await client.createOrReplace(doc('kept', { note: 'third' }))
    const replaced = await client.getDocument(id('kept'))
    expect(replaced).toMatchObject({ note: 'third' })
    expect(replaced).not.toHaveProperty('title')
  })

  test('is patched with every operation of the client', async () => {
    await client.createOrReplace(
      doc('patched', { count: 1, tags: ['a', 'c'], gone: true, text: 'Rif', deep: [{ _key: 'k', n: 1 }] }),
    )
    const patched = await client
      .patch(id('patched'))
      .set({ 'deep[_key=="k"].n': 2 })
      .setIfMissing({ count: 5, born: 1963 })
      .inc({ count: 2 })
      .insert('after', 'tags[0]', ['b'])
      .unset(['gone'])
      .diffMatchPatch({ text: '@@ -1,3 +1,4 @@\n Rif\n+a\n' })
      .commit()
    expect(patched).toMatchObject({
      count: 3,
      born: 1963,
      tags: ['a', 'b', 'c'],
      text: 'Rifa',
      deep: [{ _key: 'k', n: 2 }],
    })
    expect(patched).not.toHaveProperty('gone')
  })

  test('is deleted by its id, and many by a query', async () => {
    await client.createOrReplace(doc('delete-1', { doomed: RUN }))
    await client.createOrReplace(doc('delete-2', { doomed: RUN }))
    await client.createOrReplace(doc('delete-3'))
    await client.delete(id('delete-3'))
    await client.delete({ query: '*[_type == $type && doomed == $run]', params: { type: RUN, run: RUN } })
    const left = '*[_type == $type && _id in $ids]._id'
    const ids = [id('delete-1'), id('delete-2'), id('delete-3')]
    expect(await client.fetch(left, { type: RUN, ids })).toEqual([])
  })
})

describe('a refused change', () => {
  test('says that the document exists already', async () => {
    await client.createOrReplace(doc('taken'))
    expect(await mutationErrorTypeOf(client.create(doc('taken')))).toBe('409 documentAlreadyExistsError')
  })

  test('says that the document to patch does not exist', async () => {
    const patch = client.patch(id('nowhere')).set({ title: 'x' }).commit()
    expect(await mutationErrorTypeOf(patch)).toBe('409 documentNotFoundError')
  })

  test('says that somebody else has changed the document meanwhile, and changes nothing', async () => {
    const { _rev } = await client.createOrReplace(doc('conflict', { title: 'first' }))
    await client.patch(id('conflict')).set({ title: 'theirs' }).commit()
    const patch = client.patch(id('conflict')).ifRevisionId(_rev).set({ title: 'ours' }).commit()
    expect((await clientErrorOf(patch)).statusCode).toBe(409)
    expect(await client.getDocument(id('conflict'))).toMatchObject({ title: 'theirs' })
  })

  test('says that a reference leads nowhere', async () => {
    const dangling = client.create(doc('dangling', { to: { _type: 'reference', _ref: id('nowhere') } }))
    expect(await mutationErrorTypeOf(dangling)).toBe('409 documentReferenceDoesNotExistError')
    const weak = { to: { _type: 'reference', _ref: id('nowhere'), _weak: true } }
    expect(await client.create(doc('weak', weak))).toMatchObject(weak)
  })

  test('says that the document to delete is still referred to', async () => {
    await client.createOrReplace(doc('target'))
    await client.createOrReplace(doc('referrer', { to: { _type: 'reference', _ref: id('target') } }))
    expect(await mutationErrorTypeOf(client.delete(id('target')))).toBe('409 documentHasExistingReferencesError')
    await client.transaction().delete(id('referrer')).delete(id('target')).commit()
    expect(await client.getDocument(id('target'))).toBeUndefined()
  })

  test('undoes the whole transaction', async () => {
    const transaction = client
      .transaction()
      .create(doc('half'))
      .patch(id('nowhere'), { set: { a: 1 } })
    expect((await clientErrorOf(transaction.commit())).statusCode).toBe(409)
    expect(await client.getDocument(id('half'))).toBeUndefined()
  })

  test('is a 401 for somebody without a token or with a wrong one', async () => {
    expect((await clientErrorOf(lake.anonymous.create(doc('stranger')))).statusCode).toBeGreaterThanOrEqual(401)
    const forged = client.withConfig({ token: 'sk-nobody-holds-this-token-0123456789' })
    expect((await clientErrorOf(forged.create(doc('stranger')))).statusCode).toBe(401)
    expect((await clientErrorOf(forged.fetch('*[0]'))).statusCode).toBe(401)
  })
})

describe('a query', () => {
  beforeAll(async () => {
    await client
      .transaction()
      .createOrReplace(doc('person', { name: 'Fatima' }))
      .createOrReplace(doc('query', { title: 'published', person: { _type: 'reference', _ref: id('person') } }))
      .createOrReplace({ ...doc('query', { title: 'draft' }), _id: `drafts.${id('query')}` })
      .createOrReplace({ ...doc('fresh', { title: 'only a draft' }), _id: `drafts.${id('fresh')}` })
      .commit()
  })

  const seen = async (perspective: 'raw' | 'published' | 'drafts', reader = client) => {
    const query = '*[_type == $type && title in ["published", "draft", "only a draft"]]{"id": _id, title} | order(id)'
    const found = await reader.fetch<{ id: string; title: string }[]>(query, { type: RUN }, { perspective })
    return found.map((one) => [one.id.replace(`${RUN}-`, ''), one.title])
  }

  test('sees published documents, drafts over them, or every layer as it is', async () => {
    expect(await seen('published')).toEqual([['query', 'published']])
    expect(await seen('drafts')).toEqual([
      ['fresh', 'only a draft'],
      ['query', 'draft'],
    ])
    expect(await seen('raw')).toEqual([
      ['query', 'published'],
      ['drafts.fresh', 'only a draft'],
      ['drafts.query', 'draft'],
    ])
  })

  test('shows somebody without a token nothing: a dataset with voices that are not for everybody is private', async () => {
    for (const perspective of ['published', 'raw'] as const) expect(await seen(perspective, lake.anonymous)).toEqual([])
    for (const own of [id('query'), `drafts.${id('query')}`])
      expect(await lake.anonymous.getDocument(own)).toBeUndefined()
  })

  test('keeps the id of the layer that a document was taken from', async () => {
    const query = '*[_id == $id][0]{_id, _originalId}'
    const found = await client.fetch(query, { id: id('query') }, { perspective: 'drafts' })
    expect(found).toEqual({ _id: id('query'), _originalId: `drafts.${id('query')}` })
  })

  test('follows references, forward and back', async () => {
    expect(await client.fetch('*[_id == $id][0].person->name', { id: id('query') })).toBe('Fatima')
    expect(await client.fetch('*[references($id)]._id', { id: id('person') })).toEqual([id('query')])
  })

  test('that is too long for an address is answered all the same', async () => {
    const long = `// ${'long '.repeat(4000)}\n*[_id == $id][0].title`
    expect(await client.fetch(long, { id: id('query') })).toBe('published')
  })

  test('that cannot be read is a 400 saying where', async () => {
    const error = await clientErrorOf(client.fetch('*[_type == '))
    expect(error.statusCode).toBe(400)
    expect(error.details).toMatchObject({ type: 'queryParseError' })
  })
})

describe('a curator', () => {
  const draftId = (name: string) => `drafts.${id(name)}`

  test('creates, edits, publishes, unpublishes and discards', async () => {
    const publishedId = id('life')
    const draft = draftId('life')
    const attributes = { _id: draft, _type: RUN, title: 'first' }
    await client.action({ actionType: 'sanity.action.document.create', publishedId, attributes, ifExists: 'fail' })
    expect(await client.getDocument(draft)).toMatchObject({ title: 'first' })

    const edit = { actionType: 'sanity.action.document.edit', draftId: draft, publishedId } as const
    await client.action({ ...edit, patch: { set: { title: 'second' } } })
    await client.action({ actionType: 'sanity.action.document.publish', draftId: draft, publishedId })
    expect(await client.getDocument(publishedId)).toMatchObject({ title: 'second' })
    expect(await client.getDocument(draft)).toBeUndefined()

    await client.action({ ...edit, patch: { set: { title: 'third' } } })
    expect(await client.getDocument(draft)).toMatchObject({ title: 'third' })
    expect(await client.getDocument(publishedId)).toMatchObject({ title: 'second' })

    await client.action({ actionType: 'sanity.action.document.version.discard', versionId: draft })
    expect(await client.getDocument(draft)).toBeUndefined()

    await client.action({ actionType: 'sanity.action.document.unpublish', draftId: draft, publishedId })
    expect(await client.getDocument(publishedId)).toBeUndefined()
    expect(await client.getDocument(draft)).toMatchObject({ title: 'second' })
  })

  test('deletes a document together with its draft', async () => {
    const publishedId = id('doomed')
    await client.createOrReplace(doc('doomed'))
    await client.createOrReplace({ ...doc('doomed'), _id: draftId('doomed') })
    await client.action({
      actionType: 'sanity.action.document.delete',
      publishedId,
      includeDrafts: [draftId('doomed')],
    })
    expect(await client.getDocuments([publishedId, draftId('doomed')])).toEqual([null, null])
  })

  test('publishes two documents that wait for each other, and their references become strong', async () => {
    const promise = { type: RUN, weak: false }
    const to = (name: string) => ({ _type: 'reference', _ref: id(name), _weak: true, _strengthenOnPublish: promise })
    await client.createOrReplace({ ...doc('egg', { to: to('hen') }), _id: draftId('egg') })
    await client.createOrReplace({ ...doc('hen', { to: to('egg') }), _id: draftId('hen') })
    await client.action(
      ['egg', 'hen'].map((name) => ({
        actionType: 'sanity.action.document.publish' as const,
        draftId: draftId(name),
        publishedId: id(name),
      })),
    )
    expect(await client.getDocument(id('egg'))).toMatchObject({ to: { _type: 'reference', _ref: id('hen') } })
    expect((await client.getDocument(id('egg')))?.to).not.toHaveProperty('_weak')
    await client
      .transaction()
      .patch(id('egg'), { unset: ['to'] })
      .patch(id('hen'), { unset: ['to'] })
      .commit()
  })

  test('is told when there is nothing to publish, and when the draft has changed meanwhile', async () => {
    const publish = {
      actionType: 'sanity.action.document.publish',
      publishedId: id('none'),
      draftId: draftId('none'),
    } as const
    expect((await clientErrorOf(client.action(publish))).statusCode).toBeGreaterThanOrEqual(404)
    await client.createOrReplace({ ...doc('none'), _id: draftId('none') })
    const stale = client.action({ ...publish, ifDraftRevisionId: 'another' })
    expect((await clientErrorOf(stale)).statusCode).toBe(409)
    expect(await client.getDocument(id('none'))).toBeUndefined()
  })
})

describe('a listener', () => {
  test('is welcomed, then hears of each document that comes, changes and goes', async () => {
    const options = { events: ['welcome', 'mutation'] as ('welcome' | 'mutation')[], includePreviousRevision: true }
    const heard = collect(client.listen('*[_type == $type && loud == true]', { type: RUN }, options))
    await heard.next((event) => event.type === 'welcome')
    const created = await client.createOrReplace(doc('heard', { loud: true }))
    await client.createOrReplace(doc('silent'))
    await client.patch(id('heard')).set({ title: 'x' }).commit()
    await client.patch(id('heard')).set({ loud: false }).commit()
    const last = await heard.next((event) => event.type === 'mutation' && event.transition === 'disappear')
    heard.stop()

    const events = heard.values.filter((event) => event.type === 'mutation')
    expect(events.map((event) => [event.documentId, event.transition])).toEqual([
      [id('heard'), 'appear'],
      [id('heard'), 'update'],
      [id('heard'), 'disappear'],
    ])
    const [appear, update] = events
    expect(appear).toMatchObject({ resultRev: created._rev, transactionTotalEvents: 1, transactionCurrentEvent: 1 })
    expect(update).toMatchObject({ previousRev: created._rev, previous: { loud: true }, result: { title: 'x' } })
    expect(update?.mutations).toHaveLength(1)
    expect(last).toMatchObject({ previousRev: update?.resultRev })
  })

  test('hears of drafts only on request', async () => {
    const query = '*[_type == $type]'
    const everything = { events: ['welcome', 'mutation'] as ('welcome' | 'mutation')[], includeAllVersions: true }
    const published = { events: ['welcome', 'mutation'] as ('welcome' | 'mutation')[] }
    const curator = collect(client.listen(query, { type: RUN }, everything))
    const visitor = collect(client.listen(query, { type: RUN }, published))
    await Promise.all([curator, visitor].map((one) => one.next((event) => event.type === 'welcome')))
    await client.createOrReplace({ ...doc('whispered'), _id: `drafts.${id('whispered')}` })
    await client.createOrReplace(doc('said'))
    const isOf = (documentId: string) => (event: { type: string; documentId?: string }) =>
      event.documentId === documentId
    await curator.next(isOf(`drafts.${id('whispered')}`))
    await visitor.next(isOf(id('said')))
    expect(visitor.values.some(isOf(`drafts.${id('whispered')}`))).toBe(false)
    curator.stop()
    visitor.stop()
  })

  test('hears the same transaction id that the writer was given', async () => {
    const transactionId = newId()
    const events = { events: ['welcome', 'mutation'] as ('welcome' | 'mutation')[] }
    const heard = collect(client.listen('*[_id == $id]', { id: id('named') }, events))
    await heard.next((event) => event.type === 'welcome')
    await client.transaction().createOrReplace(doc('named')).transactionId(transactionId).commit()
    await heard.next((event) => event.type === 'mutation' && event.transactionId === transactionId)
    expect((await client.getDocument(id('named')))?._rev).toBe(transactionId)
    heard.stop()
  })
})

describe('a picture', () => {
  const zellige = (text: string) =>
    sharp({ create: { width: 240, height: 160, channels: 3, background: '#1a6b7c' } })
      .composite([
        { input: Buffer.from(`<svg width="240" height="160"><text x="20" y="90" fill="#f4ead8">${text}</text></svg>`) },
      ])
      .png()
      .toBuffer()

  test('is uploaded once, described, and served at the size that @sanity/image-url asks for', async () => {
    const bytes = await zellige(RUN)
    const asset = await client.assets.upload('image', bytes, { filename: 'zellige.png', title: 'Zellige' })
    expect(asset).toMatchObject({
      _type: 'sanity.imageAsset',
      extension: 'png',
      mimeType: 'image/png',
      title: 'Zellige',
    })
    expect(asset.metadata.dimensions).toMatchObject({ width: 240, height: 160, aspectRatio: 1.5 })
    expect(asset.metadata.lqip).toMatch(/^data:image\//)
    expect(asset.metadata.blurHash).toEqual(expect.any(String))
    expect(asset.metadata.palette?.dominant?.background).toMatch(/^#[0-9a-f]{6}$/)
    expect((await client.assets.upload('image', bytes))._id).toBe(asset._id)

    const address = createImageUrlBuilder(client).image(asset._id).width(90).height(90).fit('crop').format('webp').url()
    const response = await fetch(address)
    expect(response.headers.get('content-type')).toBe('image/webp')
    expect(response.headers.get('cache-control')).toMatch(/max-age=\d{5,}/)
    expect(await sharp(Buffer.from(await response.arrayBuffer())).metadata()).toMatchObject({ width: 90, height: 90 })

    const original = await fetch(asset.url)
    expect(Buffer.from(await original.arrayBuffer()).equals(bytes)).toBe(true)
    await client.delete(asset._id)
  })

  test('that is none is refused', async () => {
    const upload = client.assets.upload('image', Buffer.from('not a picture'), { filename: 'a.png' })
    expect((await clientErrorOf(upload)).statusCode).toBe(400)
  })

  test('has a file of sound beside it, kept byte by byte', async () => {
    const bytes = Buffer.from(`RIFF${RUN}`)
    const asset = await client.assets.upload('file', bytes, { filename: 'voice.wav', contentType: 'audio/wav' })
    expect(asset).toMatchObject({ _type: 'sanity.fileAsset', extension: 'wav', originalFilename: 'voice.wav' })
    expect(Buffer.from(await (await fetch(asset.url)).arrayBuffer()).equals(bytes)).toBe(true)
    await client.delete(asset._id)
  })
})

describe('the history of a document', () => {
  test('tells who did what, and shows it as it was', async () => {
    const first = await client.createOrReplace(doc('past', { title: 'first', year: 1963 }))
    const second = await client.patch(id('past')).set({ title: 'second' }).commit()
    const { dataset } = client.config()
    const at = await client.request<{ documents: unknown[] }>({
      url: `/data/history/${dataset}/documents/${id('past')}?revision=${first._rev}`,
    })
    expect(at.documents).toEqual([first])

    const uri = `/data/history/${dataset}/transactions/${id('past')}?effectFormat=mendoza&excludeContent=true`
    const text = await (
      await fetch(client.getUrl(uri), { headers: { authorization: `Bearer ${client.config().token}` } })
    ).text()
    const lines = text
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line))
    expect(lines).toMatchObject([
      { id: first._rev },
      { id: second._rev, effects: { [id('past')]: { apply: expect.any(Array) } } },
    ])
  })
})

/*
 * Promises of our own house, which Sanity's cloud makes in another form or not at all. More of them stand beside the code:
 * listen/, people/, assets/, store/, transfer/, query/.
 */
describe.skipIf(ON_CLOUD)('only our own lake', () => {
  test('names an endpoint that it does not have, and remembers the name', async () => {
    const house = await openTestLake()
    const error = await clientErrorOf(house.client().request({ url: '/agent/translate', method: 'POST', body: {} }))
    expect(error.statusCode).toBe(404)
    expect(error.message).toContain('no endpoint POST /agent/translate')
    expect(house.lake.unknownEndpoints).toEqual(['POST /agent/translate'])
    await house.close()
  })

  test('leaves the museum its own addresses', async () => {
    const house = await openTestLake()
    for (const path of ['/', '/fr/rooms/one', '/visit', '/v', '/vie', '/images/logo.svg', '/files', '/studio/v1/x']) {
      expect((await fetch(house.origin + path)).status).toBe(404)
    }
    expect(house.lake.unknownEndpoints).toEqual([])
    await house.close()
  })

  test('does a change that arrives twice once, and answers both times alike', async () => {
    const transactionId = newId()
    const twice = { mutations: [{ create: { _type: RUN } }], transactionId }
    const post = () =>
      client.request<{ results: { id: string }[] }>({
        url: '/data/mutate/production?returnIds=true',
        method: 'POST',
        body: twice,
      })
    const [first, second] = [await post(), await post()]
    expect(second).toEqual(first)
    const other = { mutations: [{ create: { _type: RUN, other: true } }], transactionId }
    const reused = client.request({ url: '/data/mutate/production', method: 'POST', body: other })
    expect((await clientErrorOf(reused)).statusCode).toBe(409)
  })

  test('publishes once what is sent twice because its answer got lost', async () => {
    await client.createOrReplace({ ...doc('lost'), _id: `drafts.${id('lost')}` })
    const transactionId = newId()
    const publish = {
      actionType: 'sanity.action.document.publish',
      draftId: `drafts.${id('lost')}`,
      publishedId: id('lost'),
    } as const
    await client.action(publish, { transactionId })
    await client.action(publish, { transactionId })
    expect((await client.getDocument(id('lost')))?._rev).toBe(transactionId)
  })

  test('keeps the type of a document for ever', async () => {
    await client.createOrReplace(doc('typed'))
    const change = client.patch(id('typed')).set({ _type: 'another' }).commit()
    expect((await clientErrorOf(change)).message).toContain(`can't become "another"`)
  })

  test('refuses what is no mutation, in a sentence that says what is wrong', async () => {
    const send = (mutation: unknown) =>
      clientErrorOf(client.request({ url: '/data/mutate/production', method: 'POST', body: { mutations: [mutation] } }))
    expect((await send({ create: {} })).message).toContain('document must have a _type')
    expect((await send({ create: { _type: 'x', _id: '../etc' } })).message).toContain('invalid _id')
    expect((await send({ patch: { id: 'x', inc: { a: 'b' } } })).message).toContain(
      '"inc" of a patch has the wrong shape',
    )
    expect((await send({ explode: {} })).message).toContain('unknown operation "explode"')
    expect((await send('no object')).message).toContain('a mutation is an object')
  })

  test('refuses in an action the ids that it refuses in a mutation', async () => {
    const attributes = { _id: 'drafts.type:room', _type: RUN }
    const create = client.action({
      actionType: 'sanity.action.document.create',
      publishedId: 'type:room',
      attributes,
      ifExists: 'fail',
    })
    expect((await clientErrorOf(create)).message).toContain('invalid _id "drafts.type:room"')
  })

  test('has one dataset', async () => {
    const elsewhere = lake.withConfig({ dataset: 'staging' })
    expect((await clientErrorOf(elsewhere.fetch('*'))).statusCode).toBe(404)
  })

  test('was asked nothing here that it does not know', () => {
    expect(lake.local?.lake.unknownEndpoints).toEqual([])
  })
})
