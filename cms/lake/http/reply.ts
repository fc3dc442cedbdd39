import type { ServerResponse } from 'node:http'
import type { Json } from '../Json.ts'
import { LakeError } from '../LakeError.ts'

const JSON_HEADERS = {
  'content-type': 'application/json; charset=utf-8',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
}

export function replyJson(response: ServerResponse, value: Json, status = 200): void {
  replyText(response, JSON.stringify(value), status)
}

/** JSON that is text already. */
export function replyText(response: ServerResponse, json: string, status = 200): void {
  response.writeHead(status, { ...JSON_HEADERS, 'content-length': Buffer.byteLength(json) })
  response.end(json)
}

/** One JSON value a line. */
export function replyNdjson(response: ServerResponse, lines: Iterable<Json>): void {
  response.writeHead(200, { ...JSON_HEADERS, 'content-type': 'application/x-ndjson; charset=utf-8' })
  for (const line of lines) response.write(`${JSON.stringify(line)}\n`)
  response.end()
}

/** Answers with what went wrong. What isn't a LakeError is ours to repair: it goes to the log, and the visitor learns no inside. */
export function replyError(response: ServerResponse, error: unknown, log: (sentence: string) => void): void {
  if (!(error instanceof LakeError))
    log(`lake: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  else if (error.status >= 500) log(`lake: ${error.message}`)
  if (response.headersSent) {
    response.end()
    return
  }
  if (error instanceof LakeError) replyJson(response, error.body, error.status)
  else
    replyJson(
      response,
      { statusCode: 500, error: 'Internal Server Error', message: 'The lake failed. Its log says why.' },
      500,
    )
}
