import type { PictureSource, SoundSource } from '../content/Transform.ts'
import { EditionError } from './EditionError.ts'

/** Milliseconds. A poster of 20 MB over a slow line. */
const PATIENCE = 60_000

/** Ids of assets. An id that is none becomes no address: nothing else is ever fetched. */
const IMAGE = /^image-([0-9a-zA-Z]+-\d+x\d+)-([a-z0-9]+)$/
const FILE = /^file-([0-9a-zA-Z]+)-([a-z0-9]+)$/

/** Where Sanity's cloud serves files from: not its API. */
const CLOUD = 'https://cdn.sanity.io'

/** What sharp reads. Of anything else (a telephone's HEIC in Sanity's cloud) the lake makes a JPEG, as good as it can. */
const READABLE = new Set(['avif', 'gif', 'jpeg', 'jpg', 'png', 'svg', 'tif', 'tiff', 'webp'])
const AS_JPEG = '?fm=jpg&q=100'

/** Where a client's project keeps its files; what `client.config()` says. */
export interface LakeAddress {
  readonly projectId?: string | undefined
  readonly dataset?: string | undefined
  readonly apiHost?: string | undefined
  readonly useProjectHostname?: boolean | undefined
}

export interface LakeFiles {
  /** The picture as it was uploaded: cutting and scaling it here costs no second encoding. Null where there is none. */
  picture(source: Pick<PictureSource, 'assetId'>): Promise<Uint8Array | null>
  sound(source: SoundSource): Promise<Uint8Array | null>
}

/** The bytes at an address, or null where there are none. */
export type GetFile = (address: string) => Promise<Uint8Array | null>

/** Fetches files from a lake by the addresses that Sanity's own cloud has. @throws EditionError while the lake is away */
export function createLakeFiles(address: LakeAddress, get: GetFile = fetchFile): LakeFiles {
  const { projectId = '', dataset = '' } = address
  // A local lake serves its files beside its API.
  const isLocal = address.useProjectHostname === false && address.apiHost !== undefined
  const addressOf = (kind: 'images' | 'files', name: string) =>
    `${isLocal ? address.apiHost : CLOUD}/${kind}/${projectId}/${dataset}/${name}`

  return {
    picture({ assetId }) {
      const [, name, extension] = IMAGE.exec(assetId) ?? []
      if (!name || !extension) return Promise.resolve(null)
      return get(addressOf('images', `${name}.${extension}`) + (READABLE.has(extension) ? '' : AS_JPEG))
    },
    sound({ assetId }) {
      const [, name, extension] = FILE.exec(assetId) ?? []
      if (!name || !extension) return Promise.resolve(null)
      return get(addressOf('files', `${name}.${extension}`))
    },
  }
}

/** Null where the lake says that there is no such file; a lake that fails or is too busy is asked again, as one that is away. */
export async function fetchFile(address: string): Promise<Uint8Array | null> {
  const away = (reason: string, cause?: unknown) =>
    new EditionError(`The lake does not answer (${address}: ${reason}): the edition before stays open.`, { cause })
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) })
    if (response.ok) return new Uint8Array(await response.arrayBuffer())
    await response.body?.cancel()
    if (response.status === 429 || response.status >= 500) throw away(`status ${response.status}`)
    return null
  } catch (error) {
    if (error instanceof EditionError) throw error
    // One file that never comes must not keep all others back: it's reported as missing, and asked for again next time.
    if (error instanceof Error && error.name === 'TimeoutError') return null
    throw away(error instanceof Error ? error.message : String(error), error)
  }
}
