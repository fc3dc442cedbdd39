/** Has a person who knows the language read what a document says in it? A language that nobody noted was not reviewed. */
export const REVIEW_STATES = ['unreviewed', 'reviewed'] as const

export type ReviewState = (typeof REVIEW_STATES)[number]

/** Reads a query's `review`: whatever does not say so plainly was not reviewed. */
export function isReviewed(review: unknown): boolean {
  return review === ('reviewed' satisfies ReviewState)
}
