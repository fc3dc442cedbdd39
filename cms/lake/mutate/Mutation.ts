import type { JsonObject } from '../Json.ts'

/** Which documents a patch or a deletion is for. */
export type Target = { readonly id: string } | { readonly query: string; readonly params: JsonObject }

/** What a patch does, in Sanity's own words; read by `@sanity/mutator`. */
export interface PatchOperations {
  set?: JsonObject
  setIfMissing?: JsonObject
  merge?: JsonObject
  diffMatchPatch?: Record<string, string>
  unset?: string[]
  inc?: Record<string, number>
  dec?: Record<string, number>
  insert?: InsertOperation
}

export type InsertOperation =
  { before: string; items: unknown[] } | { after: string; items: unknown[] } | { replace: string; items: unknown[] }

export type Mutation =
  | { readonly kind: 'create' | 'createOrReplace' | 'createIfNotExists'; readonly document: JsonObject }
  | {
      readonly kind: 'patch'
      readonly target: Target
      readonly ifRevisionID?: string
      readonly operations: PatchOperations
    }
  | { readonly kind: 'delete'; readonly target: Target; readonly ifRevisionID?: string }
