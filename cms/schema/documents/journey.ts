import { defineField, defineType } from 'sanity'
import { choicesOf, TRAVELLER_TITLES } from '../choices.ts'
import { factsField } from '../fields/factsField.ts'
import { i18nField } from '../fields/i18nField.ts'
import { pendingReviewField } from '../fields/pendingReviewField.ts'
import { periodFields } from '../fields/periodFields.ts'
import { referencesField } from '../fields/referencesField.ts'
import { reviewsField } from '../fields/reviewsField.ts'
import { slugField } from '../fields/slugField.ts'
import { inFrench } from '../previews/inFrench.ts'
import { checkRoute, checkTravellers } from '../validation/checkJourney.ts'
import { required } from '../validation/required.ts'

export const journey = defineType({
  name: 'journey',
  title: 'Journey',
  description: 'A road that was travelled, for the map: places in their order, and when.',
  type: 'document',
  fields: [
    i18nField({ name: 'title', title: 'Title', description: 'Who went where, in one short line.', of: 'string' }),
    slugField(),
    defineField({
      name: 'travellers',
      title: 'Travellers',
      description: 'Who travelled: many people, a public figure, or a family that the museum composed from facts.',
      type: 'string',
      options: { list: choicesOf(TRAVELLER_TITLES), layout: 'radio' },
      validation: (rule) => rule.custom(required('Say who travelled: visitors must know whether somebody is real.')),
    }),
    ...periodFields,
    referencesField({
      name: 'route',
      title: 'Route',
      description: 'The places in the order of the journey, at least two; the same may come again.',
      to: 'place',
      repeats: true,
      check: async (route) => checkRoute(route),
    }),
    i18nField({
      name: 'text',
      title: 'Text',
      description: 'One or two sentences on this journey.',
      of: 'text',
      optional: true,
    }),
    factsField(),
    referencesField({
      name: 'people',
      title: 'People',
      description: 'The public figure whose journey it is. Never a narrator, never a private person.',
      to: 'person',
      check: async (people, { document }) => checkTravellers(people, document?.travellers),
    }),
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
      title: inFrench(title) ?? 'Journey without title',
      subtitle: [from, until].filter(Boolean).join('–'),
    }),
  },
})
