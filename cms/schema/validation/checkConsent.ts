import { isPresent } from './isPresent.ts'
import { isRecord } from './isRecord.ts'
import type { Verdict } from './Verdict.ts'

/**
 * May this voice be published to everyone, on this day?
 * @param today ISO date, for the end of a limited consent.
 */
export function checkConsent(consent: unknown, kind: unknown, today: string): Verdict {
  if (!isPresent(consent) || !isRecord(consent)) {
    return 'Record the consent: no voice is published without knowing that it may be.'
  }
  if (kind === 'composite' && consent.basis !== 'museumText') {
    return 'A composite reading is the museum’s own text: choose that as the basis. If a person told it, change the kind to Recorded.'
  }
  if (kind === 'recorded' && consent.basis !== 'narrator') {
    return 'A recorded testimony needs the narrator’s own agreement: choose it as the basis once the paper is signed.'
  }
  if (isPresent(consent.withdrawnOn)) {
    return 'The narrator took the agreement back: unpublish this testimony, and delete its sound files; the museum has stopped showing it by itself.'
  }
  if (consent.scope !== 'public') {
    return 'The museum is open to everyone: publish only what the narrator agreed to share with everyone.'
  }
  if (consent.basis === 'narrator' && !isPresent(consent.signedOn)) {
    return 'Write the day on which the narrator signed.'
  }
  if (typeof consent.signedOn === 'string' && consent.signedOn > today) {
    return `The narrator cannot have signed on ${consent.signedOn}: correct the day.`
  }
  if (typeof consent.from === 'string' && typeof consent.until === 'string' && consent.until < consent.from) {
    return 'The agreement ends before it begins: correct “From” or “Until”.'
  }
  if (typeof consent.from === 'string' && consent.from > today)
    return `The narrator agreed from ${consent.from}: wait until then.`
  if (typeof consent.until === 'string' && consent.until < today) {
    return `The narrator’s agreement ended on ${consent.until}: ask again, or unpublish this testimony.`
  }
  return true
}
