import { defineType } from 'sanity'
import { i18nField } from '../fields/i18nField.ts'
import { inFrench } from '../previews/inFrench.ts'

export const dataColumn = defineType({
  name: 'dataColumn',
  title: 'Column',
  type: 'object',
  fields: [
    i18nField({
      name: 'label',
      title: 'Heading',
      description: 'What this column holds, with its unit: “Workers, thousands”. The first column names the rows.',
      of: 'string',
    }),
  ],
  preview: {
    select: { label: 'label' },
    prepare: ({ label }) => ({ title: inFrench(label) ?? 'Column without heading' }),
  },
})
