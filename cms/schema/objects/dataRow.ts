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
    i18nField({
      name: 'definition',
      title: 'Something else is counted from here on',
      description:
        'Only on the first row that counts something else, or whose numbers come from somebody else, than the rows above: what and who, as a heading. No line is drawn across it, and the chart sets it apart.',
      of: 'string',
      optional: true,
    }),
    defineField({
      name: 'onlyInTable',
      title: 'Only in the table',
      description:
        'For a total, or a number that must not be set beside the others: visitors read it, the chart leaves it out.',
      type: 'boolean',
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
