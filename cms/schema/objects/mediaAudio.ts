import { defineField, defineType } from 'sanity'
import { creditLineField, natureField, provenanceField, rightsField } from '../fields/mediaFields.ts'
import { required } from '../validation/required.ts'

/** Browsers call some sounds videos: these are named by their endings too. */
export const SOUND_FILES = 'audio/*,.weba,.webm,.opus,.m4a'

export const mediaAudio = defineType({
  name: 'mediaAudio',
  title: 'Sound',
  description: 'A recording with its credit and rights.',
  type: 'file',
  options: { accept: SOUND_FILES },
  fields: [
    creditLineField,
    rightsField,
    natureField,
    defineField({
      name: 'voice',
      title: 'Whose voice',
      description: 'Visitors are told when a machine reads.',
      type: 'string',
      options: {
        list: [
          { value: 'human', title: 'A person speaks' },
          { value: 'synthetic', title: 'A machine reads' },
        ],
        layout: 'radio',
      },
      validation: (rule) => rule.custom(required('Say whether a person speaks or a machine reads.')),
    }),
    defineField({
      name: 'duration',
      title: 'Duration',
      description: 'Length in seconds: “Measure sounds” in the menu of the testimony reads it from the file.',
      type: 'number',
      validation: (rule) =>
        rule.custom(
          (duration) =>
            (typeof duration === 'number' && duration > 0) || 'Write the length of the recording in seconds.',
        ),
    }),
    provenanceField,
  ],
})
