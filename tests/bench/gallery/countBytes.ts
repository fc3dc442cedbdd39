import type { Server } from 'node:http'
import type { Socket } from 'node:net'

export interface ByteCount {
  /** Bytes that left the server since it was watched, headers and encodings included. */
  readonly all: () => number
  /** Those of answers whose path matches, once they are finished. */
  readonly of: (path: RegExp) => number
}

/**
 * Counts at the server what goes over the wire: a browser's own figures leave out what its workers fetch. HTTP/1.1 answers
 * one request at a time a connection, so an answer is what its socket wrote meanwhile.
 */
export function countBytes(server: Server): ByteCount {
  const sockets = new Map<Socket, number>()
  const answers = new Map<string, number>()
  let closed = 0
  server.on('request', (request, response) => {
    const { socket, url = '' } = request
    const before = socket.bytesWritten
    if (!sockets.has(socket)) {
      sockets.set(socket, before)
      socket.once('close', () => {
        closed += socket.bytesWritten - (sockets.get(socket) ?? 0)
        sockets.delete(socket)
      })
    }
    response.once('finish', () => answers.set(url, (answers.get(url) ?? 0) + socket.bytesWritten - before))
  })
  return {
    all: () => [...sockets].reduce((sum, [socket, start]) => sum + socket.bytesWritten - start, closed),
    of: (path) => [...answers].reduce((sum, [url, bytes]) => sum + (path.test(url) ? bytes : 0), 0),
  }
}
