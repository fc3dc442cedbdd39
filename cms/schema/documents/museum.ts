import { defineField, defineType } from 'sanity'
import { i18nField } from '../fields/i18nField.ts'
import { referencesField } from '../fields/referencesField.ts'
import { pictureField } from '../fields/pictureField.ts'
import { reviewsField } from '../fields/reviewsField.ts'
import { inFrench } from '../previews/inFrench.ts'
import { checkThreshold } from '../validation/checkTheme.ts'
import { lookupOf } from '../validation/lookupOf.ts'
import { required } from '../validation/required.ts'

export const museum = defineType({
  name: 'museum',
  title: 'Museum',
  description: 'The museum itself: its name, its welcome, the order of its rooms. There is only one.',
  type: 'document',
  groups: [
    { name: 'welcome', title: 'Welcome', default: true },
    { name: 'route', title: 'Route' },
    { name: 'about', title: 'About' },
  ],
  fields: [
    i18nField({ name: 'title', title: 'Name', description: 'The name over the door.', of: 'string', group: 'welcome' }),
    i18nField({
      name: 'tagline',
      title: 'Tagline',
      description: 'One line under the name that says what the museum is about.',
      of: 'string',
      group: 'welcome',
    }),
    i18nField({
      name: 'welcome',
      title: 'Welcome',
      description: 'The first text that visitors read: who it is for, what they will find, how to begin.',
      of: 'richText',
      group: 'welcome',
    }),
    pictureField({
      name: 'cover',
      title: 'Cover picture',
      description: 'The picture of the home page, and of links shared elsewhere.',
      group: 'welcome',
    }),
    defineField({
      name: 'threshold',
      title: 'Threshold',
      description: 'The courtyard where a visit begins.',
      type: 'reference',
      to: [{ type: 'room' }],
      validation: (rule) => [
        rule.custom(required('Choose the room where a visit begins.')),
        rule.custom((threshold, context) => checkThreshold(threshold, lookupOf(context))).warning(),
      ],
      group: 'route',
    }),
    referencesField({
      name: 'route',
      title: 'Route',
      description:
        'The rooms in the order of the visit, without the threshold. A room that is published and not listed here comes after them.',
      to: 'room',
      missing: 'Choose the rooms of the visit, in order: the path and the doors follow it.',
      group: 'route',
    }),
    referencesField({
      name: 'tours',
      title: 'Tours',
      description:
        'The guided tours, the one to propose first at the top. A tour that is published and not listed here comes after them.',
      to: 'tour',
      group: 'route',
    }),
    defineField({
      name: 'about',
      title: 'About the museum',
      description: 'The page that says how the museum works and whom to ask.',
      type: 'object',
      group: 'about',
      validation: (rule) =>
        rule.custom(required('Write how the museum works: visitors and teachers ask before they trust.')),
      fields: [
        i18nField({
          name: 'method',
          title: 'Method',
          description: 'How texts are written, checked and corrected.',
          of: 'richText',
        }),
        i18nField({
          name: 'sources',
          title: 'Sources',
          description: 'Where the facts come from, and what H and M mean.',
          of: 'richText',
        }),
        i18nField({
          name: 'rights',
          title: 'Rights',
          description: 'What may be reused, and how to ask.',
          of: 'richText',
        }),
        i18nField({
          name: 'accessibility',
          title: 'Accessibility',
          description:
            'What the museum does for visitors with disabilities, what it does not do yet, and where to write.',
          of: 'richText',
        }),
      ],
    }),
    reviewsField({ group: 'about' }),
  ],
  preview: {
    select: { title: 'title', tagline: 'tagline', media: 'cover' },
    prepare: ({ title, tagline, media }) => ({
      title: inFrench(title) ?? 'Museum',
      subtitle: inFrench(tagline),
      media,
    }),
  },
})
