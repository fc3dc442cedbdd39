import { defineType } from 'sanity'
import { factsField } from '../fields/factsField.ts'
import { i18nField } from '../fields/i18nField.ts'
import { reviewsField } from '../fields/reviewsField.ts'
import { inFrench } from '../previews/inFrench.ts'

export const person = defineType({
  name: 'person',
  title: 'Public figure',
  description:
    'A person of public life: only what is publicly known, nothing private. Never a narrator who is not one.',
  type: 'document',
  fields: [
    i18nField({
      name: 'name',
      title: 'Name',
      description: 'The name as the person writes it in each script.',
      of: 'string',
    }),
    i18nField({
      name: 'description',
      title: 'Description',
      description: 'Who it is, in one or two sentences of public facts.',
      of: 'text',
    }),
    factsField(),
    reviewsField(),
  ],
  preview: {
    select: { name: 'name', description: 'description' },
    prepare: ({ name, description }) => ({
      title: inFrench(name) ?? 'Person without name',
      subtitle: inFrench(description),
    }),
  },
})
