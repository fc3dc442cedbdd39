import { createClient, type ClientConfig, type SanityClient } from '@sanity/client'
import { openTestLake, type TestLake } from './openTestLake.ts'

/** A content lake to hold a contract with: ours, or Sanity's cloud where the environment names a project. */
export interface ContractLake {
  readonly client: SanityClient
  readonly anonymous: SanityClient
  withConfig(config: Partial<ClientConfig>): SanityClient
  /** Ours, with its inside; undefined on the cloud. */
  readonly local: TestLake | undefined
  close(): Promise<void>
}

const { SANITY_PROJECT_ID, SANITY_DATASET, SANITY_TOKEN } = process.env

/** True where the tests run against Sanity's cloud: those about our own house are then left out, by name. */
export const ON_CLOUD = Boolean(SANITY_PROJECT_ID && SANITY_DATASET && SANITY_TOKEN)

export async function contractLake(): Promise<ContractLake> {
  if (ON_CLOUD) {
    const cloud = (config?: Partial<ClientConfig>) =>
      createClient({
        projectId: SANITY_PROJECT_ID ?? '',
        dataset: SANITY_DATASET ?? '',
        apiVersion: '2026-05-04',
        useCdn: false,
        token: SANITY_TOKEN ?? '',
        ...config,
      })
    return {
      client: cloud(),
      anonymous: anonymousOf(cloud()),
      withConfig: cloud,
      local: undefined,
      close: async () => undefined,
    }
  }
  const local = await openTestLake()
  return {
    client: local.client(),
    anonymous: anonymousOf(local.client()),
    withConfig: (config) => local.client(config),
    local,
    close: () => local.close(),
  }
}

function anonymousOf(client: SanityClient): SanityClient {
  return client.withConfig({ token: undefined })
}
