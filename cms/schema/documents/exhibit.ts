import { defineField, defineType } from 'sanity'
import { choicesOf, EXHIBIT_KIND_TITLES, EXHIBIT_NATURE_TITLES } from '../choices.ts'
import { factsField } from '../fields/factsField.ts'
import { hiddenUnless } from '../fields/hiddenUnless.ts'
import { i18nField } from '../fields/i18nField.ts'
import { natureField } from '../fields/mediaFields.ts'
import { pendingReviewField } from '../fields/pendingReviewField.ts'
import { referencesField } from '../fields/referencesField.ts'
import { reviewsField } from '../fields/reviewsField.ts'
import { contentNoteField } from '../fields/sensitiveFields.ts'
import { slugField } from '../fields/slugField.ts'
import { pictureField } from '../fields/pictureField.ts'
import { inFrench } from '../previews/inFrench.ts'
import {
  checkMuseumObject,
  checkNature,
  checkNumbers,
  checkPicture,
  checkRemembrance,
  checkVoice,
} from '../validation/checkExhibit.ts'
import { checkDataTable } from '../validation/checkDataTable.ts'
import { checkDeeperLength, checkLabelLength } from '../validation/checkLabelLength.ts'
import { lookupOf } from '../validation/lookupOf.ts'
import { required } from '../validation/required.ts'

export const exhibit = defineType({
  name: 'exhibit',
  title: 'Exhibit',
  description: 'A thing shown in a room, with its label.',
  type: 'document',
  groups: [
    { name: 'wall', title: 'On the wall', default: true },
    { name: 'grounds', title: 'Facts and sources' },
    { name: 'care', title: 'Care' },
  ],
  fields: [
    i18nField({
      name: 'title',
      title: 'Title',
      description: 'What the label is headed with: short and concrete.',
      of: 'string',
      group: 'wall',
    }),
    slugField({ group: 'wall' }),
    defineField({
      name: 'kind',
      title: 'Kind',
      description:
        'What kind of thing is shown. It decides how the thing is mounted in the room. A memorial is for those who died: words alone.',
      type: 'string',
      options: { list: choicesOf(EXHIBIT_KIND_TITLES) },
      group: 'wall',
      validation: (rule) => rule.custom(required('Choose the kind: the building mounts it accordingly.')),
    }),
    defineField({
      ...natureField,
      group: 'wall',
      options: { list: choicesOf(EXHIBIT_NATURE_TITLES) },
      validation: (rule) =>
        rule.custom((nature, context) => checkNature(nature, context.document ?? {}, lookupOf(context))),
    }),
    i18nField({
      name: 'objectLabel',
      title: 'Label',
      description: 'The text beside it: 60 to 110 words, plain, exact, warm. Begin with what is to be seen.',
      of: 'richText',
      missing: 'Write the label in Arabic, French and English: it is what visitors came to read.',
      advice: checkLabelLength,
      group: 'wall',
    }),
    i18nField({
      name: 'deeperText',
      title: 'Deeper text',
      description:
        'For those who want more, on the page below the label: 150 to 400 words on what is known, how it is known, what is disputed and what is missing.',
      of: 'richText',
      optional: true,
      advice: checkDeeperLength,
      group: 'wall',
    }),
    pictureField({
      name: 'image',
      title: 'Picture',
      description:
        'The picture that hangs or lies in the room. A text on the wall, a memorial and a voice need none; a chart without one is drawn from its numbers.',
      group: 'wall',
      check: (image, document) => checkPicture(image, document?.kind),
    }),
    defineField({
      name: 'museumObject',
      title: 'Object',
      description: 'The thing of the collection that stands on the plinth.',
      type: 'reference',
      to: [{ type: 'museumObject' }],
      hidden: hiddenUnless('object'),
      group: 'wall',
      validation: (rule) => rule.custom((value, { document }) => checkMuseumObject(value, document?.kind)).warning(),
    }),
    defineField({
      name: 'dataTable',
      title: 'Numbers',
      description: 'The numbers behind a chart, so that it can be read without seeing it.',
      type: 'dataTable',
      hidden: hiddenUnless('chart'),
      group: 'wall',
      validation: (rule) => [
        rule.custom(checkDataTable),
        rule.custom((table, { document }) => checkNumbers(table, document?.kind)),
      ],
    }),
    defineField({
      name: 'testimony',
      title: 'Testimony',
      description:
        'The voice that is heard here. An exhibit of any kind may have one: a letter, and who reads it. A voice must have its testimony.',
      type: 'reference',
      to: [{ type: 'testimony' }],
      group: 'wall',
      validation: (rule) => rule.custom((testimony, { document }) => checkVoice(testimony, document?.kind)),
    }),
    factsField({ group: 'grounds' }),
    referencesField({
      name: 'people',
      title: 'People',
      description: 'Public figures named in the label. Never a narrator, never a private person.',
      to: 'person',
      group: 'grounds',
    }),
    referencesField({
      name: 'places',
      title: 'Places',
      description: 'Places that the label speaks of.',
      to: 'place',
      group: 'grounds',
    }),
    contentNoteField({ group: 'care', advice: (note, document) => checkRemembrance(note, document?.kind) }),
    defineField({
      name: 'awaitingArchive',
      title: 'Awaiting the archive',
      description: 'Fill this in where an archive holds the original and the museum only keeps its place.',
      type: 'awaitingArchive',
      group: 'care',
    }),
    pendingReviewField({ group: 'care' }),
    defineField({
      name: 'variant',
      title: 'Other wording',
      description:
        'A second wording of the label, where the institution is to choose. While the wording is under review, the page shows both.',
      type: 'variant',
      group: 'care',
    }),
    reviewsField({ group: 'care' }),
  ],
  preview: {
    select: { title: 'title', kind: 'kind', media: 'image' },
    prepare: ({ title, kind, media }) => ({
      title: inFrench(title) ?? 'Exhibit without title',
      subtitle: kindTitle(kind),
      media,
    }),
  },
})

function kindTitle(kind: unknown): string | undefined {
  const titles: Readonly<Record<string, string>> = EXHIBIT_KIND_TITLES
  return titles[String(kind)]
}
