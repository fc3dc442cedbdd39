import type { IncomingMessage, ServerResponse } from 'node:http'
import { httpError } from '../LakeError.ts'
import type { LakeParts } from '../LakeParts.ts'
import { isOwnOrigin } from '../people/origins.ts'
import { personOf } from './Call.ts'
import { matchPattern } from './Endpoint.ts'
import { ENDPOINTS } from './endpoints.ts'
import { replyError } from './reply.ts'

/** `/v2026-05-04/…`, `/v1/…`, `/vX/…` */
const VERSIONED = /^\/v(\d{4}-\d{2}-\d{2}|\d{1,2}|X)(\/[^?]*)/

/** Version and path of an address of the lake's API; null for any other. */
export function readAddress(address: string): { apiVersion: string; path: string } | null {
  const found = VERSIONED.exec(address)
  if (!found) return null
  const [, apiVersion = '', path = ''] = found
  return { apiVersion, path: path.replace(/\/+$/, '') }
}

/** Finds the endpoint and has it answer. `onUnknown` hears of requests that no endpoint answers, by name. */
export async function answerCall(
  lake: LakeParts,
  request: IncomingMessage,
  response: ServerResponse,
  address: { apiVersion: string; path: string },
  onUnknown: (name: string) => void,
): Promise<void> {
  // A stranger's page asks before it posts; without a word of permission its browser goes no further.
  if (request.method === 'OPTIONS') {
    response.writeHead(204).end()
    return
  }
  try {
    const method = request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET')
    for (const endpoint of ENDPOINTS) {
      if (endpoint.method !== method) continue
      const parts = matchPattern(endpoint.pattern, address.path)
      if (!parts) continue
      if (method !== 'GET' && !isOwnOrigin(request)) {
        throw httpError(403, 'Forbidden', 'Only pages of this museum may change it.')
      }
      checkNames(lake, parts)
      const url = new URL(request.url ?? '/', 'http://lake')
      const person = personOf(request, lake)
      return await endpoint.answer({ request, response, lake, url, apiVersion: address.apiVersion, parts, person })
    }
    onUnknown(`${method} ${address.path}`)
    throw httpError(404, 'Not Found', `The lake has no endpoint ${method} ${address.path}.`)
  } catch (error) {
    replyError(response, error, lake.log)
  }
}

/** There is one project and one dataset here. */
function checkNames(lake: LakeParts, parts: Readonly<Record<string, string>>): void {
  const { dataset = lake.dataset, project = lake.projectId } = parts
  if (dataset === lake.dataset && project === lake.projectId) return
  throw httpError(404, 'Not Found', `Dataset "${dataset}" not found for project ID "${project}".`)
}
