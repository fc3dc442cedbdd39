import { defineArrayMember, defineField, defineType } from 'sanity'
import { i18nField } from '../fields/i18nField.ts'
import { inFrench } from '../previews/inFrench.ts'

export const dataRow = defineType({
  name: 'dataRow',
  title: 'Row',
  type: 'object',
  fields: [
    i18nField({
      name: 'label',
      title: 'Name',
      description: 'What this row is about: “1968”, “Pays-Bas”.',
      of: 'string',
    }),
    defineField({
      name: 'values',
      title: 'Numbers',
      description: 'One number for each column after the first, in the same order.',
      type: 'array',
      of: [defineArrayMember({ type: 'number' })],
    }),
  ],
  preview: {
    select: { label: 'label', values: 'values' },
    prepare: ({ label, values }) => ({
      title: inFrench(label) ?? 'Row without name',
      subtitle: Array.isArray(values) ? values.join(' · ') : undefined,
    }),
  },
})
