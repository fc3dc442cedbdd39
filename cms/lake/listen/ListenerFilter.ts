import { evaluate, evaluateSync } from 'groq-js'
import type { JsonObject } from '../Json.ts'
import { queryError } from '../LakeError.ts'
import { layerOf, type LakeDocument } from '../LakeDocument.ts'
import { planQuery, type Plan } from '../query/Plan.ts'
import type { Asker } from '../query/runPlan.ts'

/** Decides which documents a listener hears of: its query, run on one document at a time, as Sanity does it. */
export class ListenerFilter {
  readonly #plan: Plan
  readonly #asker: Asker
  readonly #allLayers: boolean
  readonly #isSignedIn: boolean

  /** Throws a LakeError (400) where the query can't be read. */
  constructor(query: string, params: JsonObject, asker: Asker, sees: { allLayers: boolean; isSignedIn: boolean }) {
    try {
      this.#plan = planQuery(query, params)
    } catch (error) {
      throw queryError(query, error)
    }
    this.#asker = asker
    this.#allLayers = sees.allLayers
    this.#isSignedIn = sees.isSignedIn
  }

  /** Decided at once, but for the few queries that groq-js can only evaluate asynchronously. */
  hears(document: LakeDocument | null): boolean | Promise<boolean> {
    if (!document || !this.#isSignedIn) return false
    if (!this.#allLayers && layerOf(document._id) !== 'published') return false
    const { tree, lookups, asynchronous } = this.#plan
    const { projectId, dataset, identity } = this.#asker
    const one = [document]
    const params = Object.fromEntries(lookups.map(({ parameter }) => [parameter, one]))
    const options = { dataset: one, params, identity, sanity: { projectId, dataset } }
    if (!asynchronous) return isFound(evaluateSync(tree, options).data)
    return Promise.resolve(evaluate(tree, options)).then(async (value) => isFound(await value.get()))
  }
}

function isFound(result: unknown): boolean {
  return Array.isArray(result) ? result.length > 0 : result !== null && result !== undefined
}
