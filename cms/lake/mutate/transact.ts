import { createHash } from 'node:crypto'
import { isJsonObject, parseJson, type Json, type JsonObject } from '../Json.ts'
import type { LakeDocument } from '../LakeDocument.ts'
import { newId } from '../newId.ts'
import type { Store } from '../store/Store.ts'
import type { Stamp } from './applyMutation.ts'
import type { Applied } from './applyTo.ts'
import { checkReferences } from './checkReferences.ts'
import { transactionReused } from './mutationErrors.ts'
import { Stage } from './Stage.ts'

/** What a transaction needs to know of the lake. */
export interface Ground {
  readonly store: Store
  /** Ids that a query finds among all layers. */
  find(query: string, params: JsonObject): Promise<string[]>
  /** Ids of all documents that refer to one. */
  referringTo(id: string): Iterable<string>
}

export interface TransactOptions {
  /** Who does it: a person's id. */
  readonly author: string
  readonly transactionId?: string | undefined
  /** Everything but writing it. */
  readonly dryRun?: boolean
  /** What was asked, as it came: a repeated request is answered as the first one was. */
  readonly request: Json
}

export interface Outcome {
  readonly transactionId: string
  readonly results: readonly {
    readonly id: string
    readonly operation: string
    readonly document: LakeDocument | null
  }[]
}

/**
 * Does some work on a stage and commits what it changed, all of it or nothing. One synchronous step: no other
 * transaction comes between. Throws a LakeError that says which part failed.
 */
export function transact(
  ground: Ground,
  options: TransactOptions,
  work: (stage: Stage, stamp: Stamp) => Applied[],
): Outcome {
  const { store } = ground
  const transactionId = options.transactionId ?? newId()
  const request = createHash('sha256').update(JSON.stringify(options.request)).digest('hex')
  const repeated = options.transactionId ? repeatedOutcome(store, transactionId, request) : undefined
  if (repeated) return repeated

  const stage = new Stage(store)
  const timestamp = new Date().toISOString()
  const applied = work(stage, { revision: transactionId, timestamp })
  const changes = stage.changes()
  checkReferences(changes, stage, ground.referringTo)
  if (!options.dryRun && changes.length > 0) {
    store.commit({
      id: transactionId,
      author: options.author,
      timestamp,
      request,
      mutations: applied.map(({ wire }) => wire),
      results: applied.map(({ id, operation }) => ({ id, operation })),
      changes,
    })
  }
  return {
    transactionId,
    results: applied.map(({ id, operation }) => ({ id, operation, document: stage.get(id) })),
  }
}

/** A request that was done, but whose answer got lost on the way, comes again under the same id. */
function repeatedOutcome(store: Store, transactionId: string, request: string): Outcome | undefined {
  const row = store.database.prepare('select request, results from transactions where id = ?').get(transactionId)
  if (!row) return undefined
  if (row.request !== request) throw transactionReused(transactionId)
  const results = parseJson(String(row.results))
  return {
    transactionId,
    results: (Array.isArray(results) ? results : []).filter(isJsonObject).map((result) => ({
      id: String(result.id),
      operation: String(result.operation),
      document: store.get(String(result.id)) ?? null,
    })),
  }
}
