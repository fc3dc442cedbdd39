import type { LakeAddress } from './createLakeFiles.ts'

/** What listening tells. Everything but `type` may be missing: a lake may say anything. */
export interface LakeEvent {
  readonly type: string
  readonly documentId?: unknown
  readonly result?: unknown
}

/** What an edition needs of a `@sanity/client`, the same against the local lake and Sanity's cloud. */
export interface LakeClient {
  fetch(query: string, params: Record<string, unknown>): Promise<unknown>
  listen(
    query: string,
    params: Record<string, unknown>,
    options: {
      readonly visibility: 'query'
      readonly includeResult: boolean
      readonly events: ('welcome' | 'mutation' | 'reconnect')[]
    },
  ): {
    subscribe(observer: { next(event: LakeEvent): void; error(error: unknown): void }): { unsubscribe(): void }
  }
  config(): LakeAddress
}
