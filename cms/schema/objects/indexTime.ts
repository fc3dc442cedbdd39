import { defineField, defineType } from 'sanity'
import { languageField, languageTitle } from '../fields/languageField.ts'

export const indexTime = defineType({
  name: 'indexTime',
  title: 'Time in a recording',
  description: 'Where this is told, in the recording of one language.',
  type: 'object',
  fields: [
    languageField('The recording in which this is told: the language that is spoken in it.'),
    defineField({
      name: 'seconds',
      title: 'Begins at',
      description: 'Seconds from the start of that recording: 83.5 for one minute and twenty-three and a half seconds.',
      type: 'number',
    }),
  ],
  preview: {
    select: { language: 'language', seconds: 'seconds' },
    prepare: ({ language, seconds }) => ({ title: `${languageTitle(language)}: ${seconds ?? '…'} s` }),
  },
})
