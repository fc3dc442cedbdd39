import { hallsOf } from '../../../scenes/plan/hallsOf.ts'
import { mountOf } from '../../../scenes/plan/mountOf.ts'
import type { DocumentLookup } from './DocumentLookup.ts'
import { referencesOf } from './isRecord.ts'
import type { Verdict } from './Verdict.ts'

/** Tells a curator when the building will divide a room: a longer hall would be a corridor, and too much for small devices. */
export async function noteHalls(exhibits: unknown, number: unknown, lookup: DocumentLookup): Promise<Verdict> {
  const ids = referencesOf(exhibits)
  // The threshold is courts, whatever it shows.
  if (number === 0 || ids.length === 0) return true
  const kinds = new Map((await lookup.byIds(ids)).map(({ _id, kind }) => [_id, kind]))
  const halls = hallsOf({
    slug: '',
    setting: '',
    exhibits: ids.map((id) => ({ slug: id, mount: mountOf(String(kinds.get(id))), aspect: 1 })),
  })
  if (halls.length === 1) return true
  const sizes = halls.map((hall) => String(hall.exhibits.length)).join(' + ')
  return `More than one hall holds: visitors will walk through ${halls.length} halls in a row (${sizes} exhibits).`
}
