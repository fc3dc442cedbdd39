import { defineArrayMember, defineField, defineType } from 'sanity'
import { i18nField } from '../fields/i18nField.ts'
import { referencesField } from '../fields/referencesField.ts'
import { inFrench } from '../previews/inFrench.ts'
import { checkIndexTimes, checkPointFacts } from '../validation/checkIndex.ts'
import { recordsOf } from '../validation/isRecord.ts'

export const indexPoint = defineType({
  name: 'indexPoint',
  title: 'Point of the index',
  description: 'What is told from here on: a heading by which visitors find their way through a long recording.',
  type: 'object',
  fields: [
    defineField({
      name: 'times',
      title: 'Begins',
      description: 'The second at which this begins, in each recording that tells it.',
      type: 'array',
      of: [defineArrayMember({ type: 'indexTime' })],
      validation: (rule) => rule.custom((times, { document }) => checkIndexTimes(times, document ?? {})),
    }),
    i18nField({
      name: 'title',
      title: 'Title',
      description: 'Three to six words: what is told from here on.',
      of: 'string',
    }),
    i18nField({
      name: 'synopsis',
      title: 'Synopsis',
      description: 'One or two sentences, so that visitors know whether this is what they look for.',
      of: 'text',
      optional: true,
    }),
    defineField({
      name: 'keywords',
      title: 'Keywords',
      description: 'Words under which visitors look for this, also where the narrator uses others.',
      type: 'array',
      of: [defineArrayMember({ type: 'keyword' })],
    }),
    referencesField({
      name: 'places',
      title: 'Places',
      description: 'Places that are spoken of here.',
      to: 'place',
    }),
    referencesField({
      name: 'people',
      title: 'People',
      description: 'Public figures that are spoken of here. Never a private person.',
      to: 'person',
    }),
    referencesField({
      name: 'facts',
      title: 'Facts',
      description: 'Of this testimony’s facts (under “Facts and care”), those that this part rests on.',
      to: 'fact',
      check: (facts, { document }) => Promise.resolve(checkPointFacts(facts, document?.facts)),
    }),
    defineField({
      name: 'lead',
      title: 'What the museum shows meanwhile',
      description: 'Optional: the exhibit, the light and the route with which the room answers while this is told.',
      type: 'lead',
      options: { collapsible: true, collapsed: true },
    }),
  ],
  preview: {
    select: { title: 'title', times: 'times', exhibit: 'lead.exhibit.title' },
    prepare: ({ title, times, exhibit }) => ({
      title: inFrench(title) ?? 'Point without title',
      subtitle: [
        ...recordsOf(times).map(({ language, seconds }) => `${String(language)} ${String(seconds ?? '…')} s`),
        ...(inFrench(exhibit) === undefined ? [] : [`→ ${inFrench(exhibit)}`]),
      ].join(' · '),
    }),
  },
})
