import type { Change } from '../store/Change.ts'
import { documentReferenced, referenceMissing } from './mutationErrors.ts'
import { referencesIn } from './references.ts'
import type { Stage } from './Stage.ts'

/**
 * Strong references bind: what is written may only refer to what exists, what is deleted may not be referred to.
 * @param referringTo ids of the documents that refer to an id now, before the transaction
 */
export function checkReferences(
  changes: readonly Change[],
  stage: Stage,
  referringTo: (id: string) => Iterable<string>,
): void {
  for (const { id, after } of changes) {
    if (!after) continue
    for (const target of referencesIn(after, 'strong')) if (!stage.get(target)) throw referenceMissing(id, target)
  }
  for (const { id, after } of changes) {
    if (after) continue
    const referring = [...referringTo(id)].filter((other) => {
      const document = other === id ? null : stage.get(other)
      return document !== null && referencesIn(document, 'strong').has(id)
    })
    if (referring.length > 0) throw documentReferenced(id, referring.slice(0, 100), referring.length)
  }
}
