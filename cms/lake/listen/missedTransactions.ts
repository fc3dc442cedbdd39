import { changesSince } from '../history/changesSince.ts'
import type { Transaction } from '../store/Change.ts'
import type { Store } from '../store/Store.ts'

/** Transactions told again to a listener that comes back; more than that, and it had better fetch anew. */
const MOST_MISSED = 200

/** What came after an event, in order; null where the event isn't known or too much has happened since. */
export function missedTransactions(store: Store, lastEventId: string): Transaction[] | null {
  const [transactionId = ''] = lastEventId.split('#')
  const row = store.database.prepare('select sequence from transactions where id = ?').get(transactionId)
  if (!row) return null
  const last = Number(store.database.prepare('select max(sequence) as last from transactions').get()?.last)
  const sequence = Number(row.sequence)
  return last - sequence > MOST_MISSED ? null : changesSince(store, sequence)
}
