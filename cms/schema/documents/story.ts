import { defineType } from 'sanity'
import { factsField } from '../fields/factsField.ts'
import { i18nField } from '../fields/i18nField.ts'
import { referencesField } from '../fields/referencesField.ts'
import { slugField } from '../fields/slugField.ts'
import { pictureField } from '../fields/pictureField.ts'
import { pendingReviewField } from '../fields/pendingReviewField.ts'
import { reviewsField } from '../fields/reviewsField.ts'
import { inFrench } from '../previews/inFrench.ts'

export const story = defineType({
  name: 'story',
  title: 'Story',
  description: 'A longer text to read, told from facts.',
  type: 'document',
  fields: [
    i18nField({ name: 'title', title: 'Title', description: 'What the story is called.', of: 'string' }),
    slugField(),
    i18nField({ name: 'lead', title: 'Lead', description: 'Two sentences that make one want to read on.', of: 'text' }),
    i18nField({
      name: 'body',
      title: 'Text',
      description: 'The story itself, in paragraphs with a few headings.',
      of: 'richText',
    }),
    pictureField({
      name: 'cover',
      title: 'Cover picture',
      description: 'The picture above the text.',
    }),
    factsField(),
    referencesField({
      name: 'people',
      title: 'People',
      description: 'Public figures named in the text. Never a narrator, never a private person.',
      to: 'person',
    }),
    referencesField({ name: 'places', title: 'Places', description: 'Places that the text speaks of.', to: 'place' }),
    pendingReviewField(),
    reviewsField(),
  ],
  preview: {
    select: { title: 'title', lead: 'lead', media: 'cover' },
    prepare: ({ title, lead, media }) => ({
      title: inFrench(title) ?? 'Story without title',
      subtitle: inFrench(lead),
      media,
    }),
  },
})
