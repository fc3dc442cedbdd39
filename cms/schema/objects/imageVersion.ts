import { defineField, defineType } from 'sanity'
import { languageField, languageTitle } from '../fields/languageField.ts'

export const imageVersion = defineType({
  name: 'imageVersion',
  title: 'The picture in another language',
  type: 'object',
  fields: [
    languageField('The language of the words drawn in this picture.'),
    defineField({
      name: 'image',
      title: 'Picture',
      description: 'The same picture, the same size, with its words in that language.',
      type: 'image',
    }),
  ],
  preview: {
    select: { language: 'language', media: 'image' },
    prepare: ({ language, media }) => ({ title: languageTitle(language), media }),
  },
})
