import { defineType } from 'sanity'
import { i18nField } from '../fields/i18nField.ts'
import { inFrench } from '../previews/inFrench.ts'

export const keyword = defineType({
  name: 'keyword',
  title: 'Keyword',
  description: 'A word under which visitors look for what is told.',
  type: 'object',
  fields: [
    i18nField({
      name: 'word',
      title: 'Word',
      description: 'One word or two, as somebody would type it: “pension”, “boîte aux lettres”.',
      of: 'string',
    }),
  ],
  preview: {
    select: { word: 'word' },
    prepare: ({ word }) => ({ title: inFrench(word) ?? 'Keyword without words' }),
  },
})
