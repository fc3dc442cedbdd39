import { defineField, defineType } from 'sanity'
import { referencesField } from '../fields/referencesField.ts'
import { checkLead, checkLeadExhibit } from '../validation/checkIndex.ts'
import { lookupOf } from '../validation/lookupOf.ts'

export const lead = defineType({
  name: 'lead',
  title: 'What the museum shows meanwhile',
  description:
    'Visitors who follow the voice are led to what it speaks of. Whoever moves by themselves is free at once.',
  type: 'object',
  validation: (rule) => rule.custom(checkLead),
  fields: [
    defineField({
      name: 'exhibit',
      title: 'Exhibit',
      description: 'What is spoken of here. It must hang in a room; leave it empty where only a journey is told.',
      type: 'reference',
      to: [{ type: 'exhibit' }],
      validation: (rule) => rule.custom((exhibit, context) => checkLeadExhibit(exhibit, lookupOf(context))),
    }),
    defineField({
      name: 'view',
      title: 'How close',
      description:
        'Before the exhibit (so it is where nothing is chosen), or back to where its room is seen as a whole.',
      type: 'string',
      options: {
        list: [
          { value: 'exhibit', title: 'Before the exhibit' },
          { value: 'room', title: 'The room as a whole' },
        ],
        layout: 'radio',
      },
    }),
    defineField({
      name: 'raisesLamp',
      title: 'Raises the lamp',
      description: 'The lamp over the exhibit grows brighter while this is told.',
      type: 'boolean',
    }),
    referencesField({
      name: 'route',
      title: 'Route on the map',
      description:
        'The places of the journey that is told, in its order: a line is drawn from one to the next. One place alone is pointed at.',
      to: 'place',
      repeats: true,
    }),
  ],
})
