import type { JsonObject } from '../Json.ts'
import { LakeError } from '../LakeError.ts'

function actionError(status: number, index: number, error: JsonObject & { description: string }): LakeError {
  const description = `The action(s) failed: ${error.description}`
  return new LakeError(status, description, {
    statusCode: status,
    error: { type: 'actionError', description, items: [{ error, index }] },
  })
}

export const actionTargetMissing = (index: number, id: string) =>
  actionError(404, index, { type: 'documentNotFoundError', id, description: `Document "${id}" was not found` })

export const actionTargetExists = (index: number, id: string) =>
  actionError(409, index, { type: 'documentAlreadyExistsError', id, description: `Document "${id}" already exists` })

export const actionRevisionMismatch = (index: number, id: string, expected: string) =>
  actionError(409, index, {
    type: 'documentRevisionIDDoesNotMatchError',
    id,
    description: `Document "${id}" has changed meanwhile: it isn't at revision "${expected}" any more`,
  })

export const actionInvalid = (index: number, description: string) =>
  actionError(400, index, { type: 'validationError', description })
