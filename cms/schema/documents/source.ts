import { defineField, defineType } from 'sanity'
import { checkWebAddress } from '../validation/checkLink.ts'
import { required } from '../validation/required.ts'

export const source = defineType({
  name: 'source',
  title: 'Source',
  description: 'A book, a law, an article, an archive: where a fact can be read. Not translated.',
  type: 'document',
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      description: 'As it is printed, in its own language.',
      type: 'string',
      validation: (rule) => rule.custom(required('Write the title as it is printed.')),
    }),
    defineField({
      name: 'publisher',
      title: 'Publisher',
      description: 'Publisher, journal, newspaper or institution.',
      type: 'string',
    }),
    defineField({
      name: 'year',
      title: 'Year',
      description: 'The year of publication: “2008”, “c. 1904”.',
      type: 'string',
    }),
    defineField({
      name: 'href',
      title: 'Address',
      description: 'Where it can be read online.',
      type: 'url',
      validation: (rule) => rule.custom(checkWebAddress),
    }),
    defineField({
      name: 'note',
      title: 'Note',
      description: 'For curators only: cautions, page numbers. Visitors do not see it.',
      type: 'text',
      rows: 3,
    }),
  ],
  preview: {
    select: { title: 'title', publisher: 'publisher', year: 'year' },
    prepare: ({ title, publisher, year }) => ({
      title: title ?? 'Source without title',
      subtitle: [publisher, year].filter(Boolean).join(', '),
    }),
  },
})
