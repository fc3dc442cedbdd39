import { defineField, defineType } from 'sanity'
import { i18nField } from '../fields/i18nField.ts'

export const awaitingArchive = defineType({
  name: 'awaitingArchive',
  title: 'Awaiting the archive',
  description: 'The place is kept for an original that is still to come; the page says so.',
  type: 'object',
  fields: [
    defineField({
      name: 'holder',
      title: 'Archive',
      description:
        'Who holds the original, by name: “Archives du Maroc, Rabat”. Left empty while nobody knows: the page says so.',
      type: 'string',
    }),
    i18nField({ name: 'what', title: 'What is awaited', description: 'Which original, in one line.', of: 'string' }),
  ],
})
