import { WebSocket } from 'ws'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isJsonObject, parseJson, type JsonObject } from '../Json.ts'
import { collect } from '../testing/collect.ts'
import { openTestLake, TEST_TOKEN, type TestLake } from '../testing/openTestLake.ts'
import { readServerEvents } from '../testing/readServerEvents.ts'
import { ListenerFilter } from './ListenerFilter.ts'

let lake: TestLake

beforeEach(async () => {
  lake = await openTestLake()
})

afterEach(() => lake.close())

const SIGNED = { authorization: `Bearer ${TEST_TOKEN}` }
const ADDRESS = '/v2026-05-04/data/listen/production?query=*&enableResume=true&includeResult=true'

function listenFrom(lastEventId?: string) {
  const headers: Record<string, string> =
    lastEventId === undefined ? { ...SIGNED } : { ...SIGNED, 'last-event-id': lastEventId }
  return readServerEvents(`${lake.origin}${ADDRESS}`, headers)
}

test('a listener that comes back hears what it has missed, once and in order', async () => {
  const client = lake.client()
  const first = await client.create({ _id: 'a', _type: 'room', title: 'before' })
  await client.patch('a').set({ title: 'missed' }).commit()
  await client.create({ _id: 'b', _type: 'room' })
  await client.delete('a')

  const heard = listenFrom(`${first._rev}#a`)
  const welcome = await heard.next()
  expect(welcome.event).toBe('welcomeback')
  const missed = [await heard.next(), await heard.next(), await heard.next()].map(({ data }) => data)
  expect(missed).toMatchObject([
    { documentId: 'a', transition: 'update', previousRev: first._rev, result: { title: 'missed' } },
    { documentId: 'b', transition: 'appear' },
    { documentId: 'a', transition: 'disappear' },
  ])
  await client.create({ _id: 'c', _type: 'room' })
  expect((await heard.next()).data).toMatchObject({ documentId: 'c' })
  heard.stop()
})

test('a listener that missed nothing is welcomed back, one that the lake does not remember starts anew', async () => {
  const { _rev } = await lake.client().create({ _id: 'a', _type: 'room' })
  const back = listenFrom(`${_rev}#a`)
  expect((await back.next()).event).toBe('welcomeback')
  const lost = listenFrom('never-heard-of#a')
  expect((await lost.next()).event).toBe('reset')
  const fresh = listenFrom()
  expect((await fresh.next()).event).toBe('welcome')
  for (const one of [back, lost, fresh]) one.stop()
})

test('somebody without a token hears of no document, whatever its id', () => {
  const asker = { identity: '<anonymous>', projectId: 'rihla', dataset: 'production' }
  const document = { _id: 'a', _type: 'room', _rev: 'r', _createdAt: '', _updatedAt: '' }
  const hears = (isSignedIn: boolean) =>
    new ListenerFilter('*', {}, asker, { allLayers: true, isSignedIn }).hears(document)
  expect([hears(false), hears(true)]).toEqual([false, true])
})

test('the real client goes on listening over a restart of the lake', async () => {
  const heard = collect(lake.client().listen('*', {}, { events: ['welcome', 'mutation', 'reconnect'] }))
  await heard.next(({ type }) => type === 'welcome')
  await lake.restart()
  await heard.next(({ type }) => type === 'reconnect')
  await expect.poll(() => heard.values.filter(({ type }) => type === 'welcome').length, { timeout: 9000 }).toBe(2)
  await lake.client().create({ _id: 'after', _type: 'room' })
  await heard.next((event) => event.type === 'mutation' && event.documentId === 'after')
  heard.stop()
}, 20_000)

test('a filter that cannot be read is refused before the stream opens', async () => {
  const response = await fetch(`${lake.origin}/v2026-05-04/data/listen/production?query=*%5B`)
  expect(response.status).toBe(400)
})

test('live events say that something changed, with the tag that answers carry', async () => {
  const events = readServerEvents(`${lake.origin}/v2026-05-04/data/live/events/production`, {})
  expect((await events.next()).event).toBe('welcome')
  await lake.client().create({ _type: 'room' })
  const { data } = await events.next()
  const answer = await fetch(`${lake.origin}/v2026-05-04/data/query/production?query=1`)
  const { syncTags } = await answer.json()
  expect(data).toEqual({ tags: syncTags })
  events.stop()
})

/** A tab of the Studio: one socket, the messages that came on it, and how to wait for one. */
async function openTab(headers: Record<string, string> = {}) {
  const socket = new WebSocket(`${lake.origin.replace('http', 'ws')}/v1/lake/streams`, { headers })
  const messages: JsonObject[] = []
  socket.on('message', (data) => {
    const message = parseJson(String(data))
    if (isJsonObject(message)) messages.push(message)
  })
  await new Promise((ready, failed) => socket.once('open', ready).once('error', failed))
  return {
    socket,
    messages,
    send: (message: object) => socket.send(JSON.stringify(message)),
    async until(fits: (message: JsonObject) => boolean) {
      await expect.poll(() => messages.some(fits)).toBe(true)
      return messages.find(fits)
    },
  }
}

test('twenty streams of a tab share one socket, each ends alone', async () => {
  const tab = await openTab()
  const url = `${lake.origin}/v2026-05-04/data/listen/production?query=*`
  for (let id = 1; id <= 20; id++)
    tab.send({ op: 'open', id: `${id}`, url, headers: { authorization: `Bearer ${TEST_TOKEN}` } })
  await tab.until(({ id, chunk }) => id === '20' && String(chunk).includes('event: welcome'))
  tab.send({ op: 'close', id: '1' })
  await lake.client().create({ _id: 'a', _type: 'room' })
  await tab.until(({ id, chunk }) => id === '20' && String(chunk).includes('event: mutation'))
  const told = tab.messages.filter(({ chunk }) => String(chunk).includes('event: mutation'))
  expect(told).toHaveLength(19)
  expect(told.some(({ id }) => id === '1')).toBe(false)
  tab.socket.terminate()
})

test('a tab that opens streams without end is told so, and keeps those that it has', async () => {
  const tab = await openTab()
  const url = `${lake.origin}/v2026-05-04/data/listen/production?query=*`
  for (let id = 1; id <= 65; id++) tab.send({ op: 'open', id: `${id}`, url })
  expect(await tab.until(({ id, status }) => id === '65' && status !== undefined)).toEqual({ id: '65', status: 503 })
  await tab.until(({ id, end }) => id === '65' && end === true)
  tab.send({ op: 'close', id: '1' })
  tab.send({ op: 'open', id: '66', url })
  expect(await tab.until(({ id, status }) => id === '66' && status !== undefined)).toEqual({ id: '66', status: 200 })
  tab.socket.terminate()
})

test('a stream with a wrong token is refused with its status', async () => {
  const tab = await openTab()
  const url = `${lake.origin}/v1/data/listen/production?query=*`
  tab.send({ op: 'open', id: '1', url, headers: { authorization: 'Bearer nobody-holds-this' } })
  expect(await tab.until(({ status }) => status !== undefined)).toEqual({ id: '1', status: 401 })
  expect(await tab.until(({ end }) => end === true)).toMatchObject({ id: '1' })
  tab.socket.terminate()
})

test("a stranger's page cannot open a socket here", async () => {
  await expect(openTab({ origin: 'https://stranger.example' })).rejects.toThrow(/403/)
  const own = await openTab({ origin: lake.origin })
  own.socket.terminate()
})
