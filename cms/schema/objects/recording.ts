import { defineField, defineType } from 'sanity'
import { languageField, languageTitle } from '../fields/languageField.ts'
import { checkAsset } from '../validation/checkAsset.ts'
import { required } from '../validation/required.ts'

export const recording = defineType({
  name: 'recording',
  title: 'Recording',
  description: 'The testimony as sound, in one language.',
  type: 'object',
  fields: [
    languageField('The language spoken in this recording.'),
    defineField({
      name: 'audio',
      title: 'Sound',
      description: 'The sound file, with its credit and rights.',
      type: 'mediaAudio',
      validation: (rule) => [
        rule.custom(required('Upload the sound file, or remove this recording.')),
        rule.custom((sound) => checkAsset(sound, 'sound')),
      ],
    }),
  ],
  preview: {
    select: { language: 'language', duration: 'audio.duration' },
    prepare: ({ language, duration }) => ({
      title: languageTitle(language),
      subtitle: typeof duration === 'number' ? `${Math.round(duration)} s` : undefined,
    }),
  },
})
