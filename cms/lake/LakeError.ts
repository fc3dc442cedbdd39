import type { JsonObject } from './Json.ts'

/** An answer that isn't 200: its status and its body, in the form that `@sanity/client` turns into its own errors. */
export class LakeError extends Error {
  readonly status: number
  readonly body: JsonObject

  constructor(status: number, message: string, body: JsonObject) {
    super(message)
    this.name = 'LakeError'
    this.status = status
    this.body = body
  }
}

/** Errors of the house around the documents: `{statusCode, error, message}`. */
export function httpError(status: number, error: string, message: string): LakeError {
  return new LakeError(status, message, { statusCode: status, error, message })
}

export const unauthorized = () =>
  httpError(401, 'Unauthorized', 'Sign in first: this needs a token (Authorization: Bearer …).')

export const badRequest = (message: string) => httpError(400, 'Bad Request', message)

/** A query that can't be read or run. */
export function queryError(query: string, cause: unknown): LakeError {
  const description = cause instanceof Error ? cause.message : String(cause)
  const position =
    cause instanceof Error && 'position' in cause && typeof cause.position === 'number' ? cause.position : 0
  return new LakeError(400, description, {
    statusCode: 400,
    error: { type: 'queryParseError', description, query, start: position, end: position + 1 },
  })
}
