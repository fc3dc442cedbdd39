import { defineArrayMember, defineField, defineType } from 'sanity'
import { choicesOf, CHART_FORM_TITLES } from '../choices.ts'
import { i18nField } from '../fields/i18nField.ts'

export const dataTable = defineType({
  name: 'dataTable',
  title: 'Table of numbers',
  description: 'The numbers of a chart. The museum draws them, on the page and on the wall, and shows the table too.',
  type: 'object',
  fields: [
    i18nField({
      name: 'caption',
      title: 'Caption',
      description: 'What the table counts, where and when, in one line.',
      of: 'string',
    }),
    defineField({
      name: 'form',
      title: 'Drawn as',
      description:
        'Bars, unless you choose otherwise. Each scale begins at zero. Ranges need two columns of numbers, the least and the most, with the same number twice where there is no doubt; lines need a year as the name of each row.',
      type: 'string',
      options: { list: choicesOf(CHART_FORM_TITLES), layout: 'radio' },
      initialValue: 'bars',
    }),
    defineField({
      name: 'columns',
      title: 'Columns',
      description: 'At least two: the first names the rows, each other holds one number a row.',
      type: 'array',
      of: [defineArrayMember({ type: 'dataColumn' })],
    }),
    defineField({
      name: 'rows',
      title: 'Rows',
      description: 'In the order in which they are drawn.',
      type: 'array',
      of: [defineArrayMember({ type: 'dataRow' })],
    }),
  ],
})
