import { defineField } from 'sanity'
import { choicesOf, NATURE_TITLES } from '../choices.ts'
import { i18nField } from './i18nField.ts'
import { required } from '../validation/required.ts'

/** What a picture and a recording both say about themselves. */
export const creditLineField = i18nField({
  name: 'creditLine',
  title: 'Credit line',
  description:
    'The line printed under it: who made it, from which collection. “Photograph: Family archive, Al Hoceima”.',
  of: 'string',
  missing: 'Write the credit line in Arabic, French and English: whoever made this is named under it.',
})

export const rightsField = defineField({
  name: 'rights',
  title: 'Rights',
  description: 'Who holds the rights and what visitors may do. Nothing is shown without it.',
  type: 'rights',
  validation: (rule) =>
    rule.custom(required('Add the rights: nothing is shown without knowing whose it is and what visitors may do.')),
})

export const provenanceField = i18nField({
  name: 'provenance',
  title: 'Provenance',
  description: 'Where it was before it came to the museum, as far as is known.',
  of: 'text',
  optional: true,
})

export const natureField = defineField({
  name: 'nature',
  title: 'What it is',
  description: 'Visitors read this under “What am I looking at?”. Never call original what the museum made.',
  type: 'string',
  options: { list: choicesOf(NATURE_TITLES) },
  validation: (rule) => rule.custom(required('Say what it is: visitors read this under “What am I looking at?”.')),
})
