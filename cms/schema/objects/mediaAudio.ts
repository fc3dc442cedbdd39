import { defineField, defineType } from 'sanity'
import { creditLineField, natureField, provenanceField, rightsField } from '../fields/mediaFields.ts'

export const mediaAudio = defineType({
  name: 'mediaAudio',
  title: 'Sound',
  description: 'A recording with its credit and rights.',
  type: 'file',
  options: { accept: 'audio/*' },
  fields: [
    creditLineField,
    rightsField,
    natureField,
    defineField({
      name: 'voice',
      title: 'Whose voice',
      description: 'Visitors are told when a machine reads.',
      type: 'string',
      options: {
        list: [
          { value: 'human', title: 'A person speaks' },
          { value: 'synthetic', title: 'A machine reads' },
        ],
        layout: 'radio',
      },
    }),
    defineField({
      name: 'duration',
      title: 'Duration',
      description: 'Length in seconds.',
      type: 'number',
    }),
    provenanceField,
  ],
})
