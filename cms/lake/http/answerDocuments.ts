import { publishedIdOf, type LakeDocument } from '../LakeDocument.ts'
import type { Call } from './Call.ts'
import { flag, listOf } from './parameters.ts'
import { replyJson } from './reply.ts'

/** `/data/doc`: documents by their own ids; what isn't there, or isn't for this person, is listed as omitted. */
export function answerDocuments(call: Call): void {
  const { lake, url, person, response } = call
  const ids = listOf(call.parts.ids ?? '')
  const wanted = flag(url.searchParams, 'includeAllVersions', false) ? idsInAllLayers(call, ids) : ids
  const documents: LakeDocument[] = []
  for (const id of wanted) {
    const document = person ? lake.store.get(id) : undefined
    if (document) documents.push(document)
  }
  const found = new Set(documents.map(({ _id }) => _id))
  const omitted = ids.filter((id) => !found.has(id)).map((id) => ({ id, reason: 'existence' }))
  replyJson(response, { documents: documents.map((document) => ({ ...document })), omitted })
}

function idsInAllLayers({ lake }: Call, ids: readonly string[]): string[] {
  const published = new Set(ids.map(publishedIdOf))
  return [...lake.store.ids()].filter((id) => published.has(publishedIdOf(id)))
}
