import { defineField, defineType } from 'sanity'
import { choicesOf, SETTING_TITLES } from '../choices.ts'
import { i18nField } from '../fields/i18nField.ts'
import { reviewsField } from '../fields/reviewsField.ts'
import { inFrench } from '../previews/inFrench.ts'
import { required } from '../validation/required.ts'

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
      validation: (rule) => rule.custom(required('Choose the setting: it decides light and colours of the rooms.')),
    }),
    i18nField({
      name: 'description',
      title: 'Description',
      description: 'What holds its rooms together, in a sentence or two.',
      of: 'text',
    }),
    reviewsField(),
  ],
  preview: {
    select: { name: 'name', setting: 'setting' },
    prepare: ({ name, setting }) => ({
      title: inFrench(name) ?? 'Theme without name',
      subtitle: settingTitle(setting),
    }),
  },
})

function settingTitle(setting: unknown): string | undefined {
  const titles: Readonly<Record<string, string>> = SETTING_TITLES
  return titles[String(setting)]
}
