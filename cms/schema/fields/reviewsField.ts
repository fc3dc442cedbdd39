import { defineArrayMember, defineField } from 'sanity'
import { checkReviews } from '../validation/checkReviews.ts'

/** Who read which language of a document's texts. A language that is not listed was not reviewed, and the page says so. */
export function reviewsField({ group }: { readonly group?: string } = {}) {
  return defineField({
    name: 'reviews',
    title: 'Reviews by language',
    description:
      'Which languages of these texts somebody has reviewed. A language that is not listed counts as not reviewed: the page says so to those who read it.',
    type: 'array',
    group,
    of: [defineArrayMember({ type: 'review' })],
    validation: (rule) => rule.custom(checkReviews),
  })
}
