import type { JsonObject } from '../Json.ts'
import { completeId, createDocument, patchDocument, type Stamp } from './applyMutation.ts'
import type { Mutation } from './Mutation.ts'
import { documentExists, documentMissing, invalidId, revisionMismatch } from './mutationErrors.ts'
import type { Stage } from './Stage.ts'

/** What became of one mutation on one document. */
export interface Applied {
  readonly id: string
  readonly operation: 'create' | 'update' | 'delete' | 'none'
  /** The mutation in Sanity's form, with its document named: what listeners and history show. */
  readonly wire: JsonObject
}

/** Does one mutation to one document of the stage. Throws a LakeError naming the mutation by its index. */
export function applyTo(stage: Stage, mutation: Mutation, id: string, stamp: Stamp, index: number): Applied {
  switch (mutation.kind) {
    case 'create':
    case 'createOrReplace':
    case 'createIfNotExists':
      return create(stage, mutation.kind, mutation.document, completeId(id), stamp, index)
    case 'patch': {
      const current = stage.get(id)
      if (!current) throw documentMissing(index, id)
      checkRevision(id, current._rev, mutation.ifRevisionID, index)
      const wire = { patch: { ...copyOperations(mutation.operations), id } }
      stage.put(id, patchDocument(current, mutation.operations, stamp, index), wire)
      return { id, operation: 'update', wire }
    }
    case 'delete': {
      const current = stage.get(id)
      if (current) checkRevision(id, current._rev, mutation.ifRevisionID, index)
      const wire = { delete: { id } }
      if (current) stage.put(id, null, wire)
      return { id, operation: current ? 'delete' : 'none', wire }
    }
    default:
      return mutation satisfies never
  }
}

function create(
  stage: Stage,
  kind: 'create' | 'createOrReplace' | 'createIfNotExists',
  fields: JsonObject,
  id: string,
  stamp: Stamp,
  index: number,
): Applied {
  // Actions and imports come this way too.
  if (!isValidId(id)) throw invalidId(index, id)
  const current = stage.get(id)
  const wire = { [kind]: { ...fields, _id: id } }
  if (current && kind === 'create') throw documentExists(index, id)
  if (current && kind === 'createIfNotExists') return { id, operation: 'none', wire }
  stage.put(id, createDocument({ _createdAt: current?._createdAt ?? null, ...fields }, id, stamp), wire)
  return { id, operation: current ? 'update' : 'create', wire }
}

/** Sanity's rule. The indexes rely on it: no id holds a colon or a blank. */
function isValidId(id: string): boolean {
  return /^[\w-][\w.-]{0,127}$/.test(id) && !id.includes('..')
}

function checkRevision(id: string, current: string, expected: string | undefined, index: number): void {
  if (expected !== undefined && expected !== current) throw revisionMismatch(index, id, current, expected)
}

/** Operations as plain JSON: they came as JSON, and only the types of `insert.items` have forgotten it. */
function copyOperations(operations: object): JsonObject {
  return JSON.parse(JSON.stringify(operations))
}
