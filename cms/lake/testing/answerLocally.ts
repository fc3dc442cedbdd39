import { createServer } from 'node:http'
import type { Lake } from '../Lake.ts'

export interface LocalAnswer {
  readonly status: number
  readonly body: unknown
}

const servers = new WeakMap<Lake, Promise<string>>()

/** Asks a lake through HTTP, with a server of its own. */
export async function answerLocally(
  lake: Lake,
  method: string,
  address: string,
  body: unknown,
  token?: string,
): Promise<LocalAnswer> {
  const origin = servers.get(lake) ?? serve(lake)
  servers.set(lake, origin)
  const response = await fetch((await origin) + address, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const answer: unknown = await response.json()
  return { status: response.status, body: answer }
}

function serve(lake: Lake): Promise<string> {
  const server = createServer((request, response) => {
    if (!lake.handle(request, response)) response.writeHead(404).end()
  })
  server.unref()
  return new Promise((ready) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      ready(typeof address === 'object' && address ? `http://127.0.0.1:${address.port}` : '')
    })
  })
}
