import { createStreams } from './lakeStreams.ts'

/** Sanity's own services, which a museum on its own machine has no business with: version checks, error reports, surveys. */
const THIRD_PARTY = /^https:\/\/([a-z0-9-]+\.)*(sanity\.io|sanity-cdn\.com|sanity\.work)\//
const STREAM = /^\/v[^/]+\/data\/(listen|live\/events)\//
const READ = /^\/v[^/]+\/data\/query\//
const EDIT = /^\/v[^/]+\/data\/(actions|mutate)\//
const PING = /^\/v[^/]+\/ping$/

/** How often a request is tried again, and how long after the lake answers again, in milliseconds. */
const TRIES = 50
const PAUSE = 200

let installed = false

/**
 * Lets the Studio work on a lake that speaks HTTP/1.1. There a browser opens six connections to a host, and the Studio's
 * event streams alone take them all, so that nothing could be saved any more; here all streams of the tab share one
 * WebSocket. Reads and edits wait while the lake restarts, and nothing is asked of other hosts. Does nothing outside a browser.
 * @param origin Where Studio and lake are both served: `http://localhost:4280`.
 */
export function installLakeTransport(origin: string, projectId: string): void {
  // Sanity's command line reads this configuration in a window that is not one.
  if (typeof window === 'undefined' || typeof window.fetch !== 'function' || installed) return
  installed = true
  const original = window.fetch.bind(window)
  const { host } = new URL(origin)
  const streams = createStreams(`${origin.replace(/^http/, 'ws')}/v1/lake/streams`)

  window.fetch = async (input, init) => {
    const given = input instanceof Request ? input : null
    const asked = given?.url ?? new URL(input instanceof URL ? input : String(input), origin).href
    // Part of the Studio (its embedded SDK) does not know that this lake has no host per project.
    const address = asked.replace(`//${projectId}.${host}/`, `//${host}/`)
    // An empty answer is what the Studio takes in silence: there is no newer version, nobody listens.
    if (THIRD_PARTY.test(address)) return Response.json({})
    const url = new URL(address)
    if (url.host !== host) return original(input, init)

    const signal = init?.signal ?? given?.signal ?? null
    if (STREAM.test(url.pathname)) {
      return streams.open(address, new Headers(init?.headers ?? given?.headers), signal)
    }
    // The Studio asks here for the protocol, to warn of HTTP/1.1: with the streams out of the way it does no harm.
    if (PING.test(url.pathname)) return Response.json({})

    const send = () =>
      original(address === asked ? input : given === null ? address : new Request(address, given), init)
    const method = (init?.method ?? given?.method ?? 'GET').toUpperCase()
    if (!mayBeRepeated(method, url.pathname, init?.body)) return send()
    for (let tried = 1; ; tried++) {
      try {
        return await send()
      } catch (error) {
        if (signal?.aborted === true || tried === TRIES) throw error
        await streams.connected()
        await new Promise((resolve) => setTimeout(resolve, PAUSE))
      }
    }
  }
}

/**
 * Reads change nothing; an edit that names its transaction is done once however often it is sent (the lake answers the second
 * time as it did the first). Anything else might be done twice.
 */
export function mayBeRepeated(method: string, pathname: string, body: unknown): boolean {
  if (method === 'GET') return true
  if (method !== 'POST') return false
  if (READ.test(pathname)) return true
  return EDIT.test(pathname) && typeof body === 'string' && /"transactionId":"[^"]+"/.test(body)
}
