import * as v from 'valibot'
import type { Exhibit } from './Exhibit.ts'
import { readRecord } from './readRecord.ts'
import { TextRecord } from './records.ts'
import type { RichText } from './Text.ts'
import { toRichText } from './toRichText.ts'
import { within, type Transform, type Whereabouts } from './Transform.ts'

const VariantRecord = v.object({
  about: TextRecord,
  objectLabel: v.nullish(v.unknown(), null),
  shown: v.nullish(v.boolean(), false),
})

/**
 * The label that hangs, and the other wording while the institution chooses between them. A curator turns the one for the
 * other; once nothing is under review, the wording that hangs is the only one.
 */
export function toWordings(
  label: RichText,
  record: { readonly variant: unknown; readonly pendingReview: boolean },
  at: Whereabouts,
  transform: Transform,
): Pick<Exhibit, 'objectLabel' | 'variant'> {
  const here = within(at, 'variant')
  const variant = record.variant === null ? null : readRecord(VariantRecord, record.variant, here, transform)
  const other = variant && toRichText(variant.objectLabel, within(here, 'objectLabel'), transform)
  if (!variant || !other) return { objectLabel: label, variant: null }
  const [hung, kept] = variant.shown ? [other, label] : [label, other]
  return { objectLabel: hung, variant: record.pendingReview ? { about: variant.about, objectLabel: kept } : null }
}
