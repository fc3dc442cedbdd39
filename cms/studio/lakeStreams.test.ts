import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { WebSocketServer, type WebSocket as ServerSocket } from 'ws'
import { createStreams } from './lakeStreams.ts'

/** The lake's end of the socket: what it heard, and a hand to answer with. */
async function openLake(port = 0) {
  const server = new WebSocketServer({ host: '127.0.0.1', port })
  await once(server, 'listening')
  const heard: { op: string; id: string; url?: string; headers?: Record<string, string> }[] = []
  let socket: ServerSocket | null = null
  let told: () => void = () => {}
  server.on('connection', (connected) => {
    socket = connected
    connected.on('message', (data) => {
      heard.push(JSON.parse(String(data)))
      told()
    })
  })
  const address: string | AddressInfo | null = server.address()
  const lake = {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    heard,
    say: (message: unknown) => socket?.send(JSON.stringify(message)),
    async hears(op: string) {
      while (!heard.some((message) => message.op === op)) await new Promise<void>((resolve) => (told = resolve))
    },
    async stop() {
      for (const client of server.clients) client.terminate()
      server.close()
      await once(server, 'close')
    },
  }
  closing.push(lake.stop)
  return lake
}

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  await Promise.allSettled(closing.splice(0).map((stop) => stop()))
})

const LISTEN = 'http://localhost/v2025-02-19/data/listen/production?query=*'
const PATH = '/v1/lake/streams'

test('a stream of events comes through the shared socket, with the curator’s token', async () => {
  const lake = await openLake()
  const streams = createStreams(`ws://127.0.0.1:${lake.port}${PATH}`)
  const opening = streams.open(LISTEN, new Headers({ authorization: 'Bearer x' }), null)
  await lake.hears('open')
  expect(lake.heard).toEqual([{ op: 'open', id: '1', url: LISTEN, headers: { authorization: 'Bearer x' } }])

  lake.say({ id: '1', status: 200 })
  const response = await opening
  expect(response).toMatchObject({ status: 200, url: LISTEN })
  expect(response.headers.get('content-type')).toMatch('text/event-stream')

  lake.say({ id: '1', chunk: 'event: welcome\n' })
  lake.say({ id: '1', chunk: 'data: {}\n\n' })
  lake.say({ id: '1', end: true })
  expect(await response.text()).toBe('event: welcome\ndata: {}\n\n')
})

test('a refused stream answers with its status and reason', async () => {
  const lake = await openLake()
  const streams = createStreams(`ws://127.0.0.1:${lake.port}${PATH}`)
  const opening = streams.open(LISTEN, new Headers(), null)
  await lake.hears('open')
  lake.say({ id: '1', status: 401 })
  lake.say({ id: '1', chunk: '{"error":"Unauthorized"}' })
  lake.say({ id: '1', end: true })
  const response = await opening
  expect(response.status).toBe(401)
  expect(await response.json()).toEqual({ error: 'Unauthorized' })
})

test('a reader who leaves tells the lake so', async () => {
  const lake = await openLake()
  const streams = createStreams(`ws://127.0.0.1:${lake.port}${PATH}`)
  const leaving = new AbortController()
  const opening = streams.open(LISTEN, new Headers(), leaving.signal)
  await lake.hears('open')
  lake.say({ id: '1', status: 200 })
  const response = await opening
  leaving.abort()
  await lake.hears('close')
  expect(lake.heard.at(-1)).toEqual({ op: 'close', id: '1' })
  await expect(response.text()).rejects.toThrow('abort')
})

test('when the lake restarts, a stream ends only once somebody is there to open it again', async () => {
  const lake = await openLake()
  const streams = createStreams(`ws://127.0.0.1:${lake.port}${PATH}`)
  const opening = streams.open(LISTEN, new Headers(), null)
  await lake.hears('open')
  lake.say({ id: '1', status: 200 })
  const reading = (await opening).text()

  await lake.stop()
  const ended = reading.then(() => 'ended')
  await expect(
    Promise.race([ended, streams.connected().then(() => 'connected'), Promise.resolve('waiting')]),
  ).resolves.toBe('waiting')
  const restarted = await openLake(lake.port)
  expect(await ended).toBe('ended')

  const again = streams.open(LISTEN, new Headers(), null)
  await restarted.hears('open')
  restarted.say({ id: '2', status: 200 })
  expect((await again).status).toBe(200)
})
