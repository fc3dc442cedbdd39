import type { Schema, SanityClient, ValidationContext } from 'sanity'
import { getPublishedId } from 'sanity'
import type { DocumentLookup, FoundDocument } from './DocumentLookup.ts'

const API_VERSION = '2026-05-04'

const FIELDS =
  '{_id, _type, "title": coalesce(title, name), code, kind, confidence, originalFilename, "exhibits": exhibits[]{_ref}, "theme": theme{_ref}, "threshold": threshold{_ref}, setting}'

/** Lists of documents that stand in for the lake, by the schema that is checked with them. */
const lists = new WeakMap<Schema, DocumentLookup>()

/** From now on, checks with this compiled schema ask this list instead of a content lake. */
export function lookUpIn(schema: Schema, lookup: DocumentLookup): void {
  lists.set(schema, lookup)
}

/** Where the checks of this document look other documents up. */
export function lookupOf(context: ValidationContext): DocumentLookup {
  return lists.get(context.schema) ?? lakeLookup(context.getClient({ apiVersion: API_VERSION }))
}

/** Asks the content lake. One request a question: the Studio runs the checks again at every keystroke. */
export function lakeLookup(client: SanityClient): DocumentLookup {
  return {
    byIds: (ids) =>
      ids.length === 0
        ? Promise.resolve([])
        : client.fetch<FoundDocument[]>(`*[_id in $ids]${FIELDS}`, { ids }, { perspective: 'published' }),
    pointingTo: (ids) =>
      ids.length === 0
        ? Promise.resolve([])
        : client.fetch<FoundDocument[]>(`*[references($ids)]${FIELDS}`, { ids }, { perspective: 'published' }),
    withSlug: async (type, slug) => {
      const ids = await client.fetch<string[]>(
        '*[_type == $type && slug.current == $slug]._id',
        { type, slug },
        { perspective: 'raw' },
      )
      return [...new Set(ids.map(getPublishedId))]
    },
  }
}
