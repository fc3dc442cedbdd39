import type { JsonObject } from '../Json.ts'
import { queryError } from '../LakeError.ts'
import type { Store } from '../store/Store.ts'
import type { Perspective } from './Lens.ts'
import { planQuery, type Plan } from './Plan.ts'
import { runPlan, type Asker } from './runPlan.ts'
import { Views } from './Views.ts'

/** Plans kept: the museum's own queries in eight languages, and the Studio's. */
const MOST_PLANS = 1000

/** Answers GROQ: plans once per query and parameters, looks up instead of scanning, and remembers answers until they change. */
export class QueryEngine {
  readonly views: Views
  readonly #plans = new Map<string, Plan>()

  constructor(store: Store) {
    this.views = new Views(store)
  }

  /** The answer as JSON. Throws a LakeError (400) for a query that can't be read or run. */
  async answer(query: string, params: JsonObject, perspective: Perspective, asker: Asker): Promise<string> {
    const view = this.views.of(perspective)
    const question = `${query}\n${JSON.stringify(params)}`
    const known = view.answers.get(question)
    if (known !== undefined) return known
    try {
      const plan = this.#plan(question, query, params)
      const readings = new Set<string>()
      const result = runPlan(plan, view, params, asker, readings)
      // What waits may be overtaken by a change: only what was read in one go is remembered.
      if (result instanceof Promise) return toJson(await result)
      const json = toJson(result)
      if (plan.lasting) view.answers.put(question, json, readings)
      return json
    } catch (error) {
      throw queryError(query, error)
    }
  }

  #plan(question: string, query: string, params: JsonObject): Plan {
    const known = this.#plans.get(question)
    if (known) return known
    const plan = planQuery(query, params)
    const [oldest] = this.#plans.keys()
    if (this.#plans.size >= MOST_PLANS && oldest !== undefined) this.#plans.delete(oldest)
    this.#plans.set(question, plan)
    return plan
  }
}

function toJson(result: unknown): string {
  return JSON.stringify(result) ?? 'null'
}
