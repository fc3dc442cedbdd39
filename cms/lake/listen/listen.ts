import type { JsonObject } from '../Json.ts'
import { encodeMendoza } from '../history/encodeMendoza.ts'
import { withoutRevision } from '../history/withoutRevision.ts'
import { flag } from '../http/parameters.ts'
import type { LakeParts } from '../LakeParts.ts'
import { newId } from '../newId.ts'
import type { Change, Transaction } from '../store/Change.ts'
import type { EventSink } from './EventSink.ts'
import type { ListenerFilter } from './ListenerFilter.ts'
import { missedTransactions } from './missedTransactions.ts'
import { formatEvent, sendEvent } from './sendEvent.ts'

/** What a listener asked to be told besides the bare event. */
interface Wishes {
  readonly mutations: boolean
  readonly result: boolean
  readonly previous: boolean
  readonly effects: boolean
}

/**
 * Tells a listener of every change that its filter hears, in order, until it goes.
 * @param lastEventId where a listener that was cut off stopped hearing, if it wants to go on from there
 */
export function listen(
  lake: LakeParts,
  sink: EventSink,
  filter: ListenerFilter,
  search: URLSearchParams,
  lastEventId: string | undefined,
): void {
  const wishes: Wishes = {
    mutations: flag(search, 'includeMutations', true),
    result: flag(search, 'includeResult', false),
    previous: flag(search, 'includePreviousRevision', false),
    effects: search.get('effectFormat') === 'mendoza',
  }
  // One after the other: a filter that has to wait must not let a later transaction overtake.
  let turn: Promise<void> = Promise.resolve()
  const tell = (transaction: Transaction) => {
    turn = turn
      .then(() => tellTransaction(sink, filter, wishes, transaction))
      .catch((error: unknown) => lake.log(`lake: a listener's filter failed: ${String(error)}`))
  }
  const stop = lake.store.onCommit(tell)
  lake.broadcaster.admit(sink, stop)
  greet(lake, sink, flag(search, 'enableResume', false) ? lastEventId : undefined).forEach(tell)
}

/** Says welcome, and returns what a returning listener has missed. */
function greet(lake: LakeParts, sink: EventSink, lastEventId: string | undefined): Transaction[] {
  const greeting = { listenerName: newId() }
  if (lastEventId === undefined) {
    sendEvent(sink, 'welcome', greeting)
    return []
  }
  const missed = missedTransactions(lake.store, lastEventId)
  if (!missed) sendEvent(sink, 'reset', greeting)
  else sendEvent(sink, 'welcomeback', { ...greeting, resumedFrom: lastEventId })
  return missed ?? []
}

async function tellTransaction(
  sink: EventSink,
  filter: ListenerFilter,
  wishes: Wishes,
  transaction: Transaction,
): Promise<void> {
  const heard: { change: Change; transition: string }[] = []
  for (const change of transaction.changes) {
    const before = await filter.hears(change.before)
    const after = await filter.hears(change.after)
    if (before || after) heard.push({ change, transition: !before ? 'appear' : !after ? 'disappear' : 'update' })
  }
  const events = heard.map(({ change, transition }, place) => {
    const event = {
      ...mutationEvent(transaction, change, wishes),
      transition,
      transactionTotalEvents: heard.length,
      transactionCurrentEvent: place + 1,
    }
    return formatEvent('mutation', event, event.eventId)
  })
  // In one piece: a connection that breaks leaves a transaction told or not, never half.
  if (events.length > 0) sink.write(events.join(''))
}

function mutationEvent(transaction: Transaction, change: Change, wishes: Wishes) {
  const { id, before, after } = change
  return {
    eventId: `${transaction.id}#${id}`,
    documentId: id,
    transactionId: transaction.id,
    identity: transaction.author,
    timestamp: transaction.timestamp,
    visibility: 'query',
    ...(before ? { previousRev: before._rev } : {}),
    resultRev: transaction.id,
    ...(wishes.mutations ? { mutations: change.mutations } : {}),
    ...(wishes.result && after ? { result: after } : {}),
    ...(wishes.previous ? { previous: before } : {}),
    ...(wishes.effects ? { effects: effectsOf(change) } : {}),
  }
}

/** The change as steps forth and back, in Mendoza's form. */
function effectsOf({ before, after }: Change): JsonObject {
  const old = withoutRevision(before)
  const young = withoutRevision(after)
  return { apply: encodeMendoza(old, young), revert: encodeMendoza(young, old) }
}
