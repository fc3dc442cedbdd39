import { createImageUrlBuilder } from '@sanity/image-url'
import type { PictureSource, SoundSource } from '../content/Transform.ts'
import { EditionError } from './EditionError.ts'

/** Milliseconds. A poster of 20 MB over a slow line. */
const PATIENCE = 60_000

/** Ids of assets. An id that is none becomes no address: nothing else is ever fetched. */
const IMAGE = /^image-[0-9a-zA-Z]+-\d+x\d+-[a-z0-9]+$/
const FILE = /^file-([0-9a-zA-Z]+)-([a-z0-9]+)$/

/** Where a client's project keeps its files; what `client.config()` says. */
export interface LakeAddress {
  readonly projectId?: string | undefined
  readonly dataset?: string | undefined
  readonly apiHost?: string | undefined
  readonly useProjectHostname?: boolean | undefined
}

export interface LakeFiles {
  /** The picture as the curator cropped it, at most `width` pixels wide; null where there is none. */
  picture(source: PictureSource, width: number): Promise<Uint8Array | null>
  sound(source: SoundSource): Promise<Uint8Array | null>
}

/** The bytes at an address, or null where there are none. */
export type GetFile = (address: string) => Promise<Uint8Array | null>

/** Fetches files from a lake by the addresses that Sanity's own cloud has. @throws EditionError while the lake is away */
export function createLakeFiles(address: LakeAddress, get: GetFile = fetchFile): LakeFiles {
  const { projectId = '', dataset = '' } = address
  // A local lake serves its files beside its API; Sanity's cloud from its own CDN, which is what image-url knows.
  const isLocal = address.useProjectHostname === false && address.apiHost !== undefined
  const baseUrl = isLocal ? address.apiHost : undefined
  const images = createImageUrlBuilder({ projectId, dataset, ...(baseUrl === undefined ? {} : { baseUrl }) })

  return {
    picture({ assetId, width, crop }, most) {
      if (!IMAGE.test(assetId)) return Promise.resolve(null)
      let image = images.image({ asset: { _ref: assetId }, ...(crop ? { crop } : {}) })
      // The untouched original needs no work of the lake.
      if (width > most) image = image.width(most).fit('max')
      return get(image.url())
    },
    sound({ assetId }) {
      const [, hash, extension] = FILE.exec(assetId) ?? []
      if (!hash || !extension) return Promise.resolve(null)
      return get(`${baseUrl ?? 'https://cdn.sanity.io'}/files/${projectId}/${dataset}/${hash}.${extension}`)
    },
  }
}

async function fetchFile(address: string): Promise<Uint8Array | null> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) })
    if (response.ok) return new Uint8Array(await response.arrayBuffer())
    await response.body?.cancel()
    return null
  } catch (error) {
    // One file that never comes must not keep all others back: it's reported as missing, and asked for again next time.
    if (error instanceof Error && error.name === 'TimeoutError') return null
    throw new EditionError(`The lake does not answer (${address}): the edition before stays open.`, { cause: error })
  }
}
