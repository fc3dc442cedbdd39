import { evaluate, evaluateSync, type EvaluateOptions } from 'groq-js'
import type { JsonObject } from '../Json.ts'
import type { LakeDocument } from '../LakeDocument.ts'
import { findDocuments } from './findDocuments.ts'
import type { Plan } from './Plan.ts'
import { EVERYTHING, reading, type View } from './View.ts'
import { textsAskedOf, textsOf } from './wholeText.ts'

/** What a query can know besides the documents. */
export interface Asker {
  /** A person's id, `<anonymous>` for nobody in particular. */
  readonly identity: string
  readonly projectId: string
  readonly dataset: string
}

/** Runs a plan on a view. The result may hold documents of the view: don't change it. `readings` gets all that was read. */
export function runPlan(plan: Plan, view: View, params: JsonObject, asker: Asker, readings: Set<string>): unknown {
  if (plan.readsEverything) readings.add(EVERYTHING)
  const found: Record<string, unknown> = { ...params }
  for (const { parameter, lookup } of plan.lookups) found[parameter] = findDocuments(view, lookup, readings)
  const dereference = (id: string): LakeDocument | { texts: string[] } | null => {
    const searched = textsAskedOf(id)
    if (searched !== null) {
      const document = dereferenced(searched)
      return document && { texts: textsOf(document) }
    }
    return dereferenced(id)
  }
  const dereferenced = (id: string): LakeDocument | null => {
    readings.add(reading('id', id))
    return view.get(id) ?? null
  }
  const everything = view.all()
  if (plan.compiled) {
    return plan.compiled({ value: null, parent: null, isHidden: false }, { everything, found, dereference })
  }
  const options: EvaluateOptions = {
    dataset: everything,
    params: found,
    identity: asker.identity,
    sanity: { projectId: asker.projectId, dataset: asker.dataset },
    dereference: ({ _ref }) => dereference(_ref),
  }
  return plan.asynchronous ? runSlowly(plan, options) : evaluateSync(plan.tree, options).data
}

async function runSlowly(plan: Plan, options: EvaluateOptions): Promise<unknown> {
  const value = await evaluate(plan.tree, options)
  return value.get()
}
