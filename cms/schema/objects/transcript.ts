import { defineArrayMember, defineField, defineType } from 'sanity'
import { LANGUAGE_CHOICES } from '../languages.ts'
import { languageField, languageTitle } from '../fields/languageField.ts'
import { checkSegments } from '../validation/checkTestimony.ts'

export const transcript = defineType({
  name: 'transcript',
  title: 'Transcript',
  description: 'The words of a recording, in time with it.',
  type: 'object',
  fields: [
    languageField('The language of these words.'),
    defineField({
      name: 'follows',
      title: 'In time with',
      description:
        'Only where there is no recording in this language: the language of the recording that these words follow.',
      type: 'string',
      options: { list: LANGUAGE_CHOICES },
    }),
    defineField({
      name: 'segments',
      title: 'Segments',
      description: 'In the order of the recording; each sentence or breath with the seconds where it begins and ends.',
      type: 'array',
      of: [defineArrayMember({ type: 'segment' })],
      validation: (rule) => rule.custom(checkSegments),
    }),
  ],
  preview: {
    select: { language: 'language', segments: 'segments' },
    prepare: ({ language, segments }) => ({
      title: languageTitle(language),
      subtitle: Array.isArray(segments) ? `${segments.length} segments` : undefined,
    }),
  },
})
