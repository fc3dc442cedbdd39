import { defineArrayMember, defineField, defineType } from 'sanity'
import { i18nField } from '../fields/i18nField.ts'
import { slugField } from '../fields/slugField.ts'
import { pictureField } from '../fields/pictureField.ts'
import { reviewsField } from '../fields/reviewsField.ts'
import { inFrench } from '../previews/inFrench.ts'
import { checkStops } from '../validation/checkTour.ts'

export const tour = defineType({
  name: 'tour',
  title: 'Tour',
  description: 'A way through the museum with a guide’s words.',
  type: 'document',
  fields: [
    i18nField({ name: 'title', title: 'Title', description: 'What the tour is called.', of: 'string' }),
    slugField(),
    i18nField({
      name: 'summary',
      title: 'Summary',
      description: 'For whom it is and what one sees, in two sentences.',
      of: 'text',
    }),
    defineField({
      name: 'minutes',
      title: 'Duration',
      description: 'How long it takes, in minutes.',
      type: 'number',
      validation: (rule) =>
        rule.custom(
          (minutes) => (Number.isInteger(minutes) && Number(minutes) > 0) || 'Write how many minutes the tour takes.',
        ),
    }),
    pictureField({
      name: 'cover',
      title: 'Cover picture',
      description: 'The picture for the list of tours.',
    }),
    defineField({
      name: 'stops',
      title: 'Stops',
      description: 'Where the tour pauses, in order: at least two.',
      type: 'array',
      of: [defineArrayMember({ type: 'stop' })],
      validation: (rule) => rule.custom(checkStops),
    }),
    reviewsField(),
  ],
  preview: {
    select: { title: 'title', minutes: 'minutes', media: 'cover' },
    prepare: ({ title, minutes, media }) => ({
      title: inFrench(title) ?? 'Tour without title',
      subtitle: minutes === undefined ? undefined : `${minutes} min`,
      media,
    }),
  },
})
