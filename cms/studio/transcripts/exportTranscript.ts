import type { Language } from '../../content/Language.ts'
import type { Segment } from '../../content/Testimony.ts'
import { formatOhms } from '../../content/transcriptFormats/formatOhms.ts'
import { formatSrt } from '../../content/transcriptFormats/formatSrt.ts'
import { formatTimedText } from '../../content/transcriptFormats/formatTimedText.ts'
import { formatWebVtt } from '../../content/transcriptFormats/formatWebVtt.ts'
import type { OhmsPoint, OhmsRecord } from '../../content/transcriptFormats/OhmsRecord.ts'
import type { TranscriptFormat } from '../../content/transcriptFormats/readTranscript.ts'
import { OHMS_LANGUAGES } from './ohmsLanguages.ts'
import {
  anyWordsIn,
  durationIn,
  isRecord,
  recordsIn,
  wordsIn,
  type KnownPlace,
  type TestimonyDraft,
} from './TestimonyDraft.ts'

/** A file for a curator's own disk. */
export interface ExportedFile {
  readonly name: string
  readonly mimeType: string
  readonly text: string
}

/** How the formats are called, and their files. */
export const FORMATS: Readonly<Record<TranscriptFormat, { title: string; extension: string; mimeType: string }>> = {
  webVtt: { title: 'WebVTT: captions for players', extension: 'vtt', mimeType: 'text/vtt' },
  srt: { title: 'SubRip: captions for video programs', extension: 'srt', mimeType: 'application/x-subrip' },
  timedText: { title: 'Plain text with times', extension: 'txt', mimeType: 'text/plain' },
  ohms: {
    title: 'OHMS: transcript, translation and index for archives',
    extension: 'xml',
    mimeType: 'application/xml',
  },
}

/** The transcript in a language as a file, or null where there is none that could be read. @param today ISO date */
export function exportTranscript(
  testimony: TestimonyDraft,
  language: Language,
  format: TranscriptFormat,
  { places, today }: { readonly places: readonly KnownPlace[]; readonly today: string },
): ExportedFile | null {
  const segments = segmentsIn(testimony, language)
  if (segments.length === 0) return null
  const { extension, mimeType } = FORMATS[format]
  const name = `${slugOf(testimony)}.${language}.${extension}`
  switch (format) {
    case 'webVtt':
      return { name, mimeType, text: formatWebVtt(segments) }
    case 'srt':
      return { name, mimeType, text: formatSrt(segments) }
    case 'timedText':
      return { name, mimeType, text: formatTimedText(segments) }
    case 'ohms':
      return { name, mimeType, text: formatOhms(ohmsRecordOf(testimony, language, segments, places), today) }
    default:
      return format satisfies never
  }
}

/** Languages in which there is something to export. */
export function writtenIn(testimony: TestimonyDraft): string[] {
  return recordsIn(testimony['transcripts']).flatMap(({ language }) =>
    typeof language === 'string' && segmentsIn(testimony, language).length > 0 ? [language] : [],
  )
}

/** What a curator should know before a voice leaves the museum's care; null where everybody may have it. */
export function exportWarning(testimony: TestimonyDraft): string | null {
  const { consent } = testimony
  if (!isRecord(consent)) return 'No consent is recorded: this file is for work inside the museum only.'
  if (consent['withdrawnOn']) return 'The narrator took the agreement back: this file may not be given to anybody.'
  if (consent['scope'] !== 'public') return `Consent is for ${String(consent['scope'])} only: so is this file.`
  return null
}

function segmentsIn(testimony: TestimonyDraft, language: string): Segment[] {
  const transcript = recordsIn(testimony['transcripts']).find((each) => each['language'] === language)
  return recordsIn(transcript?.['segments']).flatMap(({ start, end, text, speaker }) =>
    typeof start === 'number' &&
    typeof end === 'number' &&
    end > start &&
    typeof text === 'string' &&
    text.trim() !== ''
      ? [{ start, end, text, speaker: typeof speaker === 'string' && speaker.trim() !== '' ? speaker : null }]
      : [],
  )
}

function slugOf({ slug, _id }: TestimonyDraft): string {
  const current = isRecord(slug) ? slug['current'] : undefined
  return typeof current === 'string' && current !== '' ? current : String(_id ?? 'testimony').replace(/[^\w-]/g, '-')
}

function ohmsRecordOf(
  testimony: TestimonyDraft,
  language: Language,
  segments: readonly Segment[],
  places: readonly KnownPlace[],
): OhmsRecord {
  const own = followedBy(testimony, language)
  const translation = languages(testimony).find((other) => other !== language && followedBy(testimony, other) === own)
  const title = anyWordsIn(testimony['title'], language)
  const consent = testimony['consent']
  const pseudonym = isRecord(consent) && typeof consent['pseudonym'] === 'string' ? consent['pseudonym'] : ''
  const recording = recordsIn(testimony['recordings']).find((each) => each['language'] === own)
  const audio = recording?.['audio']
  const rights = isRecord(audio) && isRecord(audio['rights']) ? audio['rights'] : {}
  return {
    id: slugOf(testimony),
    title,
    date: typeof testimony['recordedOn'] === 'string' ? testimony['recordedOn'] : '',
    interviewee: pseudonym || anyWordsIn(testimony['narratorRole'], language),
    interviewer: typeof testimony['interviewer'] === 'string' ? testimony['interviewer'] : '',
    description: anyWordsIn(testimony['synopsis'], language),
    rights: [rights['holder'], rights['statement']].filter((part) => typeof part === 'string').join(', '),
    repository: 'Rihla',
    duration: durationIn(testimony, own) ?? segments.at(-1)?.end ?? 0,
    language: OHMS_LANGUAGES[language],
    translationLanguage: translation === undefined ? '' : OHMS_LANGUAGES[translation],
    segments,
    translatedSegments: translation === undefined ? [] : segmentsIn(testimony, translation),
    points: recordsIn(testimony['index']).flatMap((point) =>
      pointOf(point, language, translation, own, segments, places),
    ),
  }
}

function languages(testimony: TestimonyDraft): Language[] {
  const known: readonly Language[] = ['fr', 'en', 'ar', 'es', 'nl', 'de', 'it', 'zgh']
  return known.filter((language) => segmentsIn(testimony, language).length > 0)
}

/** The recording that the words of this language keep time with. */
function followedBy(testimony: TestimonyDraft, language: string): string {
  const transcript = recordsIn(testimony['transcripts']).find((each) => each['language'] === language)
  return typeof transcript?.['follows'] === 'string' ? transcript['follows'] : language
}

function pointOf(
  point: TestimonyDraft,
  language: Language,
  translation: Language | undefined,
  recording: string,
  segments: readonly Segment[],
  places: readonly KnownPlace[],
): OhmsPoint[] {
  const time = recordsIn(point['times']).find((each) => each['language'] === recording)?.['seconds']
  if (typeof time !== 'number') return []
  const words = (field: string, of: string | undefined) => (of === undefined ? '' : wordsIn(point[field], of))
  const keywords = (of: string | undefined) =>
    recordsIn(point['keywords']).flatMap(({ word }) => (of === undefined ? [] : wordsIn(word, of) || []))
  const first = segments.find(({ end }) => end > time)
  return [
    {
      seconds: time,
      title: words('title', language) || anyWordsIn(point['title'], language),
      synopsis: words('synopsis', language),
      partialTranscript: first?.text ?? '',
      keywords: keywords(language),
      subjects: [],
      places: recordsIn(point['places']).flatMap(({ _ref }) => {
        const place = places.find(({ _id }) => _id === _ref)
        if (!place?.location) return []
        const { lat: latitude, lng: longitude } = place.location
        const name = anyWordsIn(place.name, language)
        return [{ latitude, longitude, zoom: null, name, nameTranslated: wordsIn(place.name, translation ?? '') }]
      }),
      translated: {
        title: words('title', translation),
        synopsis: words('synopsis', translation),
        partialTranscript: '',
        keywords: keywords(translation),
        subjects: [],
      },
    },
  ]
}
