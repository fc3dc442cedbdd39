import { recordsOf } from '../../schema/validation/isRecord.ts'
import { NOTICE } from '../makers/readings/notice.ts'
import { findingOf, type Check } from './Check.ts'

const NOBODYS = ['person', 'portrait', 'recordedOn', 'recordedAt', 'interviewer']

/** A composite reading is nobody's: no person, no portrait, no date, and the museum says so first of all. */
export const checkReadings: Check = ({ ofType }) =>
  ofType('testimony')
    .filter(({ kind }) => kind === 'composite')
    .flatMap((reading) => {
      const transcripts = recordsOf(reading.transcripts)
      const read = transcripts.map(({ language }) => language)
      const notices: Readonly<Record<string, string>> = { ...NOTICE }
      return [
        ...NOBODYS.filter((field) => reading[field] !== undefined).map((field) =>
          findingOf(reading, field, 'A composite reading is nobody’s: remove this.'),
        ),
        ...transcripts
          .filter(({ language, segments }) => recordsOf(segments)[0]?.text !== notices[String(language)])
          .map(({ language }) =>
            findingOf(reading, `transcripts[${String(language)}]`, 'Does not begin by saying what it is.'),
          ),
        ...['ar', 'fr', 'en']
          .filter((language) => !read.includes(language))
          .map((language) => findingOf(reading, 'transcripts', `Cannot be read in ${language}.`)),
        ...recordsOf(reading.recordings)
          .filter(({ language }) => !read.includes(language))
          .map(({ language }) =>
            findingOf(reading, `recordings[${String(language)}]`, 'Cannot be read by who cannot hear.'),
          ),
      ]
    })
