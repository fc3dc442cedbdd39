import { defineArrayMember, defineField, defineType } from 'sanity'
import { choicesOf, TESTIMONY_KIND_TITLES } from '../choices.ts'
import { factsField } from '../fields/factsField.ts'
import { hiddenUnless } from '../fields/hiddenUnless.ts'
import { i18nField } from '../fields/i18nField.ts'
import { contentNoteField } from '../fields/sensitiveFields.ts'
import { slugField } from '../fields/slugField.ts'
import { pictureField } from '../fields/pictureField.ts'
import { reviewsField } from '../fields/reviewsField.ts'
import { inFrench } from '../previews/inFrench.ts'
import { checkConsent } from '../validation/checkConsent.ts'
import { checkIndex } from '../validation/checkIndex.ts'
import {
  checkPersonOf,
  checkPortraitOf,
  checkRecordedOnly,
  checkRecordings,
  checkTranscripts,
} from '../validation/checkTestimony.ts'
import { required } from '../validation/required.ts'

export const testimony = defineType({
  name: 'testimony',
  title: 'Testimony',
  description: 'A voice: a person’s own recorded words, or a composite reading that the museum wrote from facts.',
  type: 'document',
  groups: [
    { name: 'who', title: 'Who and what', default: true },
    { name: 'sound', title: 'Sound and words' },
    { name: 'index', title: 'Index' },
    { name: 'consent', title: 'Consent' },
    { name: 'grounds', title: 'Facts and care' },
  ],
  fields: [
    i18nField({
      name: 'title',
      title: 'Title',
      description: 'A few words, often taken from the testimony.',
      of: 'string',
      group: 'who',
    }),
    slugField({ group: 'who' }),
    defineField({
      name: 'kind',
      title: 'Kind',
      description:
        'A composite reading is nobody’s words and is always shown as such. To put a real recording in its place: choose “Recorded” here; under “Sound and words” upload the file over the old one, mark it “Original” and “A person speaks”; then, in the menu beside “Publish”, “Measure sounds” and “Import transcript…”; under “Consent” choose “The narrator agreed”, who may hear it, and the day of the signature. Its page, its address and its places in the rooms stay.',
      type: 'string',
      options: { list: choicesOf(TESTIMONY_KIND_TITLES), layout: 'radio' },
      group: 'who',
      validation: (rule) => rule.custom(required('Say whether a person told this or the museum wrote it.')),
    }),
    i18nField({
      name: 'narratorRole',
      title: 'Narrator',
      description:
        'Who speaks, by role: “A miner’s wife, Nord-Pas-de-Calais, 1974”. No name here: a pseudonym stands under “Consent”, a public figure is chosen below.',
      of: 'string',
      group: 'who',
    }),
    defineField({
      name: 'person',
      title: 'Person',
      description: 'Only for a recorded testimony of a public figure.',
      type: 'reference',
      to: [{ type: 'person' }],
      hidden: hiddenUnless('recorded'),
      group: 'who',
      validation: (rule) => rule.custom((person, { document }) => checkPersonOf(person, document ?? {})),
    }),
    pictureField({
      name: 'portrait',
      hidden: hiddenUnless('recorded'),
      title: 'Portrait',
      description: 'Only for a recorded testimony, with the narrator’s agreement.',
      group: 'who',
      check: (portrait, document) => checkPortraitOf(portrait, document ?? {}),
    }),
    i18nField({
      name: 'synopsis',
      title: 'Synopsis',
      description: 'What is told, in two or three sentences.',
      of: 'text',
      group: 'who',
    }),
    defineField({
      name: 'recordedOn',
      hidden: hiddenUnless('recorded'),
      title: 'Recorded on',
      description: 'The day of the recording.',
      type: 'date',
      group: 'sound',
      validation: (rule) =>
        rule.custom((day, { document }) => checkRecordedOnly(day, document?.kind, 'day of the recording')),
    }),
    defineField({
      name: 'recordedAt',
      hidden: hiddenUnless('recorded'),
      title: 'Recorded at',
      description: 'The town or region where it was recorded; never an address.',
      type: 'reference',
      to: [{ type: 'place' }],
      group: 'sound',
      validation: (rule) =>
        rule.custom((place, { document }) => checkRecordedOnly(place, document?.kind, 'place of the recording')),
    }),
    defineField({
      name: 'interviewer',
      hidden: hiddenUnless('recorded'),
      title: 'Interviewer',
      description: 'Who asked the questions.',
      type: 'string',
      group: 'sound',
      validation: (rule) => rule.custom((name, { document }) => checkRecordedOnly(name, document?.kind, 'interviewer')),
    }),
    defineField({
      name: 'recordings',
      title: 'Recordings',
      description: 'The sound, one recording a language; each may come in more than one format.',
      type: 'array',
      of: [defineArrayMember({ type: 'recording' })],
      group: 'sound',
      validation: (rule) => rule.custom((recordings, { document }) => checkRecordings(recordings, document?.kind)),
    }),
    defineField({
      name: 'transcripts',
      title: 'Transcripts',
      description: 'The words, one transcript a language: at least one for every recording.',
      type: 'array',
      of: [defineArrayMember({ type: 'transcript' })],
      group: 'sound',
      validation: (rule) =>
        rule.custom((transcripts, { document }) => checkTranscripts(transcripts, document?.recordings)),
    }),
    defineField({
      name: 'index',
      title: 'Index',
      description:
        'What is told where, in the order of the recording: visitors jump to a point, find it by searching, and are led through the rooms by it.',
      type: 'array',
      of: [defineArrayMember({ type: 'indexPoint' })],
      group: 'index',
      validation: (rule) => rule.custom(checkIndex),
    }),
    defineField({
      name: 'consent',
      title: 'Consent',
      description: 'On what basis this voice may be heard, by whom, and for how long.',
      type: 'consent',
      group: 'consent',
      validation: (rule) => rule.custom((consent, { document }) => checkConsent(consent, document?.kind, today())),
    }),
    factsField({ group: 'grounds' }),
    contentNoteField({ group: 'grounds' }),
    reviewsField({ group: 'grounds' }),
  ],
  preview: {
    select: { title: 'title', kind: 'kind', narratorRole: 'narratorRole', media: 'portrait' },
    prepare: ({ title, kind, narratorRole, media }) => ({
      title: inFrench(title) ?? 'Testimony without title',
      subtitle: [kind === 'composite' ? 'Composite reading' : undefined, inFrench(narratorRole)]
        .filter(Boolean)
        .join(' · '),
      media,
    }),
  },
})

function today(): string {
  return new Date().toISOString().slice(0, 10)
}
