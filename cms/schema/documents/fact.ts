import { defineField, defineType, getPublishedId } from 'sanity'
import { choicesOf, CONFIDENCE_TITLES } from '../choices.ts'
import { i18nField } from '../fields/i18nField.ts'
import { referencesField } from '../fields/referencesField.ts'
import { reviewsField } from '../fields/reviewsField.ts'
import { inFrench } from '../previews/inFrench.ts'
import { checkFactDate } from '../validation/checkFactDate.ts'
import { checkNothingStandsOn } from '../validation/checkFacts.ts'
import { isPresent } from '../validation/isPresent.ts'
import { lookupOf } from '../validation/lookupOf.ts'
import { required } from '../validation/required.ts'

export const fact = defineType({
  name: 'fact',
  title: 'Fact',
  description: 'One checked statement of the museum’s fact file. Texts rest on facts, facts rest on sources.',
  type: 'document',
  fields: [
    defineField({
      name: 'code',
      title: 'Code',
      description: 'As in the fact file: a letter and two digits, “L02”.',
      type: 'string',
      validation: (rule) =>
        rule.custom(
          (code) =>
            (typeof code === 'string' && /^[A-Z]\d{2}$/.test(code)) ||
            'Write the code as in the fact file: a capital letter and two digits, “L02”.',
        ),
    }),
    i18nField({
      name: 'claim',
      title: 'Claim',
      description: 'What is stated, in one or two plain sentences.',
      of: 'text',
    }),
    defineField({
      name: 'date',
      title: 'Date',
      description: 'When it happened, as exactly as is known: “1963-06-01”, “1963-06”, “1968”, “1880–1910”.',
      type: 'string',
      validation: (rule) => rule.custom(checkFactDate).warning(),
    }),
    defineField({
      name: 'confidence',
      title: 'Confidence',
      description: 'How well it is known. An L fact stays in the file and is never shown.',
      type: 'string',
      options: { list: choicesOf(CONFIDENCE_TITLES), layout: 'radio' },
      validation: (rule) => [
        rule.custom(required('Say how well it is known: H, M or L.')),
        rule.custom((confidence, context) =>
          checkNothingStandsOn(confidence, getPublishedId(context.document?._id ?? ''), lookupOf(context)),
        ),
      ],
    }),
    i18nField({
      name: 'dispute',
      title: 'Where sources disagree',
      description: 'What each of them says, and which one the museum follows.',
      of: 'text',
      optional: true,
    }),
    referencesField({
      name: 'sources',
      title: 'Sources',
      description: 'Where it can be read. At least one, unless the fact is L.',
      to: 'source',
      check: async (sources, { document }) =>
        isPresent(sources) ||
        document?.confidence === 'L' ||
        'Add the source where this can be read. Without one, the fact is L and cannot be shown.',
    }),
    defineField({
      name: 'checkedBy',
      title: 'Checked by',
      description: 'The historian or curator who read the sources.',
      type: 'string',
    }),
    defineField({ name: 'checkedOn', title: 'Checked on', description: 'The day it was checked.', type: 'date' }),
    reviewsField(),
  ],
  orderings: [{ title: 'Code', name: 'code', by: [{ field: 'code', direction: 'asc' }] }],
  preview: {
    select: { code: 'code', claim: 'claim', confidence: 'confidence' },
    prepare: ({ code, claim, confidence }) => ({
      title: [code, confidence].filter(Boolean).join(' · ') || 'Fact without code',
      subtitle: inFrench(claim),
    }),
  },
})
