import { defineField, defineType } from 'sanity'
import { i18nField } from '../fields/i18nField.ts'
import { reviewsField } from '../fields/reviewsField.ts'
import { inFrench } from '../previews/inFrench.ts'
import { required } from '../validation/required.ts'

export const place = defineType({
  name: 'place',
  title: 'Place',
  description: 'A town, a port, a mine, a region.',
  type: 'document',
  fields: [
    i18nField({ name: 'name', title: 'Name', description: 'As it is called in each language.', of: 'string' }),
    defineField({
      name: 'location',
      title: 'Location',
      description: 'Where it is on the map: latitude and longitude in degrees.',
      type: 'geopoint',
      validation: (rule) => rule.custom(required('Put the place on the map: maps and routes are drawn from it.')),
    }),
    reviewsField(),
  ],
  preview: {
    select: { name: 'name', latitude: 'location.lat', longitude: 'location.lng' },
    prepare: ({ name, latitude, longitude }) => ({
      title: inFrench(name) ?? 'Place without name',
      subtitle: latitude === undefined ? undefined : `${latitude}, ${longitude}`,
    }),
  },
})
