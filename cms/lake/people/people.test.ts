import { request as httpRequest } from 'node:http'
import { WebSocket } from 'ws'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createLake } from '../createLake.ts'
import { isJsonObject, parseJson, type JsonObject } from '../Json.ts'
import { openTestLake, TEST_TOKEN, type TestLake } from '../testing/openTestLake.ts'

let lake: TestLake

beforeEach(async () => {
  lake = await openTestLake()
})

afterEach(() => lake.close())

/** Asks with any header, also those that fetch keeps to itself (Host, Origin). */
function ask(
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
  body = '',
): Promise<{ status: number; location: string; body: string; headers: object }> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(lake.origin)
    const request = httpRequest({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let text = ''
      response.on('data', (chunk: Buffer) => (text += chunk.toString()))
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          location: response.headers.location ?? '',
          body: text,
          headers: response.headers,
        }),
      )
    })
    request.on('error', reject)
    request.end(body)
  })
}

const LOGIN = '/v1/auth/login/museum?projectId=rihla&withSid=true&origin='
const login = (origin: string, headers: Record<string, string> = {}) => ask(LOGIN + encodeURIComponent(origin), headers)

async function signIn(): Promise<string> {
  const { location } = await login(`${lake.origin}/studio/`)
  const ticket = new URL(location).hash.replace('#sid=', '')
  const { body } = await ask(`/v2026-05-04/auth/fetch?sid=${ticket}`)
  const answer = parseJson(body)
  return isJsonObject(answer) ? String(answer.token) : ''
}

test('a curator at this machine is signed in by one click, and stays so over a restart', async () => {
  const { status, location } = await login(`${lake.origin}/studio/structure`)
  expect(status).toBe(302)
  expect(location).toMatch(new RegExp(`^${lake.origin}/studio/structure#sid=\\w{40}$`))
  const token = await signIn()
  expect(await lake.client({ token }).users.getById('me')).toMatchObject({ id: 'curator', role: 'administrator' })
  await lake.restart()
  expect(await lake.client({ token }).create({ _type: 'room' })).toMatchObject({ _type: 'room' })
  await lake.client({ token }).request({ url: '/auth/logout', method: 'POST' })
  await expect(lake.client({ token }).create({ _type: 'room' })).rejects.toMatchObject({ statusCode: 401 })
})

test('a ticket is good once', async () => {
  const { location } = await login(lake.origin)
  const ticket = new URL(location).hash.replace('#sid=', '')
  expect((await ask(`/v1/auth/fetch?sid=${ticket}`)).status).toBe(200)
  expect((await ask(`/v1/auth/fetch?sid=${ticket}`)).status).toBe(401)
})

test.each([
  ['leads back to a stranger', () => login('https://stranger.example/'), 400],
  ['leads back to something that is no address', () => login('javascript:alert(1)'), 400],
  [
    "comes under a stranger's name for this machine",
    () => login('http://stranger.example/', { host: 'stranger.example' }),
    403,
  ],
  ['comes through a proxy', () => login(lake.origin, { 'x-forwarded-for': '10.0.0.7' }), 403],
])('no token for a sign-in that %s', async (_case, attempt, status) => {
  const answer = await attempt()
  expect(answer.status).toBe(status)
  expect(answer.location).toBe('')
})

test("a stranger's page can neither change anything nor read the answers", async () => {
  const headers = { origin: 'https://stranger.example', authorization: `Bearer ${TEST_TOKEN}` }
  const body = JSON.stringify({ mutations: [{ create: { _id: 'planted', _type: 'room' } }] })
  expect((await ask('/v1/data/mutate/production', headers, 'POST', body)).status).toBe(403)
  expect(await lake.client().getDocument('planted')).toBeUndefined()
  const preflight = await ask(
    '/v1/data/mutate/production',
    { ...headers, 'access-control-request-method': 'POST' },
    'OPTIONS',
  )
  const read = await ask('/v1/data/query/production?query=1', headers)
  for (const answer of [preflight, read]) expect(answer.headers).not.toHaveProperty('access-control-allow-origin')
})

test('a cookie opens nothing', async () => {
  const headers = { cookie: `sanitySession=${TEST_TOKEN}`, 'content-type': 'application/json' }
  const body = JSON.stringify({ mutations: [{ create: { _type: 'room' } }] })
  expect((await ask('/v1/data/mutate/production', headers, 'POST', body)).status).toBe(401)
})

test('where no local curator is wanted, there is no one-click sign-in', async () => {
  await lake.close()
  lake = await openTestLake({ localCurator: false })
  expect((await login(lake.origin)).status).toBe(403)
})

test('a short token is refused in a sentence', async () => {
  const options = {
    folder: `${lake.folder}/other`,
    projectId: 'rihla',
    dataset: 'production',
    localCurator: false,
    log: () => undefined,
  }
  await expect(createLake({ ...options, token: 'secret' })).rejects.toThrow(
    /RIHLA_LAKE_TOKEN must have at least 32 characters/,
  )
})

test('what a Studio likes is kept', async () => {
  const client = lake.client()
  await client.request({ url: '/users/me/keyvalue', method: 'PUT', body: [{ key: 'layout', value: { wide: true } }] })
  await lake.restart()
  expect(await lake.client().request({ url: '/users/me/keyvalue/layout,other' })).toEqual([
    { key: 'layout', value: { wide: true } },
    { key: 'other', value: null },
  ])
})

test.each(['trial', 'asset-limit', 'document-limit', 'comments'])(
  'a Studio that asks what is for sale (%s) is told: nothing',
  async (offer) => {
    expect(await lake.client().request({ url: `/journey/${offer}` })).toBeNull()
  },
)

/** A Studio's line for presence. */
async function openDesk(token: string) {
  const socket = new WebSocket(`${lake.origin.replace('http', 'ws')}/v2022-06-30/socket/production`)
  const messages: JsonObject[] = []
  socket.on('message', (data) => {
    const message = String(data) === '♥' ? null : parseJson(String(data))
    if (isJsonObject(message)) messages.push(message)
  })
  await new Promise((ready) => socket.once('open', ready))
  let count = 0
  const call = async (method: string, params: object) => {
    const id = `${++count}`
    socket.send(JSON.stringify({ jsonrpc: '2.0', id, method, params }))
    await expect.poll(() => messages.find((message) => message.id === id)).toBeDefined()
    return messages.find((message) => message.id === id)?.result
  }
  const admitted = await call('authorization', { authorization: `Bearer ${token}` })
  return { socket, messages, call, admitted }
}

test('curators see where the others are, and when they leave; strangers see nothing', async () => {
  const amina = await openDesk(await signIn())
  const youssef = await openDesk(TEST_TOKEN)
  const stranger = await openDesk('nobody')
  expect([amina, youssef, stranger].map(({ admitted }) => admitted)).toEqual(['ok', 'ok', null])
  const subscription = await amina.call('presence_subscribe', {})
  expect(await stranger.call('presence_subscribe', {})).toBeNull()
  await youssef.call('presence_announce', { data: { sessionId: 's1', locations: [{ path: ['title'] }] } })
  youssef.socket.close()
  await expect.poll(() => amina.messages.filter(({ method }) => method === 'presence_subscription').length).toBe(2)
  expect(amina.messages.filter(({ method }) => method).map(({ params }) => params)).toMatchObject([
    { subscription, result: { type: 'state', i: 'steward', m: { sessionId: 's1' } } },
    { subscription, result: { type: 'disconnect', i: 'steward', m: { session: 's1' } } },
  ])
  expect(stranger.messages.filter(({ method }) => method)).toEqual([])
  for (const { socket } of [amina, stranger]) socket.terminate()
})
