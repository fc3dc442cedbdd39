import type { IncomingMessage } from 'node:http'
import { isJsonObject, parseJson, type JsonObject } from '../Json.ts'
import { badRequest, httpError } from '../LakeError.ts'

/** Bytes. Sanity's own limit for a request of mutations is 4 MB; a little more spares us to count as it does. */
const MOST_JSON = 16_000_000

/** The whole body. Throws a 413 as soon as it grows over `most` bytes. */
export async function readBody(request: IncomingMessage, most: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request) {
    const buffer = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk))
    bytes += buffer.length
    if (bytes > most) {
      throw httpError(413, 'Payload Too Large', `At most ${Math.round(most / 1_000_000)} MB can be sent at once.`)
    }
    chunks.push(buffer)
  }
  return Buffer.concat(chunks)
}

/** A body that is a JSON object. Throws a 400 where it isn't. */
export async function readJsonBody(request: IncomingMessage): Promise<JsonObject> {
  const text = (await readBody(request, MOST_JSON)).toString('utf8')
  try {
    const value = parseJson(text)
    if (isJsonObject(value)) return value
  } catch {
    // Said below, in one sentence for both.
  }
  throw badRequest('The body must be a JSON object.')
}
