import { inFrench } from '../previews/inFrench.ts'
import type { DocumentLookup } from './DocumentLookup.ts'
import { isRecord, recordsOf, referencesOf } from './isRecord.ts'
import type { Verdict } from './Verdict.ts'

export function checkStops(stops: unknown): Verdict {
  return recordsOf(stops).length >= 2 || 'Add stops: a tour leads to at least two places.'
}

/** The guide must not send visitors to a wall where the exhibit does not hang. */
export async function checkStopExhibit(exhibit: unknown, room: unknown, lookup: DocumentLookup): Promise<Verdict> {
  if (!isRecord(exhibit) || typeof exhibit._ref !== 'string' || !isRecord(room) || typeof room._ref !== 'string')
    return true
  const [found] = await lookup.byIds([room._ref])
  // A room that is not published yet is reported by Sanity itself.
  if (found === undefined || referencesOf(found.exhibits).includes(exhibit._ref)) return true
  return `This exhibit does not hang in “${inFrench(found.title) ?? found._id}”: choose the room where it hangs, or hang it there first.`
}
