import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** Brotli's quality for answers made on request: level 5 costs a few milliseconds for a page and keeps most of the gain. */
const ON_REQUEST_QUALITY = 5

export type Encoding = 'br' | 'gzip' | 'identity'

/** The best encoding that the browser says it takes. */
export function encodingFor(acceptEncoding: string | undefined): Encoding {
  const accepted = acceptEncoding ?? ''
  if (/\bbr\b/.test(accepted)) return 'br'
  return /\bgzip\b/.test(accepted) ? 'gzip' : 'identity'
}

export async function encode(body: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'br') return brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: ON_REQUEST_QUALITY } })
  return encoding === 'gzip' ? zip(body) : body
}

/** Keeps the most recently used values, at most `limit`. */
export function createRecentCache<T>(limit: number) {
  const entries = new Map<string, T>()
  return {
    async get(key: string, make: () => Promise<T>, keep: (made: T) => boolean = () => true): Promise<T> {
      const found = entries.get(key)
      if (found !== undefined) {
        entries.delete(key)
        entries.set(key, found)
        return found
      }
      const made = await make()
      if (!keep(made)) return made
      entries.set(key, made)
      for (const oldest of entries.keys()) {
        if (entries.size <= limit) break
        entries.delete(oldest)
      }
      return made
    },
    clear: () => entries.clear(),
  }
}
