import { WebSocketServer, type WebSocket } from 'ws'
import { readAddress } from '../http/answerCall.ts'
import { matchPattern } from '../http/Endpoint.ts'
import { isJsonObject, parseJson, textOf, type JsonObject } from '../Json.ts'
import { httpError, LakeError, unauthorized } from '../LakeError.ts'
import type { LakeParts } from '../LakeParts.ts'
import { answerListen, answerLive, type StreamRequest } from './answerListen.ts'
import { MOST_UNREAD, type EventSink } from './EventSink.ts'

/** Streams that one tab may have open: the Studio has six, Presentation two more. */
const MOST_STREAMS = 64

const STREAMS: readonly { pattern: string; answer: (asked: StreamRequest) => void }[] = [
  { pattern: '/data/listen/:dataset', answer: answerListen },
  { pattern: '/data/live/events/:dataset', answer: answerLive },
]

/**
 * All event streams of a browser tab over one WebSocket: under HTTP/1.1 a browser opens six connections to a host, the
 * Studio's streams alone take them all, and nothing could be saved any more. The tab sends `{op: 'open', id, url, headers}`
 * and `{op: 'close', id}`; it gets `{id, status}`, then `{id, chunk}` with server-sent events, then `{id, end: true}`.
 */
export function createMux(lake: LakeParts): WebSocketServer {
  const server = new WebSocketServer({ noServer: true, maxPayload: 256_000 })
  server.on('connection', (socket: WebSocket) => {
    const closers = new Map<string, () => void>()
    const send = (message: JsonObject) => {
      if (socket.readyState !== socket.OPEN) return
      if (socket.bufferedAmount > MOST_UNREAD) socket.terminate()
      else socket.send(JSON.stringify(message))
    }
    const refuse = (id: string, error: unknown) => {
      send({ id, status: error instanceof LakeError ? error.status : 500 })
      send({ id, chunk: JSON.stringify(error instanceof LakeError ? error.body : {}) })
      send({ id, end: true })
    }
    const close = (id: string) => {
      closers.get(id)?.()
      closers.delete(id)
    }
    socket.on('error', () => socket.terminate())
    socket.on('close', () => {
      for (const id of closers.keys()) close(id)
    })
    socket.on('message', (data) => {
      const message = readMessage(String(data))
      const id = textOf(message?.id)
      if (!message || id === undefined) return
      if (message.op === 'close') return close(id)
      if (message.op !== 'open' || closers.has(id)) return
      if (closers.size >= MOST_STREAMS) return refuse(id, httpError(503, 'Busy', 'This tab has too many streams open.'))
      const sink: EventSink = {
        open: () => send({ id, status: 200 }),
        write: (chunk) => send({ id, chunk }),
        end: () => send({ id, end: true }),
        onClose: (callback) => closers.set(id, callback),
      }
      try {
        openStream(lake, message, sink)
      } catch (error) {
        refuse(id, error)
      }
    })
  })
  return server
}

function openStream(lake: LakeParts, message: JsonObject, sink: EventSink): void {
  const url = new URL(textOf(message.url) ?? '', 'http://lake')
  const address = readAddress(url.pathname)
  const headers = isJsonObject(message.headers) ? message.headers : {}
  for (const { pattern, answer } of STREAMS) {
    const parts = matchPattern(pattern, address?.path ?? '')
    if (!address || parts?.dataset !== lake.dataset) continue
    const token = /^Bearer (\S+)$/i.exec(textOf(headers.authorization) ?? '')?.[1]
    const person = token === undefined ? null : lake.sessions.holderOf(token)
    if (token !== undefined && !person) throw unauthorized()
    const lastEventId = textOf(headers['last-event-id'])
    return answer({ lake, search: url.searchParams, apiVersion: address.apiVersion, person, lastEventId, sink })
  }
  throw httpError(404, 'Not Found', `The lake has no stream ${url.pathname}.`)
}

function readMessage(text: string): JsonObject | null {
  try {
    const message = parseJson(text)
    return isJsonObject(message) ? message : null
  } catch {
    return null
  }
}
