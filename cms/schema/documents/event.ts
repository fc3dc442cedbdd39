import { defineType } from 'sanity'
import { factsField } from '../fields/factsField.ts'
import { i18nField } from '../fields/i18nField.ts'
import { pendingReviewField } from '../fields/pendingReviewField.ts'
import { periodFields } from '../fields/periodFields.ts'
import { referencesField } from '../fields/referencesField.ts'
import { reviewsField } from '../fields/reviewsField.ts'
import { slugField } from '../fields/slugField.ts'
import { inFrench } from '../previews/inFrench.ts'

export const event = defineType({
  name: 'event',
  title: 'Event',
  description: 'Something dated, for the timeline. It leads into the rooms where it is told.',
  type: 'document',
  fields: [
    i18nField({
      name: 'title',
      title: 'Title',
      description: 'What happened, in one short sentence.',
      of: 'string',
    }),
    slugField(),
    ...periodFields,
    i18nField({
      name: 'text',
      title: 'Text',
      description: 'One or two sentences more, where the title does not say it all.',
      of: 'text',
      optional: true,
    }),
    factsField(),
    referencesField({ name: 'places', title: 'Places', description: 'Where it happened.', to: 'place' }),
    referencesField({
      name: 'rooms',
      title: 'Rooms',
      description:
        'Rooms where it is told. Exhibits that rest on the same facts are found by themselves: list only rooms beyond theirs.',
      to: 'room',
    }),
    pendingReviewField(),
    reviewsField(),
  ],
  orderings: [{ title: 'Date', name: 'date', by: [{ field: 'from', direction: 'asc' }] }],
  preview: {
    select: { title: 'title', from: 'from', until: 'until' },
    prepare: ({ title, from, until }) => ({
      title: inFrench(title) ?? 'Event without title',
      subtitle: [from, until].filter(Boolean).join('–'),
    }),
  },
})
