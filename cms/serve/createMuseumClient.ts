import { createClient, type SanityClient } from '@sanity/client'

/** The date of the Content Lake API that the museum speaks (notes on the Studio: default perspective is published). */
export const API_VERSION = '2026-05-04'

export const LOCAL_PROJECT = 'rihla'
export const LOCAL_DATASET = 'production'

/** The only switch between the local lake and Sanity's: a client of the one or the other, reading what is published. */
export function createMuseumClient(
  lake:
    | { readonly kind: 'local'; readonly address: string; readonly token?: string | undefined }
    | {
        readonly kind: 'cloud'
        readonly projectId: string
        readonly dataset: string
        readonly token?: string | undefined
      },
): SanityClient {
  const common = { apiVersion: API_VERSION, useCdn: false, perspective: 'published' as const, token: lake.token }
  return lake.kind === 'cloud'
    ? createClient({ ...common, projectId: lake.projectId, dataset: lake.dataset })
    : createClient({
        ...common,
        projectId: LOCAL_PROJECT,
        dataset: LOCAL_DATASET,
        apiHost: lake.address,
        useProjectHostname: false,
      })
}
