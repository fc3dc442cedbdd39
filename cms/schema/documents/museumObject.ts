import { defineField, defineType } from 'sanity'
import { choicesOf, OBJECT_FORM_TITLES } from '../choices.ts'
import { i18nField } from '../fields/i18nField.ts'
import { natureField, rightsField } from '../fields/mediaFields.ts'
import { reviewsField } from '../fields/reviewsField.ts'
import { inFrench } from '../previews/inFrench.ts'
import { required } from '../validation/required.ts'

export const museumObject = defineType({
  name: 'museumObject',
  title: 'Object of the collection',
  description: 'A thing in the collection, shown or not.',
  type: 'document',
  fields: [
    defineField({
      name: 'objectNumber',
      title: 'Object number',
      description: 'Its number in the inventory: “R5.003”. It never changes.',
      type: 'string',
      validation: (rule) => rule.custom(required('Write its number in the inventory.')),
    }),
    i18nField({ name: 'title', title: 'Title', description: 'What it is called.', of: 'string' }),
    i18nField({
      name: 'tombstone',
      title: 'Tombstone',
      description: 'One line: what, when, made of what.',
      of: 'string',
    }),
    defineField({
      name: 'form',
      title: 'Form in the room',
      description: 'Which model the building shows. Left empty, its plinth stays empty too, under its glass.',
      type: 'string',
      options: { list: choicesOf(OBJECT_FORM_TITLES) },
    }),
    i18nField({ name: 'medium', title: 'Medium', description: 'What it is made of.', of: 'string', optional: true }),
    i18nField({
      name: 'provenance',
      title: 'Provenance',
      description: 'Where it was before it came to the museum, as far as is known.',
      of: 'text',
      optional: true,
    }),
    i18nField({
      name: 'creditLine',
      title: 'Credit line',
      description: 'Who gave or lent it: “Gift of the family”.',
      of: 'string',
      optional: true,
    }),
    rightsField,
    natureField,
    reviewsField(),
  ],
  preview: {
    select: { title: 'title', objectNumber: 'objectNumber' },
    prepare: ({ title, objectNumber }) => ({
      title: inFrench(title) ?? 'Object without title',
      subtitle: objectNumber,
    }),
  },
})
