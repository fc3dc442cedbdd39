import { createReadStream, statSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname } from 'node:path'
import { httpError } from '../LakeError.ts'
import type { AssetStore } from './AssetStore.ts'
import { isShownInPlace, mimeTypeOf } from './fileTypes.ts'
import { readImageWish } from './ImageWish.ts'
import type { Renditions } from './Renditions.ts'
import { outputFormat } from './transformImage.ts'

/**
 * Names are fingerprints: what lies under one never changes. Nothing that was uploaded may run as a page of ours: no
 * script, no style, no frame, even if someone opens it by its address.
 */
const HEADERS = {
  'cache-control': 'public, max-age=31536000, immutable',
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
}

export interface AssetRequest {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly assets: AssetStore
  readonly renditions: Renditions
  /** The last part of the address, without what follows the `?`. */
  readonly name: string
  readonly kind: 'images' | 'files'
  readonly search: URLSearchParams
}

/** Serves a file of the collection, or a picture made from it. Throws a LakeError where there is none. */
export async function serveAsset(asked: AssetRequest): Promise<void> {
  const { assets, renditions, name, kind, search, request } = asked
  // After the name an address may carry another one, to be saved under: /images/…/<name>/zellige.jpg
  const original = assets.find(name)
  if (!original) throw httpError(404, 'Not Found', `There is no file "${name}".`)
  const extension = extname(name).slice(1)
  const wish = kind === 'images' ? readImageWish(search) : null
  if (!wish) return send(asked, original, mimeTypeOf(extension))
  const format = outputFormat(wish, extension, request.headers.accept ?? '')
  const file = await renditions.get(original, name, wish, format)
  send(asked, file, `image/${format}`, wish.automaticFormat ? { vary: 'accept' } : {})
}

function send(asked: AssetRequest, file: string, type: string, extra: Record<string, string> = {}): void {
  const { request, response, name, search } = asked
  const size = statSync(file).size
  const saveAs = search.has('dl')
    ? search.get('dl') || name
    : isShownInPlace(type) || type === 'image/svg+xml'
      ? null
      : name
  const range = rangeOf(request.headers.range, size)
  const headers = {
    ...HEADERS,
    ...extra,
    'content-type': type,
    'accept-ranges': 'bytes',
    ...(saveAs === null ? {} : { 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(saveAs)}` }),
  }
  if (range === 'unsatisfiable') {
    response.writeHead(416, { ...headers, 'content-range': `bytes */${size}` })
    response.end()
    return
  }
  const [start, end] = range ?? [0, size - 1]
  const length = { 'content-length': end - start + 1 }
  if (range) response.writeHead(206, { ...headers, ...length, 'content-range': `bytes ${start}-${end}/${size}` })
  else response.writeHead(200, { ...headers, ...length })
  if (request.method === 'HEAD' || size === 0) response.end()
  else
    createReadStream(file, { start, end })
      .on('error', () => response.destroy())
      .pipe(response)
}

/** The part of a file that a player asks for: `bytes=0-`, `bytes=100-199`, `bytes=-500`. First and last byte. */
function rangeOf(header: string | undefined, size: number): readonly [number, number] | 'unsatisfiable' | null {
  const found = /^bytes=(\d*)-(\d*)$/.exec(header ?? '')
  if (!found || (found[1] === '' && found[2] === '')) return null
  const start = found[1] === '' ? Math.max(0, size - Number(found[2])) : Number(found[1])
  const end = found[1] === '' || found[2] === '' ? size - 1 : Math.min(size - 1, Number(found[2]))
  return start > end ? 'unsatisfiable' : [start, end]
}
