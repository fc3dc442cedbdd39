import type { Call } from '../http/Call.ts'
import { signedIn } from '../http/Call.ts'
import { listOf } from '../http/parameters.ts'
import { replyJson } from '../http/reply.ts'
import type { Store } from '../store/Store.ts'
import { documentAt } from './documentAt.ts'
import { sequenceOf } from './TransactionLog.ts'

/** `/data/history/…/documents/:ids`: documents at a revision (`lastRevision` too) or at a time. */
export function answerRevision(call: Call): void {
  signedIn(call)
  const { store } = call.lake
  const { searchParams } = call.url
  const until = untilOf(store, searchParams.get('revision'), searchParams.get('time'))
  const documents = listOf(call.parts.ids ?? '')
    .map((id) => documentAt(store, id, until))
    .filter((document) => document !== null)
  replyJson(call.response, { documents })
}

function untilOf(store: Store, revision: string | null, time: string | null): number {
  if (revision !== null && revision !== 'lastRevision') return sequenceOf(store, revision) ?? 0
  if (time === null) return Infinity
  const row = store.database.prepare('select max(sequence) as last from transactions where timestamp <= ?').get(time)
  return Number(row?.last ?? 0)
}
