import { defineField, defineType } from 'sanity'
import { i18nField } from '../fields/i18nField.ts'
import { checkLabelLength } from '../validation/checkLabelLength.ts'

export const variant = defineType({
  name: 'variant',
  title: 'Other wording',
  description: 'A second wording of a label, for the institution to choose between the two.',
  type: 'object',
  fields: [
    i18nField({
      name: 'about',
      title: 'What is open',
      description: 'One sentence on what the institution is asked: visitors read it while the wording is under review.',
      of: 'text',
    }),
    i18nField({
      name: 'objectLabel',
      title: 'Other wording of the label',
      description: 'The whole label in its other wording: 60 to 110 words, resting on the same facts.',
      of: 'richText',
      advice: checkLabelLength,
    }),
    defineField({
      name: 'shown',
      title: 'Show this wording on the wall',
      description: 'On: this wording is the label, and the first one is the other. Off: the label stays as it is.',
      type: 'boolean',
    }),
  ],
})
