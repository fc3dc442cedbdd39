import type { Server } from 'node:http'
import type { Socket } from 'node:net'

export interface ByteCount {
  /** Bytes that left the server since it was watched, headers and encodings included. */
  readonly all: () => number
  /** As `all` was at a time past, in milliseconds of the epoch, to about SAMPLING: a browser too busy to be asked is asked later. */
  readonly at: (time: number) => number
  /** Those of finished answers whose path matches. */
  readonly of: (path: RegExp) => number
}

/** Milliseconds between two looks at the sum. */
const SAMPLING = 20

/**
 * Counts at the server what goes over the wire: a browser's own figures leave out what its workers fetch. HTTP/1.1 answers
 * one request at a time a connection, so an answer is what its socket wrote meanwhile.
 */
export function countBytes(server: Server): ByteCount {
  const answers = new Map<string, number>()
  const underWay = new Set<{ readonly socket: Socket; readonly before: number }>()
  server.on('request', ({ socket, url = '' }, response) => {
    const answer = { socket, before: socket.bytesWritten }
    underWay.add(answer)
    // Once, whether it came to its end or was broken off.
    response.once('close', () => {
      underWay.delete(answer)
      answers.set(url, (answers.get(url) ?? 0) + socket.bytesWritten - answer.before)
    })
  })
  const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0)
  const all = () => sum(answers.values()) + sum([...underWay].map(({ socket, before }) => socket.bytesWritten - before))
  const log: { readonly time: number; readonly bytes: number }[] = []
  const sampling = setInterval(() => {
    const bytes = all()
    if (bytes !== log.at(-1)?.bytes) log.push({ time: Date.now(), bytes })
  }, SAMPLING)
  sampling.unref()
  server.on('close', () => clearInterval(sampling))
  return {
    all,
    at: (time) => log.findLast((sample) => sample.time <= time)?.bytes ?? 0,
    of: (path) => sum([...answers].map(([url, bytes]) => (path.test(url) ? bytes : 0))),
  }
}
