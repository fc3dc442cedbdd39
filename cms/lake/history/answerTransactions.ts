import type { Call } from '../http/Call.ts'
import { signedIn } from '../http/Call.ts'
import { flag, listOf } from '../http/parameters.ts'
import { replyNdjson } from '../http/reply.ts'
import type { JsonObject } from '../Json.ts'
import { effectsOfTransaction, sequenceOf, transactionsOf, type LoggedTransaction } from './TransactionLog.ts'

/** Sanity's own default. */
const USUAL_LIMIT = 50

/** `/data/history/…/transactions/:ids`: what was done to some documents, a transaction a line. */
export function answerTransactions(call: Call): void {
  signedIn(call)
  const { searchParams } = call.url
  const { store } = call.lake
  const ids = listOf(call.parts.ids ?? '')
  const from = sequenceOf(store, searchParams.get('fromTransaction') ?? '') ?? 0
  const to = sequenceOf(store, searchParams.get('toTransaction') ?? '') ?? Infinity
  let found = transactionsOf(store, ids).filter(({ sequence }) => sequence >= from && sequence <= to)
  if (flag(searchParams, 'reverse', false)) found = found.toReversed()
  const limit = Number(searchParams.get('limit')) || USUAL_LIMIT
  replyNdjson(
    call.response,
    found.slice(0, limit).map((transaction) => line(call, ids, transaction)),
  )
}

function line(call: Call, ids: readonly string[], transaction: LoggedTransaction): JsonObject {
  const { searchParams } = call.url
  const { id, timestamp, author, mutations } = transaction
  const effects = effectsOfTransaction(call.lake.store, transaction.sequence)
  const withMutations = !flag(searchParams, 'excludeMutations', false) && !flag(searchParams, 'excludeContent', false)
  return {
    id,
    timestamp,
    author,
    documentIDs: effects.map(({ document }) => document),
    ...(withMutations ? { mutations: [...mutations] } : {}),
    ...(searchParams.get('effectFormat') === 'mendoza'
      ? {
          effects: Object.fromEntries(
            effects
              .filter(({ document }) => ids.includes(document))
              .map(({ document, apply, revert }) => [document, { apply, revert }]),
          ),
        }
      : {}),
  }
}
