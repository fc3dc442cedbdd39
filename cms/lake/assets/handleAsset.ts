import type { IncomingMessage, ServerResponse } from 'node:http'
import { httpError } from '../LakeError.ts'
import { replyError } from '../http/reply.ts'
import type { LakeParts } from '../LakeParts.ts'
import type { Renditions } from './Renditions.ts'
import { serveAsset } from './serveAsset.ts'

/**
 * Answers `/images/<project>/<dataset>/<name>` and `/files/…`; false for any other address. A file is served while
 * the document that tells of it is there: a curator who deletes somebody's recording has deleted it.
 */
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
  if (!lake.store.get(assetIdOf(kind === 'images' ? 'image' : 'file', name))) {
    replyError(response, httpError(404, 'Not Found', `There is no file "${name}".`), lake.log)
    return true
  }
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

/** `image-<sha1>-200x100-png` of `<sha1>-200x100.png`. */
function assetIdOf(kind: 'image' | 'file', name: string): string {
  return `${kind}-${name.replace(/\.(?=[^.]*$)/, '-')}`
}
