import { defineField, defineType } from 'sanity'

export const segment = defineType({
  name: 'segment',
  title: 'Segment',
  description: 'A sentence or a breath of the transcript.',
  type: 'object',
  fields: [
    defineField({
      name: 'start',
      title: 'Begins',
      description: 'Seconds from the start of the recording.',
      type: 'number',
    }),
    defineField({
      name: 'end',
      title: 'Ends',
      description: 'Seconds from the start of the recording.',
      type: 'number',
    }),
    defineField({
      name: 'text',
      title: 'Words',
      description: 'What is said, word for word, in the language of the transcript.',
      type: 'text',
      rows: 2,
    }),
  ],
  preview: {
    select: { start: 'start', end: 'end', text: 'text' },
    prepare: ({ start, end, text }) => ({ title: text, subtitle: `${start ?? '…'} to ${end ?? '…'} s` }),
  },
})
