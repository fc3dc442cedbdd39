/** What the lake sends: the status of a stream, then its server-sent events in pieces, then its end. */
interface LakeMessage {
  readonly id: string
  readonly status?: number
  readonly chunk?: string
  readonly end?: true
}

interface OpenStream {
  begin(status: number): void
  push(chunk: string): void
  end(): void
}

export interface LakeStreams {
  /** Resolves when the lake answers; tries for ever while it does not. */
  connected(): Promise<WebSocket>
  /** Opens an event stream as `fetch` would: resolves with its status and a body that goes on. */
  open(url: string, headers: Headers, signal: AbortSignal | null): Promise<Response>
}

/** Between two attempts to reach a lake that is down, in milliseconds. */
const PATIENCE = 700

/** Event streams of this tab over one WebSocket. The protocol is told in cms/lake/listen/mux.ts. */
export function createStreams(address: string): LakeStreams {
  const open = new Map<string, OpenStream>()
  let connecting: Promise<WebSocket> | null = null
  let lastId = 0

  const connected = () => (connecting ??= connect())

  async function connect(): Promise<WebSocket> {
    for (;;) {
      const socket = await dial(address)
      if (socket === null) {
        await new Promise((resolve) => setTimeout(resolve, PATIENCE))
        continue
      }
      socket.addEventListener('message', ({ data }) => hear(readMessage(data)))
      socket.addEventListener('close', () => {
        connecting = null
        const lost = [...open.values()]
        open.clear()
        // A stream ends only when the lake is back: its reader opens it again at once, and must find somebody there.
        void connected().then(() => lost.forEach((stream) => stream.end()))
      })
      return socket
    }
  }

  function hear(message: LakeMessage | null): void {
    const stream = message === null ? undefined : open.get(message.id)
    if (message === null || stream === undefined) return
    if (message.status !== undefined) stream.begin(message.status)
    if (message.chunk !== undefined) stream.push(message.chunk)
    if (message.end === true) {
      open.delete(message.id)
      stream.end()
    }
  }

  return {
    connected,
    async open(url, headers, signal) {
      signal?.throwIfAborted()
      const socket = await connected()
      signal?.throwIfAborted()
      const id = String(++lastId)
      const encoder = new TextEncoder()

      return new Promise<Response>((resolve, reject) => {
        let controller: ReadableStreamDefaultController<Uint8Array> | null = null
        const leave = () => {
          controller = null
          if (open.delete(id) && socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify({ op: 'close', id }))
        }
        const body = new ReadableStream<Uint8Array>({
          start(given) {
            controller = given
          },
          cancel: leave,
        })
        open.set(id, {
          begin(status) {
            const response = new Response(body, {
              status,
              headers: { 'content-type': status === 200 ? 'text/event-stream; charset=utf-8' : 'application/json' },
            })
            // EventSource resolves relative redirects against it; a made Response has none.
            Object.defineProperty(response, 'url', { value: url })
            resolve(response)
          },
          push: (chunk) => controller?.enqueue(encoder.encode(chunk)),
          end() {
            controller?.close()
            controller = null
            reject(new TypeError('The content lake ended the stream before it began.'))
          },
        })
        signal?.addEventListener('abort', () => {
          controller?.error(signal.reason)
          leave()
          reject(signal.reason)
        })
        socket.send(JSON.stringify({ op: 'open', id, url, headers: Object.fromEntries(headers) }))
      })
    },
  }
}

/** An open socket, or null where nobody answers. */
function dial(address: string): Promise<WebSocket | null> {
  return new Promise((resolve) => {
    const socket = new WebSocket(address)
    socket.addEventListener('open', () => resolve(socket), { once: true })
    socket.addEventListener('error', () => resolve(null), { once: true })
  })
}

function readMessage(data: unknown): LakeMessage | null {
  const message: unknown = typeof data === 'string' ? JSON.parse(data) : null
  return isLakeMessage(message) ? message : null
}

function isLakeMessage(message: unknown): message is LakeMessage {
  return typeof message === 'object' && message !== null && 'id' in message && typeof message.id === 'string'
}
