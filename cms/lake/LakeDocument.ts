import { isJsonObject, type Json } from './Json.ts'

/** A document as the lake keeps it. Never changed in place: a new revision is a new object. */
export interface LakeDocument {
  readonly _id: string
  readonly _type: string
  /** Id of the transaction that wrote it. */
  readonly _rev: string
  /** ISO 8601. */
  readonly _createdAt: string
  readonly _updatedAt: string
  readonly [field: string]: Json
}

export function isLakeDocument(value: unknown): value is LakeDocument {
  return (
    isJsonObject(value) &&
    typeof value._id === 'string' &&
    typeof value._type === 'string' &&
    typeof value._rev === 'string'
  )
}

/** Where a document lies: the published layer, the drafts, or a release by its name. */
export function layerOf(id: string): string {
  if (id.startsWith('drafts.')) return 'drafts'
  if (id.startsWith('versions.')) return id.split('.')[1] ?? ''
  return 'published'
}

/** `drafts.room-1` and `versions.spring.room-1` are both layers of `room-1`. */
export function publishedIdOf(id: string): string {
  if (id.startsWith('drafts.')) return id.slice('drafts.'.length)
  if (id.startsWith('versions.')) return id.split('.').slice(2).join('.')
  return id
}

export function idInLayer(publishedId: string, layer: string): string {
  if (layer === 'published') return publishedId
  return layer === 'drafts' ? `drafts.${publishedId}` : `versions.${layer}.${publishedId}`
}

/** The order of every answer that asks for none: by id, the same on every start. */
export function byId(a: LakeDocument, b: LakeDocument): number {
  return a._id < b._id ? -1 : a._id > b._id ? 1 : 0
}
