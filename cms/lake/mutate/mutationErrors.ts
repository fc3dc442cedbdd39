import type { Json, JsonObject } from '../Json.ts'
import { LakeError } from '../LakeError.ts'

/** Content Lake's form: one description for people, one item per mutation for programs. */
function mutationError(status: number, index: number, error: JsonObject & { description: string }): LakeError {
  const description = `The mutation(s) failed: ${error.description}`
  return new LakeError(status, description, {
    statusCode: status,
    error: { type: 'mutationError', description, items: [{ error, index }] },
  })
}

export const invalidMutation = (index: number, description: string) =>
  mutationError(400, index, { type: 'validationError', description })

export const invalidId = (index: number, id: Json) =>
  invalidMutation(index, `invalid _id ${JSON.stringify(id)}: letters, digits, ".", "_" and "-", at most 128`)

export const documentExists = (index: number, id: string) =>
  mutationError(409, index, {
    type: 'documentAlreadyExistsError',
    id,
    description: `Document by ID "${id}" already exists`,
  })

export const documentMissing = (index: number, id: string) =>
  mutationError(409, index, {
    type: 'documentNotFoundError',
    id,
    description: `The document with the ID "${id}" was not found`,
  })

export const revisionMismatch = (index: number, id: string, current: string, expected: string) =>
  mutationError(409, index, {
    type: 'documentRevisionIDDoesNotMatchError',
    id,
    currentRevisionID: current,
    expectedRevisionID: expected,
    description: `Document "${id}" has unexpected revision ID ("${current}"), expected "${expected}"`,
  })

export const typeChanged = (index: number, id: string, from: string, to: string) =>
  mutationError(400, index, {
    type: 'validationError',
    id,
    description: `Document "${id}" is of type "${from}" and can't become "${to}": delete it first`,
  })

export const referenceMissing = (id: string, referenceID: string) =>
  mutationError(409, 0, {
    type: 'documentReferenceDoesNotExistError',
    id,
    referenceID,
    description: `Document "${id}" references non-existent document "${referenceID}"`,
  })

/** @param referencingIDs at most 100 of them; `totalCount` says how many there are */
export const documentReferenced = (id: string, referencingIDs: string[], totalCount: number) =>
  mutationError(409, 0, {
    type: 'documentHasExistingReferencesError',
    id,
    referencingIDs,
    totalCount,
    description: `Document "${id}" cannot be deleted as there are references to it from "${referencingIDs[0] ?? ''}"`,
  })

export const transactionReused = (id: string) =>
  mutationError(409, 0, {
    type: 'transactionIDAlreadyExistsError',
    id,
    description: `Transaction "${id}" was already used for another change`,
  })
