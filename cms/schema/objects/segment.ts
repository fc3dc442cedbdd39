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
      name: 'speaker',
      title: 'Who says it',
      description:
        'Only where more than one person speaks: a role or initials, “Interviewer”, “R.”. No name that the narrator did not agree to.',
      type: 'string',
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
    select: { start: 'start', end: 'end', text: 'text', speaker: 'speaker' },
    prepare: ({ start, end, text, speaker }) => ({
      title: speaker === undefined ? text : `${speaker}: ${text}`,
      subtitle: `${start ?? '…'} to ${end ?? '…'} s`,
    }),
  },
})
