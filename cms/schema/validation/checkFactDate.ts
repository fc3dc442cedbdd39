import { isPresent } from './isPresent.ts'
import type { Verdict } from './Verdict.ts'

/** Visitors in eight languages read it: a day or a month is put in their words, a year or a span of years stands as it is. */
export function checkFactDate(date: unknown): Verdict {
  if (!isPresent(date) || /^\d{4}(-\d{2}(-\d{2})?|[–-]\d{4})?$/.test(String(date))) return true
  return 'Write a day, a month, a year or a span of years, so that it can be read in every language: “1963-06-01”, “1963-06”, “1968”, “1880–1910”.'
}
