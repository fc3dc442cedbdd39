import { signedIn, type Call } from '../http/Call.ts'
import { readBody } from '../http/readBody.ts'
import { replyJson } from '../http/reply.ts'
import { httpError } from '../LakeError.ts'
import type { JsonObject } from '../Json.ts'
import { mutate } from '../mutate/mutate.ts'

/** Bytes. A poster scanned at 600 dpi has some 150 MB, an hour of sound some 600 MB as WAV. */
const MOST_UPLOAD = 1_000_000_000

/** `/assets/images` and `/assets/files`: keeps a file and answers with its document; the same file again gives the same one. */
export async function answerUpload(call: Call): Promise<void> {
  const { lake, request, response, url, parts } = call
  const person = signedIn(call)
  const bytes = await readBody(request, MOST_UPLOAD)
  const { searchParams } = url
  const filename = searchParams.get('filename') ?? undefined
  const mimeType = request.headers['content-type']
  const upload = { bytes, filename, mimeType, words: wordsIn(searchParams) }
  const fields = parts.kind === 'images' ? await lake.assets.keepImage(upload) : lake.assets.keepFile(upload)
  const mutation = { kind: 'createIfNotExists', document: fields } as const
  await mutate(lake.ground, [mutation], { author: person.id, request: { upload: fields._id } })
  const document = lake.store.get(fields._id)
  if (!document) throw httpError(500, 'Internal Server Error', `The file "${fields._id}" was kept but has no document.`)
  replyJson(response, { document: { ...document } })
}

function wordsIn(search: URLSearchParams): JsonObject {
  const words: JsonObject = {}
  for (const name of ['title', 'label', 'description', 'creditLine']) {
    const value = search.get(name)
    if (value !== null) words[name] = value
  }
  const [id, name, url] = ['sourceId', 'sourceName', 'sourceUrl'].map((one) => search.get(one))
  if (id && name) words.source = { _type: 'sanity.assetSourceData', id, name, ...(url ? { url } : {}) }
  return words
}
