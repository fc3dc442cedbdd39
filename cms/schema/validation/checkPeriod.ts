import { isPresent } from './isPresent.ts'
import type { Verdict } from './Verdict.ts'

const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/
const HOW = 'Write a year, a month or a day: “1963”, “1963-06”, “1963-06-01”.'

/** When something began: sorted and read from this, so that it has one form. */
export function checkBeginning(from: unknown): Verdict {
  return (typeof from === 'string' && DATE.test(from)) || HOW
}

/** When it ended, where it lasted. */
export function checkEnd(until: unknown, from: unknown): Verdict {
  if (!isPresent(until)) return true
  if (typeof until !== 'string' || !DATE.test(until)) return HOW
  return typeof from !== 'string' || from <= until || 'It ends before it begins: exchange the two dates.'
}
