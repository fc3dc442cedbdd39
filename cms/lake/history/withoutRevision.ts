import type { JsonObject } from '../Json.ts'
import type { LakeDocument } from '../LakeDocument.ts'

/**
 * Effects never hold `_rev`: the Studio takes it off a document before it applies them (sanity's calculateDiff.ts), and
 * effects count fields by position, so one field more would shift them all.
 */
export function withoutRevision(document: LakeDocument | null): JsonObject | null {
  if (!document) return null
  const { _rev, ...rest } = document
  return rest
}
