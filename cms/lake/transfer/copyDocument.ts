import { copyJson, type JsonObject } from '../Json.ts'
import type { LakeDocument } from '../LakeDocument.ts'

/** A document as plain JSON that its reader may change. */
export function copyDocument(document: LakeDocument): JsonObject {
  return copyJson({ ...document })
}
