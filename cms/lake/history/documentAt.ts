import { applyPatch } from 'mendoza'
import { isJsonObject, type JsonObject } from '../Json.ts'
import type { Store } from '../store/Store.ts'
import { effectsOfDocument } from './TransactionLog.ts'

/**
 * A document as it was after a transaction.
 * @param until sequence number of that transaction; Infinity for the last state it had, deleted or not
 */
export function documentAt(store: Store, id: string, until: number): JsonObject | null {
  let content: unknown = null
  let last: JsonObject | null = null
  for (const effect of effectsOfDocument(store, id)) {
    if (effect.sequence > until) break
    content = applyPatch(content, effect.apply)
    if (isJsonObject(content)) last = { ...content, _rev: effect.revision }
    else if (until !== Infinity) last = null
  }
  return last
}
