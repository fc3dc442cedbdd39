import { Mutation as Mutator } from '@sanity/mutator'
import { copyJson, type JsonObject } from '../Json.ts'
import { isLakeDocument, type LakeDocument } from '../LakeDocument.ts'
import { newId } from '../newId.ts'
import type { PatchOperations } from './Mutation.ts'
import { invalidMutation, typeChanged } from './mutationErrors.ts'

/** What the lake itself writes into a document. */
export interface Stamp {
  readonly revision: string
  /** ISO 8601. */
  readonly timestamp: string
}

/** A new document with the lake's own fields first; its `_createdAt` is kept where it brings one, as Sanity does. */
export function createDocument(fields: JsonObject, id: string, stamp: Stamp): LakeDocument {
  const { _id, _type, _rev, _createdAt, _updatedAt, ...content } = fields
  return {
    _id: id,
    _type: String(_type),
    _rev: stamp.revision,
    _createdAt: typeof _createdAt === 'string' ? _createdAt : stamp.timestamp,
    _updatedAt: stamp.timestamp,
    ...copyJson(content),
  }
}

/** The document after a patch. Throws a 400 where `@sanity/mutator` can't apply it. */
export function patchDocument(
  document: LakeDocument,
  operations: PatchOperations,
  stamp: Stamp,
  index: number,
): LakeDocument {
  let patched: unknown
  try {
    // The mutator works in place and keeps what it is given: it only ever sees copies.
    const mutations = [{ patch: { id: document._id, ...structuredClone(operations) } }]
    patched = new Mutator({ mutations }).apply(structuredClone(document))
  } catch (error) {
    throw invalidMutation(index, error instanceof Error ? error.message : String(error))
  }
  const stamped: unknown = { ...Object(patched), _id: document._id, _rev: stamp.revision, _updatedAt: stamp.timestamp }
  if (!isLakeDocument(stamped)) throw invalidMutation(index, 'the patch leaves no document behind')
  if (stamped._type !== document._type) throw typeChanged(index, document._id, document._type, stamped._type)
  return stamped
}

/** `room.` asks for an id that begins so, no id for any. */
export function completeId(id: unknown): string {
  if (typeof id !== 'string' || id === '') return newId()
  return id.endsWith('.') ? id + newId() : id
}
