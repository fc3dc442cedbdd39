import * as v from 'valibot'
import type { Transform, Whereabouts } from './Transform.ts'

const ReferenceRecord = v.object({ ref: v.string(), document: v.unknown() })

/**
 * Reads a list of references one by one. What leads nowhere or cannot be shown is left out (and reported, here or by
 * `toThing`); the others stay, in their order.
 */
export function toReferences<Thing>(
  records: readonly unknown[],
  at: Whereabouts,
  transform: Transform,
  toThing: (document: unknown, ref: string) => Thing | null,
): Thing[] {
  return records.flatMap((record, index) => {
    const here = { id: at.id, field: `${at.field}[${index}]` }
    const reference = v.safeParse(ReferenceRecord, record)
    if (!reference.success) {
      transform.report({ ...here, message: 'Is an empty reference; left out.' })
      return []
    }
    const { ref, document } = reference.output
    if (document === null || document === undefined) {
      transform.report({ ...here, message: `Leads to "${ref}", which is not published; left out.` })
      return []
    }
    const thing = toThing(document, ref)
    return thing === null ? [] : [thing]
  })
}
