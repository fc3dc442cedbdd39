import { defineField, defineType } from 'sanity'
import { choicesOf, SETTING_TITLES } from '../choices.ts'
import { i18nField } from '../fields/i18nField.ts'
import { inFrench } from '../previews/inFrench.ts'

export const theme = defineType({
  name: 'theme',
  title: 'Theme',
  description: 'What a room is about. The building turns it into light and colour.',
  type: 'document',
  fields: [
    i18nField({ name: 'name', title: 'Name', description: 'The theme in two or three words.', of: 'string' }),
    defineField({
      name: 'setting',
      title: 'Setting',
      description:
        'Which part of the journey it tells. Rooms of one setting share their light, their colours and their door.',
      type: 'string',
      options: { list: choicesOf(SETTING_TITLES), layout: 'radio' },
    }),
    i18nField({
      name: 'description',
      title: 'Description',
      description: 'What holds its rooms together, in a sentence or two.',
      of: 'text',
    }),
  ],
  preview: {
    select: { name: 'name', setting: 'setting' },
    prepare: ({ name, setting }) => ({ title: inFrench(name) ?? 'Theme without name', subtitle: setting }),
  },
})
