import { defineField } from 'sanity'

/** Wording that the institution has yet to agree to. */
export function pendingReviewField({ group }: { readonly group?: string } = {}) {
  return defineField({
    name: 'pendingReview',
    title: 'Wording under review',
    description: 'On while the institution has not agreed to the wording yet: the page says so.',
    type: 'boolean',
    group,
  })
}
