import { defineArrayMember, defineField, defineType } from 'sanity'
import { creditLineField, natureField, provenanceField, rightsField } from '../fields/mediaFields.ts'
import { i18nField } from '../fields/i18nField.ts'
import { checkVersions } from '../validation/checkVersions.ts'

export const mediaImage = defineType({
  name: 'mediaImage',
  title: 'Picture',
  description: 'A picture with everything that visitors and lawyers ask about it.',
  type: 'image',
  options: { hotspot: true },
  fields: [
    i18nField({
      name: 'alt',
      title: 'Alternative text',
      description:
        'What is to be seen, in one or two sentences, for visitors who cannot see it. Not what it means: that is in the label.',
      of: 'string',
      missing: 'Describe the picture in Arabic, French and English: visitors who can’t see it rely on these words.',
    }),
    creditLineField,
    rightsField,
    natureField,
    provenanceField,
    defineField({
      name: 'versions',
      title: 'In other languages',
      description: 'For maps and charts with words in them: the same picture with its words in another language.',
      type: 'array',
      of: [defineArrayMember({ type: 'imageVersion' })],
      validation: (rule) => rule.custom(checkVersions),
    }),
  ],
})
