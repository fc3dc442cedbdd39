import { applyTo, type Applied } from './applyTo.ts'
import type { Action } from './readActions.ts'
import { toMutations } from './toMutations.ts'
import { transact, type Ground, type Outcome, type TransactOptions } from './transact.ts'

/** Does all the actions in one transaction, each on what the one before it left, or none of them. */
export function act(ground: Ground, actions: readonly Action[], options: TransactOptions): Outcome {
  return transact(ground, options, (stage, stamp) => {
    const applied: Applied[] = []
    actions.forEach((action, index) => {
      for (const mutation of toMutations(action, stage, index)) {
        const id = 'target' in mutation && 'id' in mutation.target ? mutation.target.id : ''
        const own = 'document' in mutation ? String(mutation.document._id ?? '') : id
        applied.push(applyTo(stage, mutation, own, stamp, index))
      }
    })
    return applied
  })
}
