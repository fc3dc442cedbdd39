import { defineArrayMember, defineField, defineType } from 'sanity'
import { i18nField } from '../fields/i18nField.ts'

export const dataTable = defineType({
  name: 'dataTable',
  title: 'Table of numbers',
  description: 'The numbers behind a chart, for visitors who read instead of look.',
  type: 'object',
  fields: [
    i18nField({
      name: 'caption',
      title: 'Caption',
      description: 'What the table counts, where and when, in one line.',
      of: 'string',
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
