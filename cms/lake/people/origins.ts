import type { IncomingMessage } from 'node:http'

const LOOPBACK_NAMES = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * True for requests of our own pages and of programs, which send no Origin. A browser always names the origin of a page
 * that posts elsewhere or opens a WebSocket, and no page can forge it.
 */
export function isOwnOrigin(request: IncomingMessage): boolean {
  const { origin, host } = request.headers
  if (origin === undefined) return true
  return URL.canParse(origin) && new URL(origin).host === host
}

/**
 * True where the request was sent from this machine to this machine by name. The name counts: a stranger's page whose
 * domain suddenly leads to 127.0.0.1 (DNS rebinding) still sends its own, and so does a proxy.
 */
export function isLoopback(request: IncomingMessage): boolean {
  const address = request.socket.remoteAddress ?? ''
  const near = address === '::1' || address.replace('::ffff:', '').startsWith('127.')
  const url = `http://${request.headers.host ?? ''}`
  const named = URL.canParse(url) && LOOPBACK_NAMES.has(new URL(url).hostname)
  return near && named && request.headers['x-forwarded-for'] === undefined && request.headers.forwarded === undefined
}
