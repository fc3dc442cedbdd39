import { getPublishedId, isPublishedId } from 'sanity'
import type { DocumentLookup, FoundDocument } from './validation/DocumentLookup.ts'
import { isRecord } from './validation/isRecord.ts'

/** Looks documents up in a list, as the content lake would in a dataset that held just these. */
export function inMemoryLookup(documents: readonly FoundDocument[]): DocumentLookup {
  const published = documents.filter((document) => isPublishedId(document._id))
  const byId = new Map(published.map((document) => [document._id, document]))
  const pointingTo = new Map<string, FoundDocument[]>()
  for (const document of published) {
    for (const id of referencesIn(document)) pointingTo.set(id, [...(pointingTo.get(id) ?? []), document])
  }
  return {
    byIds: async (ids) => ids.flatMap((id) => byId.get(id) ?? []),
    pointingTo: async (ids) => [...new Set(ids.flatMap((id) => pointingTo.get(id) ?? []))],
    withSlug: async (type, slug) => [
      ...new Set(
        documents
          .filter(({ _type, slug: own }) => _type === type && isRecord(own) && own.current === slug)
          .map(({ _id }) => getPublishedId(_id)),
      ),
    ],
  }
}

/** Every id that a value points to, however deep. */
function referencesIn(value: unknown): Set<string> {
  if (Array.isArray(value)) return new Set(value.flatMap((item) => [...referencesIn(item)]))
  if (!isRecord(value)) return new Set()
  const own = typeof value._ref === 'string' ? [value._ref] : []
  return new Set([...own, ...Object.values(value).flatMap((field) => [...referencesIn(field)])])
}
