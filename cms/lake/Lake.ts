import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import type { JsonObject } from './Json.ts'
import type { Transferred } from './transfer/importNdjson.ts'

export interface LakeOptions {
  /** Holds everything: `lake.sqlite`, `originals/`, `renditions/`. Made where there is none. */
  readonly folder: string
  readonly projectId: string
  readonly dataset: string
  /** Where browsers reach the lake, such as `http://127.0.0.1:4280`; without it assets' addresses begin at the root. */
  readonly origin?: string
  /** The museum's own token, with full rights; at least 32 characters. */
  readonly token?: string
  /** Sign in whoever sits at this machine by one click. Only ever true on a loopback bind. */
  readonly localCurator: boolean
  /** Told in a sentence what a steward should know. */
  readonly log: (sentence: string) => void
}

export interface QueryOptions {
  /** `raw`, `published` (the usual one), `drafts`, or a stack of layers. */
  readonly perspective?: string | readonly string[]
}

export interface Lake {
  /** Answers a request if its path is the lake's; returns false at once if it isn't. */
  handle(request: IncomingMessage, response: ServerResponse): boolean
  /** Takes over a WebSocket if its path is the lake's; returns false at once if it isn't. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean
  /** Brings in a dataset in Sanity's export form; all of it, or a sentence is thrown and nothing has changed. */
  importNdjson(folder: string): Promise<Transferred>
  /** Writes the whole dataset in Sanity's export form. */
  exportNdjson(folder: string): Promise<Transferred>
  /** Answers a query in this process; the result is a copy. */
  query(query: string, params?: JsonObject, options?: QueryOptions): Promise<unknown>
  /** True before the first import. */
  isEmpty(): boolean
  /** Requests that no endpoint answered, as `GET /some/path`: a test fails by these names. */
  readonly unknownEndpoints: readonly string[]
  /** Ends all streams and closes the file. */
  close(): Promise<void>
}
