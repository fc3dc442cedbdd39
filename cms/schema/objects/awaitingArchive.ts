import { defineField, defineType } from 'sanity'
import { i18nField } from '../fields/i18nField.ts'
import { required } from '../validation/required.ts'

export const awaitingArchive = defineType({
  name: 'awaitingArchive',
  title: 'Awaiting the archive',
  description: 'The place is kept for an original that an archive holds; the page says so.',
  type: 'object',
  fields: [
    defineField({
      name: 'holder',
      title: 'Archive',
      description: 'Who holds the original: “Archives du Maroc, Rabat”.',
      type: 'string',
      validation: (rule) => rule.custom(required('Write which archive holds the original, or remove this note.')),
    }),
    i18nField({ name: 'what', title: 'What is awaited', description: 'Which original, in one line.', of: 'string' }),
  ],
})
