import { defineArrayMember, defineField, defineType } from 'sanity'
import { languageField, languageTitle } from '../fields/languageField.ts'
import { checkAsset } from '../validation/checkAsset.ts'
import { SOUND_FILES } from './mediaAudio.ts'
import { checkOtherFormats, hasAsset } from '../validation/checkOtherFormats.ts'
import { isRecord, recordsOf } from '../validation/isRecord.ts'
import { lookupOf } from '../validation/lookupOf.ts'
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
      description:
        'The sound file, with its credit and rights. A new recording is uploaded over the old one (“Upload” in its menu); its other formats and its waveform below then no longer count.',
      type: 'mediaAudio',
      validation: (rule) => [
        rule.custom(required('Upload the sound file, or remove this recording.')),
        rule.custom((sound) => checkAsset(sound, 'sound')),
      ],
    }),
    defineField({
      name: 'otherFormats',
      title: 'The same sound in other formats',
      description:
        'Optional. Browsers take the lightest that they can play: Opus, then AAC or MP3. Give each the name of the main file with its own ending (“ma-lettre.fr.mp3”, “ma-lettre.fr.opus”): a file of another name may be another sound and is not used.',
      type: 'array',
      of: [defineArrayMember({ type: 'file', options: { accept: SOUND_FILES } })],
      validation: (rule) => [
        rule.custom((files) => recordsOf(files).every(hasAsset) || 'Upload the file, or remove its empty place.'),
        rule
          .custom((files, context) =>
            checkOtherFormats(files, isRecord(context.parent) ? context.parent.audio : undefined, lookupOf(context)),
          )
          .warning(),
      ],
    }),
    defineField({
      name: 'peaks',
      title: 'Waveform',
      description:
        'Loudness along the recording, at most 400 numbers from 0 to 255. Measured by the museum’s tools, never by hand.',
      type: 'array',
      of: [defineArrayMember({ type: 'number' })],
      hidden: true,
    }),
    defineField({
      name: 'peaksOf',
      title: 'Waveform of',
      description: 'The name of the file that the waveform was measured from: with another file it does not count.',
      type: 'string',
      hidden: true,
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
