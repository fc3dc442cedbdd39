import { applyTo, type Applied } from './applyTo.ts'
import type { Mutation } from './Mutation.ts'
import { transact, type Ground, type Outcome, type TransactOptions } from './transact.ts'

/** Does all the mutations in one transaction, or none of them. Throws a LakeError that says which one failed. */
export async function mutate(
  ground: Ground,
  mutations: readonly Mutation[],
  options: TransactOptions,
): Promise<Outcome> {
  // Queries may wait, so they come first: from here on it's one synchronous step.
  const targets = await Promise.all(mutations.map((mutation) => targetsOf(ground, mutation)))
  return transact(ground, options, (stage, stamp) => {
    const applied: Applied[] = []
    mutations.forEach((mutation, index) => {
      for (const id of targets[index] ?? []) applied.push(applyTo(stage, mutation, id, stamp, index))
    })
    return applied
  })
}

/** Which documents a mutation is for; the empty text asks for a new id. */
async function targetsOf(ground: Ground, mutation: Mutation): Promise<string[]> {
  if (mutation.kind !== 'patch' && mutation.kind !== 'delete') return [String(mutation.document._id ?? '')]
  return 'id' in mutation.target ? [mutation.target.id] : ground.find(mutation.target.query, mutation.target.params)
}
