import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Duplex } from 'node:stream'
import sirv from 'sirv'
import {
  HOSTED_STUDIO_CONTENT_SECURITY_POLICY,
  STUDIO_CONTENT_SECURITY_POLICY,
} from '../studio/studioContentSecurityPolicy.ts'
import { CONTENT_SECURITY_POLICY, SECURITY_HEADERS } from './contentSecurityPolicy.ts'
import { createRecentCache, encode, encodingFor } from './encodings.ts'
import { OPENING_PAGE } from './openingPage.ts'
import { pageAsked } from './pageAsked.ts'
import { preferredLanguage } from './preferredLanguage.ts'
import type { RenderedPage } from './renderer.ts'

/** What the house needs of the lake: it may also stand without one (a hosted lake, a static edition). */
export interface LakeDoor {
  handle(request: IncomingMessage, response: ServerResponse): boolean
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean
}

export interface HouseOptions {
  readonly host: string
  readonly port: number
  /** Only this machine may ask: requests under another host name are refused (DNS rebinding). */
  readonly loopback: boolean
  readonly editionFolder: string
  readonly clientFolder: string
  readonly studioFolder: string
  readonly lake: LakeDoor | null
  readonly render: (path: string) => Promise<RenderedPage>
  readonly log: (line: string) => void
}

export interface House {
  readonly server: Server
  readonly port: number
  readonly address: string
  close(): Promise<void>
}

/** The port is taken, or may not be used; the message is a sentence that says what to do. */
export class PortError extends Error {}

/** Pages and edition texts kept ready to send: some hundred pages in eight languages. */
const CACHED_ANSWERS = 400

interface Answer {
  readonly status: number
  readonly type: string
  readonly key: string
  readonly cacheControl: string
  /** Kept to be sent again; so is whatever does not say. */
  readonly isForMany?: boolean
  readonly make: () => Promise<Buffer>
}

const A_YEAR = 'public, max-age=31536000, immutable'

/** What holds somebody's words or voice: consent may be taken back, and no cache between us and a visitor may go on for a year. */
const A_VOICE = /\.(?:vtt|oga|ogg|opus|weba|webm|mp3|m4a|aac|mp4|wav|flac)$|\/(?:\w+-testimony|search)-[^/]*\.json$/

const AN_HOUR = 'public, max-age=3600, must-revalidate'

/** How long a file of an edition may be kept by caches; none of them ever changes. */
export function lifeOf(path: string): string {
  return A_VOICE.test(path) ? AN_HOUR : A_YEAR
}

/**
 * One port for everything: the lake's API, the Studio under /studio, the edition under /edition/, the built client, and
 * every page rendered from the edition.
 */
export async function createHouse(options: HouseOptions): Promise<House> {
  const answers = createRecentCache<{ readonly body: Buffer; readonly etag: string }>(CACHED_ANSWERS)
  const pages = createRecentCache<RenderedPage>(CACHED_ANSWERS)
  const client = sirv(options.clientFolder, {
    dev: false,
    brotli: true,
    etag: true,
    dotfiles: false,
    extensions: [],
    setHeaders(response, pathname) {
      response.setHeader('cache-control', pathname.startsWith('/assets/') ? A_YEAR : 'public, max-age=3600')
    },
  })
  const edition = sirv(options.editionFolder, { dev: true, etag: true, extensions: [] })
  const studio = existsSync(options.studioFolder)
    ? sirv(options.studioFolder, {
        brotli: true,
        etag: true,
        single: true,
        // A Studio kept from before an update would ask for scripts that are gone: browsers ask whether it is still the same.
        setHeaders: (response) => response.setHeader('cache-control', 'no-cache'),
      })
    : null

  async function send(request: IncomingMessage, response: ServerResponse, answer: Answer) {
    const encoding = encodingFor(request.headers['accept-encoding'])
    const make = async () => {
      const encoded = await encode(await answer.make(), encoding)
      return { body: encoded, etag: `"${createHash('sha256').update(encoded).digest('base64url').slice(0, 22)}"` }
    }
    const { body, etag } = await answers.get(`${encoding} ${answer.key}`, make, () => answer.isForMany ?? true)
    response.setHeader('content-type', answer.type)
    response.setHeader('cache-control', answer.cacheControl)
    response.setHeader('vary', 'accept-encoding')
    response.setHeader('etag', etag)
    if (encoding !== 'identity') response.setHeader('content-encoding', encoding)
    if (answer.status === 200 && request.headers['if-none-match'] === etag) {
      response.writeHead(304).end()
      return
    }
    response.setHeader('content-length', body.length)
    response.writeHead(answer.status).end(request.method === 'HEAD' ? undefined : body)
  }

  async function sendEdition(request: IncomingMessage, response: ServerResponse, pathname: string) {
    const path = pathname.slice('/edition'.length)
    if (/\.(json|vtt)$/.test(path) && !path.includes('..')) {
      const file = join(options.editionFolder, path)
      const found = await stat(file).catch(() => null)
      if (found === null) return sendText(response, 404, 'This edition has no such file.')
      const current = path === '/current.json'
      return send(request, response, {
        status: 200,
        type: path.endsWith('.vtt') ? 'text/vtt; charset=utf-8' : 'application/json; charset=utf-8',
        key: `${path} ${found.mtimeMs} ${found.size}`,
        cacheControl: current ? 'no-cache' : lifeOf(path),
        make: () => readFile(file),
      })
    }
    request.url = path
    response.setHeader('cache-control', lifeOf(path))
    return edition(request, response, () => {
      response.removeHeader('cache-control')
      sendText(response, 404, 'This edition has no such file.')
    })
  }

  async function sendPage(request: IncomingMessage, response: ServerResponse, url: URL) {
    response.setHeader('content-security-policy', CONTENT_SECURITY_POLICY)
    const current = await readFile(join(options.editionFolder, 'current.json'), 'utf8').catch(() => null)
    if (current === null) {
      response.setHeader('retry-after', '3')
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.writeHead(503).end(OPENING_PAGE)
      return
    }
    if (url.pathname === '/') {
      const language = preferredLanguage(request.headers['accept-language'])
      response.setHeader('vary', 'accept-language')
      response.writeHead(302, { location: `/${language}${url.search}` }).end()
      return
    }
    const { path, isForMany } = pageAsked(url)
    const page = await pages.get(
      `${current} ${path}`,
      () => options.render(path),
      (rendered) => isForMany && rendered.status === 200,
    )
    response.setHeader('content-language', page.language)
    await send(request, response, {
      status: page.status,
      type: 'text/html; charset=utf-8',
      key: createHash('sha256').update(page.html).digest('hex'),
      cacheControl: 'no-cache',
      isForMany,
      make: async () => Buffer.from(page.html),
    })
  }

  async function handle(request: IncomingMessage, response: ServerResponse) {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value)
    if (options.loopback && !isLoopbackHost(request.headers.host)) {
      return sendText(response, 421, 'This museum answers on this machine only, under localhost or 127.0.0.1.')
    }
    if (options.lake?.handle(request, response) === true) return
    const url = new URL(request.url ?? '/', 'http://museum')
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD')
      return sendText(response, 405, 'The museum’s pages can only be read.')
    }
    if (url.pathname === '/studio' || url.pathname.startsWith('/studio/')) {
      if (studio === null) return sendText(response, 404, 'The Studio is not built here. Run `npm start`.')
      response.setHeader(
        'content-security-policy',
        options.lake === null ? HOSTED_STUDIO_CONTENT_SECURITY_POLICY : STUDIO_CONTENT_SECURITY_POLICY,
      )
      request.url = url.pathname.slice('/studio'.length) || '/'
      return studio(request, response, () => sendText(response, 404, 'The Studio has no such file.'))
    }
    if (url.pathname.startsWith('/edition/')) return sendEdition(request, response, url.pathname)
    if (url.pathname !== '/' && url.pathname !== '/index.html') {
      const wasFound = await new Promise<boolean>((resolve) => {
        response.once('close', () => resolve(true))
        client(request, response, () => resolve(false))
      })
      if (wasFound) return
    }
    await sendPage(request, response, url)
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      options.log(`${request.method} ${request.url}: ${error instanceof Error ? error.stack : String(error)}`)
      if (response.headersSent) response.end()
      else sendText(response, 500, 'Something went wrong on the museum’s side. Please try again in a moment.')
    })
  })
  const sockets = new Set<Duplex>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  server.on('upgrade', (request, socket, head) => {
    const refused = options.loopback && !isLoopbackHost(request.headers.host)
    if (refused || options.lake?.upgrade(request, socket, head) !== true) socket.destroy()
  })
  const port = await listen(server, options.host, options.port)
  const name = options.loopback ? 'localhost' : options.host
  return {
    server,
    port,
    address: `http://${name}:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        // Not `closeAllConnections`: an upgraded socket of an open Studio is none to it, and yet it is waited for.
        for (const socket of sockets) socket.destroy()
      }),
  }
}

function isLoopbackHost(host: string | undefined): boolean {
  const name = (host ?? '').replace(/:\d+$/, '')
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\]|.+\.localhost)$/.test(name)
}

function sendText(response: ServerResponse, status: number, sentence: string) {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
  response.end(sentence)
}

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') {
        reject(
          new PortError(
            `Port ${port} is already taken, perhaps by another Rihla. Stop that one, or choose another port: PORT=${port + 1} npm start`,
          ),
        )
      } else if (error.code === 'EACCES') {
        reject(new PortError(`This account may not use port ${port}. Choose one above 1023: PORT=4280 npm start`))
      } else reject(error)
    })
    server.listen(port, host, () => {
      const address: AddressInfo | string | null = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    })
  })
}
