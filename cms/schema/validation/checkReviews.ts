import { LANGUAGE_TITLES } from '../languages.ts'
import { isPresent } from './isPresent.ts'
import { isRecord, recordsOf } from './isRecord.ts'
import type { Verdict } from './Verdict.ts'

/** A review says who made it and when: without that, it is only a wish. */
export function checkReviewer(value: unknown, review: unknown): Verdict {
  if (!isRecord(review) || review.state !== 'reviewed' || isPresent(value)) return true
  return 'Write who reviewed this language, and on which day; else leave it unreviewed.'
}

/** One state for each language. */
export function checkReviews(reviews: unknown): Verdict {
  const languages = recordsOf(reviews).map(({ language }) => String(language))
  const twice = languages.find((language, index) => languages.indexOf(language) !== index)
  if (twice === undefined) return true
  const titles: Readonly<Record<string, string>> = LANGUAGE_TITLES
  return `There are two reviews of ${titles[twice] ?? twice}: keep the later one.`
}
