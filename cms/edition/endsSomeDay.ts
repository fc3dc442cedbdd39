import * as v from 'valibot'
import type { MuseumRecords } from '../content/assembleMuseum.ts'

const Dated = v.union([
  v.object({ consent: v.object({ until: v.string() }) }),
  v.object({ consent: v.object({ from: v.string() }) }),
])

/** Whether a consent in these records begins or ends with a day, so that the museum may change without anybody publishing. */
export function endsSomeDay(records: ReadonlyMap<unknown, MuseumRecords>): boolean {
  return [...records.values()].some(
    ({ testimonies }) => Array.isArray(testimonies) && testimonies.some((testimony) => v.is(Dated, testimony)),
  )
}
