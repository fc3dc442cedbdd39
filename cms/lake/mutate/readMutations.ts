import { isJsonObject, type Json, type JsonObject } from '../Json.ts'
import type { Mutation, Target } from './Mutation.ts'
import { invalidId, invalidMutation } from './mutationErrors.ts'
import { readPatch } from './readPatch.ts'

/** Reads the `mutations` of a request. Throws a 400 that names the mutation and says what is wrong with it. */
export function readMutations(value: Json | undefined): Mutation[] {
  const list = Array.isArray(value) ? value : [value ?? null]
  return list.map((item, index) => readMutation(item, index))
}

function readMutation(value: Json, index: number): Mutation {
  const entries = isJsonObject(value) ? Object.entries(value) : []
  const [kind, body] = entries[0] ?? []
  if (entries.length !== 1 || !isJsonObject(body)) {
    throw invalidMutation(index, 'a mutation is an object with one operation, such as {"create": {…}}')
  }
  switch (kind) {
    case 'create':
    case 'createOrReplace':
    case 'createIfNotExists':
      return { kind, document: readDocument(body, kind, index) }
    case 'patch':
      return { kind, target: readTarget(body, index), ...revision(body), operations: readPatch(body, index) }
    case 'delete':
      return { kind, target: readTarget(body, index), ...revision(body) }
    default:
      throw invalidMutation(index, `unknown operation "${kind}"`)
  }
}

function readDocument(body: JsonObject, kind: string, index: number): JsonObject {
  if (typeof body._type !== 'string' || body._type === '') throw invalidMutation(index, 'document must have a _type')
  if (body._id === undefined && kind !== 'create') throw invalidMutation(index, `${kind} needs an _id`)
  if (body._id !== undefined && typeof body._id !== 'string') throw invalidId(index, body._id)
  return body
}

function readTarget(body: JsonObject, index: number): Target {
  if (typeof body.id === 'string') return { id: body.id }
  if (typeof body.query === 'string') return { query: body.query, params: isJsonObject(body.params) ? body.params : {} }
  throw invalidMutation(index, 'say which document: an id or a query')
}

function revision(body: JsonObject): { ifRevisionID?: string } {
  return typeof body.ifRevisionID === 'string' ? { ifRevisionID: body.ifRevisionID } : {}
}
