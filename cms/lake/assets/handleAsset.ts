import type { IncomingMessage, ServerResponse } from 'node:http'
import { replyError } from '../http/reply.ts'
import type { LakeParts } from '../LakeParts.ts'
import type { Renditions } from './Renditions.ts'
import { serveAsset } from './serveAsset.ts'

/** Answers `/images/<project>/<dataset>/<name>` and `/files/…`; false for any other address. */
export function handleAsset(
  lake: LakeParts,
  renditions: Renditions,
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  const address = request.url ?? ''
  if (!address.startsWith('/images/') && !address.startsWith('/files/')) return false
  if (request.method !== 'GET' && request.method !== 'HEAD') return false
  const { pathname, searchParams } = new URL(address, 'http://lake')
  const [, kind, project, dataset, name = ''] = pathname.split('/')
  if (project !== lake.projectId || dataset !== lake.dataset) return false
  serveAsset({
    request,
    response,
    assets: lake.assets,
    renditions,
    name,
    kind: kind === 'images' ? 'images' : 'files',
    search: searchParams,
  }).catch((error: unknown) => replyError(response, error, lake.log))
  return true
}
