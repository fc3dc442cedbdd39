import * as v from 'valibot'
import { DateRecord, OptionalString } from './records.ts'
import type { TestimonyKind } from './Testimony.ts'

export const ConsentRecord = v.object({
  basis: v.picklist(['narrator', 'museumText']),
  scope: v.picklist(['public', 'schools', 'researchers']),
  from: v.nullish(DateRecord),
  until: v.nullish(DateRecord),
  withdrawnOn: v.nullish(v.unknown()),
  pseudonym: OptionalString,
})

export type Consent = v.InferOutput<typeof ConsentRecord>

/**
 * Why the public may not hear a voice today, or null where it may. Whatever is written under `withdrawnOn` is a withdrawal,
 * a day to come too: nobody has to wait for it.
 * @param today ISO date
 */
export function whyNotPublic(consent: Consent, kind: TestimonyKind, today: string): string | null {
  const { basis, scope, from, until, withdrawnOn } = consent
  if (withdrawnOn !== null && withdrawnOn !== undefined) return 'Consent was withdrawn'
  if (scope !== 'public') return `Consent is for ${scope} only`
  if (from && from.slice(0, 10) > today) return `Consent begins on ${from}`
  if (until && until.slice(0, 10) < today) return `Consent ended on ${until}`
  if (kind === 'recorded' && basis !== 'narrator') return 'A recording needs its narrator’s consent'
  if (kind === 'composite' && basis !== 'museumText') return 'A composite reading is a text of the museum'
  return null
}
