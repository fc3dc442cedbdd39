import { WebSocketServer, type WebSocket } from 'ws'
import { isJsonObject, parseJson, textOf, type Json, type JsonObject } from '../Json.ts'
import type { LakeParts } from '../LakeParts.ts'
import { newId } from '../newId.ts'
import type { Person } from './Person.ts'

/** Milliseconds. The Studio takes silence for a broken connection and locks its forms. */
const HEARTBEAT = 10_000

/** One open Studio. */
interface Desk {
  readonly socket: WebSocket
  readonly subscriptions: Set<string>
  person: Person | null
  session: Json
}

/**
 * Who is where in the Studio: JSON-RPC 2.0 over a WebSocket, as `@sanity/bifur-client` speaks it. Nobody learns of others
 * before they have said who they are.
 */
export function createPresence(lake: LakeParts): WebSocketServer {
  const server = new WebSocketServer({ noServer: true, maxPayload: 64_000 })
  const desks = new Set<Desk>()
  const heartbeat = setInterval(() => {
    for (const { socket } of desks) socket.send('♥')
  }, HEARTBEAT)
  heartbeat.unref()
  server.on('close', () => clearInterval(heartbeat))

  const tellOthers = (from: Desk, news: JsonObject) => {
    for (const desk of desks) {
      if (desk === from || !desk.person) continue
      for (const subscription of desk.subscriptions) {
        const params = { subscription, result: news }
        desk.socket.send(JSON.stringify({ jsonrpc: '2.0', method: 'presence_subscription', params }))
      }
    }
  }

  server.on('connection', (socket: WebSocket) => {
    const desk: Desk = { socket, subscriptions: new Set(), person: null, session: null }
    desks.add(desk)
    socket.on('error', () => socket.terminate())
    socket.on('close', () => {
      desks.delete(desk)
      if (desk.person && desk.session)
        tellOthers(desk, { type: 'disconnect', i: desk.person.id, m: { session: desk.session } })
    })
    socket.on('message', (data) => {
      const call = readCall(String(data))
      if (!call) return
      const result = answer(lake, desk, call, (news) => tellOthers(desk, news))
      socket.send(JSON.stringify({ jsonrpc: '2.0', id: call.id, result }))
    })
  })
  return server
}

interface RemoteCall {
  readonly id: Json
  readonly method: string
  readonly params: JsonObject
}

function answer(lake: LakeParts, desk: Desk, { method, params }: RemoteCall, tell: (news: JsonObject) => void): Json {
  if (method === 'authorization') {
    const token = textOf(params.authorization)?.replace(/^Bearer /, '') ?? ''
    desk.person = lake.sessions.holderOf(token)
    return desk.person ? 'ok' : null
  }
  const { person } = desk
  if (!person) return null
  switch (method) {
    case 'presence_subscribe': {
      const subscription = newId()
      desk.subscriptions.add(subscription)
      return subscription
    }
    case 'presence_unsubscribe':
      desk.subscriptions.delete(textOf(params.subscriptionId) ?? '')
      return 'ok'
    case 'presence_rollcall':
      tell({ type: 'rollCall', i: person.id, session: params.session ?? null })
      return 'ok'
    case 'presence_announce':
      desk.session = isJsonObject(params.data) ? (params.data.sessionId ?? null) : null
      tell({ type: 'state', i: person.id, m: params.data ?? null })
      return 'ok'
    case 'presence_disconnect':
      tell({ type: 'disconnect', i: person.id, m: { session: params.session ?? null } })
      return 'ok'
    default:
      return null
  }
}

function readCall(text: string): RemoteCall | null {
  try {
    const call = parseJson(text)
    if (!isJsonObject(call) || typeof call.method !== 'string') return null
    return { id: call.id ?? null, method: call.method, params: isJsonObject(call.params) ? call.params : {} }
  } catch {
    return null
  }
}
