import type { Call } from '../http/Call.ts'
import { signedIn } from '../http/Call.ts'
import { replyJson } from '../http/reply.ts'
import type { JsonObject } from '../Json.ts'
import { idInLayer, publishedIdOf } from '../LakeDocument.ts'
import type { Store } from '../store/Store.ts'
import { revisionBefore } from './revisionBefore.ts'
import { effectsOfTransaction, transactionsOf, type LoggedTransaction } from './TransactionLog.ts'

/** Events shown at once; the Studio's list is one page here. */
const MOST_EVENTS = 200

/** `/data/history/…/events/documents/:id`: the life of a document in a curator's words, the newest first. */
export function answerEvents(call: Call): void {
  signedIn(call)
  const { store } = call.lake
  const id = call.parts.id ?? ''
  const published = publishedIdOf(id)
  const draft = idInLayer(published, 'drafts')
  const events = transactionsOf(store, [published, draft])
    .toReversed()
    .slice(0, MOST_EVENTS)
    .map((transaction) => eventOf(store, transaction, published, draft))
    .filter((event) => event !== null)
  replyJson(call.response, { events: { [id]: events }, nextCursor: '' })
}

/** What a layer went through in a transaction. */
interface Turn {
  readonly before: string
  readonly after: string
}

function eventOf(store: Store, transaction: LoggedTransaction, published: string, draft: string): JsonObject | null {
  const { id, timestamp, author, sequence } = transaction
  const effects = effectsOfTransaction(store, sequence)
  const turnOf = (document: string): Turn | null => {
    const effect = effects.find((one) => one.document === document)
    return effect ? { before: revisionBefore(store, document, sequence), after: effect.revision } : null
  }
  const event = { timestamp, author, documentId: published }
  const live = turnOf(published)
  const edited = turnOf(draft)
  if (live?.after && edited && !edited.after) {
    const cause = { type: 'document.publish' }
    return {
      ...event,
      type: 'publishDocumentVersion',
      revisionId: id,
      versionId: draft,
      versionRevisionId: edited.before,
      cause,
    }
  }
  if (live && !live.after && edited?.after) {
    return { ...event, type: 'unpublishDocument', versionId: draft, versionRevisionId: id }
  }
  if (live && !live.after) return { ...event, type: 'deleteDocumentGroup' }
  if (edited?.after && !edited.before) {
    return { ...event, type: 'createDocumentVersion', versionId: draft, versionRevisionId: id }
  }
  if (edited && !edited.after) {
    return { ...event, type: 'deleteDocumentVersion', versionId: draft, versionRevisionId: edited.before }
  }
  if (live) return { ...event, type: live.before ? 'updateLiveDocument' : 'createLiveDocument', revisionId: id }
  // Further edits of a draft: the Studio finds them in the transactions.
  return null
}
