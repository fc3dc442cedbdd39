import { defineField, defineType } from 'sanity'
import { i18nField } from '../fields/i18nField.ts'
import { inFrench } from '../previews/inFrench.ts'
import { checkStopExhibit } from '../validation/checkTour.ts'
import { isRecord } from '../validation/isRecord.ts'
import { lookupOf } from '../validation/lookupOf.ts'
import { required } from '../validation/required.ts'

export const stop = defineType({
  name: 'stop',
  title: 'Stop',
  description: 'A place where the tour pauses.',
  type: 'object',
  fields: [
    i18nField({
      name: 'title',
      title: 'Title',
      description: 'A few words that say what is looked at here.',
      of: 'string',
    }),
    i18nField({
      name: 'text',
      title: 'What the guide says',
      description: 'Two or three paragraphs, as if spoken.',
      of: 'richText',
    }),
    defineField({
      name: 'room',
      title: 'Room',
      description: 'The room where the visitors stand.',
      type: 'reference',
      to: [{ type: 'room' }],
      validation: (rule) => rule.custom(required('Choose the room where the visitors stand.')),
    }),
    defineField({
      name: 'exhibit',
      title: 'Exhibit',
      description: 'What they look at. Leave it empty for a stop at the room’s entrance.',
      type: 'reference',
      to: [{ type: 'exhibit' }],
      validation: (rule) =>
        rule.custom((exhibit, context) => {
          const room = isRecord(context.parent) ? context.parent.room : undefined
          return checkStopExhibit(exhibit, room, lookupOf(context))
        }),
    }),
  ],
  preview: {
    select: { title: 'title', room: 'room.title', media: 'exhibit.image' },
    prepare: ({ title, room, media }) => ({
      title: inFrench(title) ?? 'Stop without title',
      subtitle: inFrench(room),
      media,
    }),
  },
})
