import { applyPatch } from 'mendoza'
import { isJsonObject, type JsonObject } from '../Json.ts'
import { isLakeDocument, type LakeDocument } from '../LakeDocument.ts'
import type { Change, Transaction } from '../store/Change.ts'
import type { Store } from '../store/Store.ts'
import { effectsOfTransaction, transactionsSince } from './TransactionLog.ts'
import { revisionBefore } from './revisionBefore.ts'
import { withoutRevision } from './withoutRevision.ts'

/** The transactions after a sequence number with each document before and after, found by going back from what is now. */
export function changesSince(store: Store, sequence: number): Transaction[] {
  const now = new Map<string, LakeDocument | null>()
  const transactions: Transaction[] = []
  for (const logged of transactionsSince(store, sequence).toReversed()) {
    const changes: Change[] = []
    for (const effect of effectsOfTransaction(store, logged.sequence)) {
      const id = effect.document
      const after = now.get(id) ?? (now.has(id) ? null : (store.get(id) ?? null))
      const before = stamped(
        applyPatch(withoutRevision(after), effect.revert),
        revisionBefore(store, id, logged.sequence),
      )
      now.set(id, before)
      changes.push({ id, before, after, mutations: logged.mutations.filter((mutation) => concerns(mutation, id)) })
    }
    const { id, author, timestamp } = logged
    transactions.push({ id, sequence: logged.sequence, author, timestamp, changes })
  }
  return transactions.toReversed()
}

function stamped(document: unknown, revision: string): LakeDocument | null {
  const whole: unknown = isJsonObject(document) ? { ...document, _rev: revision } : null
  return isLakeDocument(whole) ? whole : null
}

function concerns(mutation: JsonObject, id: string): boolean {
  return Object.values(mutation).some((body) => isJsonObject(body) && (body._id === id || body.id === id))
}
