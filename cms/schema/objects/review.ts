import { defineField, defineType } from 'sanity'
import { choicesOf, REVIEW_STATE_TITLES } from '../choices.ts'
import { languageField, languageTitle } from '../fields/languageField.ts'
import { checkReviewer } from '../validation/checkReviews.ts'
import { required } from '../validation/required.ts'

export const review = defineType({
  name: 'review',
  title: 'Review of a language',
  description: 'Whether somebody who knows the language has read the texts of this document in it.',
  type: 'object',
  fields: [
    languageField('The language that was read.'),
    defineField({
      name: 'state',
      title: 'State',
      description: 'Until it is “reviewed”, the page says that these words were not reviewed yet.',
      type: 'string',
      options: { list: choicesOf(REVIEW_STATE_TITLES), layout: 'radio' },
      validation: (rule) => rule.custom(required('Say whether this language was reviewed.')),
    }),
    defineField({
      name: 'by',
      title: 'By',
      description: 'Who read it: a name, or an institution. It is not shown to visitors.',
      type: 'string',
      validation: (rule) => rule.custom((by, { parent }) => checkReviewer(by, parent)),
    }),
    defineField({
      name: 'on',
      title: 'On',
      description: 'The day when it was read.',
      type: 'date',
      validation: (rule) => rule.custom((on, { parent }) => checkReviewer(on, parent)),
    }),
  ],
  preview: {
    select: { language: 'language', state: 'state', by: 'by' },
    prepare: ({ language, state, by }) => ({
      title: languageTitle(language),
      subtitle: [state, by].filter(Boolean).join(' · '),
    }),
  },
})
