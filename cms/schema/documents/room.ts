import { defineField, defineType, getPublishedId } from 'sanity'
import { i18nField } from '../fields/i18nField.ts'
import { referencesField } from '../fields/referencesField.ts'
import { slugField } from '../fields/slugField.ts'
import { pictureField } from '../fields/pictureField.ts'
import { reviewsField } from '../fields/reviewsField.ts'
import { inFrench } from '../previews/inFrench.ts'
import { checkHanging } from '../validation/checkHanging.ts'
import { checkTheme } from '../validation/checkTheme.ts'
import { lookupOf } from '../validation/lookupOf.ts'
import { noteHalls } from '../validation/noteHalls.ts'
import { required } from '../validation/required.ts'

export const room = defineType({
  name: 'room',
  title: 'Room',
  description:
    'A room of the museum: its texts, and what hangs in it. The building draws its walls and doors by itself.',
  type: 'document',
  groups: [
    { name: 'texts', title: 'Texts', default: true },
    { name: 'hanging', title: 'Hanging' },
  ],
  fields: [
    i18nField({
      name: 'title',
      title: 'Title',
      description: 'The name over the door, in two to four words.',
      of: 'string',
      group: 'texts',
    }),
    slugField({ group: 'texts' }),
    defineField({
      name: 'number',
      title: 'Number',
      description: 'Its number in the museum’s story; 0 for the threshold.',
      type: 'number',
      group: 'texts',
      validation: (rule) =>
        rule.custom(
          (number) =>
            (Number.isInteger(number) && Number(number) >= 0) ||
            'Give the room its number: 1, 2, 3…; 0 for the threshold.',
        ),
    }),
    i18nField({
      name: 'period',
      title: 'Period',
      description: 'The years it tells: “1956–1974”. Leave it empty where there is none.',
      of: 'string',
      optional: true,
      group: 'texts',
    }),
    defineField({
      name: 'theme',
      title: 'Theme',
      description: 'What the room is about: decides its light and colours.',
      type: 'reference',
      to: [{ type: 'theme' }],
      group: 'texts',
      validation: (rule) => [
        rule.custom(required('Choose what the room is about: its light and colours come from it.')),
        rule
          .custom((theme, context) => checkTheme(theme, getPublishedId(context.document?._id ?? ''), lookupOf(context)))
          .warning(),
      ],
    }),
    i18nField({
      name: 'summary',
      title: 'Summary',
      description: 'Two sentences for the list of rooms and for search engines.',
      of: 'text',
      group: 'texts',
    }),
    i18nField({
      name: 'introLabel',
      title: 'Introduction on the wall',
      description: 'The first text of the room, beside the door: what is told here, and why it matters.',
      of: 'richText',
      group: 'texts',
    }),
    pictureField({
      name: 'cover',
      title: 'Cover picture',
      description: 'The picture for the list of rooms.',
      group: 'texts',
    }),
    referencesField({
      name: 'exhibits',
      title: 'Exhibits',
      description: 'What hangs here, in the order of the visit. Drag to rehang: walls and path follow.',
      to: 'exhibit',
      missing: 'Hang at least one exhibit: a room without any has no walls to walk along.',
      check: async (exhibits, context) =>
        checkHanging(exhibits, getPublishedId(context.document?._id ?? ''), lookupOf(context)),
      note: async (exhibits, context) => noteHalls(exhibits, context.document?.number, lookupOf(context)),
      group: 'hanging',
    }),
    referencesField({
      name: 'stories',
      title: 'Stories',
      description: 'Longer texts offered in this room.',
      to: 'story',
      group: 'hanging',
    }),
    reviewsField({ group: 'texts' }),
  ],
  orderings: [{ title: 'Number', name: 'number', by: [{ field: 'number', direction: 'asc' }] }],
  preview: {
    select: { title: 'title', number: 'number', period: 'period', media: 'cover' },
    prepare: ({ title, number, period, media }) => ({
      title: inFrench(title) ?? 'Room without title',
      subtitle: [nameOf(number), inFrench(period)].filter(Boolean).join(' · '),
      media,
    }),
  },
})

function nameOf(number: unknown): string | undefined {
  if (number === undefined) return undefined
  return number === 0 ? 'Threshold' : `Room ${String(number)}`
}
