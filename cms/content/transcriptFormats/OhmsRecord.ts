import type { Segment } from '../Testimony.ts'

/** A place that a point of the index names, as OHMS has it. */
export interface OhmsPlace {
  /** Degrees, WGS 84. */
  readonly latitude: number
  readonly longitude: number
  readonly zoom: number | null
  readonly name: string
  readonly nameTranslated: string
}

/** A point of an OHMS index. Texts that are missing are empty. */
export interface OhmsPoint {
  /** OHMS keeps whole seconds. */
  readonly seconds: number
  readonly title: string
  readonly synopsis: string
  readonly partialTranscript: string
  readonly keywords: readonly string[]
  readonly subjects: readonly string[]
  readonly places: readonly OhmsPlace[]
  /** The same in the language of the translation. */
  readonly translated: {
    readonly title: string
    readonly synopsis: string
    readonly partialTranscript: string
    readonly keywords: readonly string[]
    readonly subjects: readonly string[]
  }
}

/**
 * What this museum reads and writes of the record of the Oral History Metadata Synchronizer (Louie B. Nunn Center for Oral
 * History, University of Kentucky), one interview a file. Its elements are those that OHMS' own viewer reads
 * (github.com/uklibraries/ohms-viewer, app/Ohms/Interview/Version3.php and app/Ohms/Transcript.php) in the order in which
 * Aviary writes them (namespace https://www.weareavp.com/nunncenter/ohms, 5.4); the transcript with exact times is the
 * `vtt_transcript` of OHMS 6 (2025), a WebVTT without its first line, beside the older `transcript` with its `sync`, whose
 * marks are a minute apart: `1:|26(1)|34(7)` says that minute 1 begins in line 26 at word 1, minute 2 in line 34 at word 7.
 */
export interface OhmsRecord {
  readonly id: string
  readonly title: string
  /** ISO date, or empty. */
  readonly date: string
  readonly interviewee: string
  readonly interviewer: string
  readonly description: string
  readonly rights: string
  readonly repository: string
  /** "H:MM:SS" in the file; seconds, 0 where it is not known. */
  readonly duration: number
  /** As OHMS has it, a name: "French". */
  readonly language: string
  readonly translationLanguage: string
  readonly segments: readonly Segment[]
  readonly translatedSegments: readonly Segment[]
  readonly points: readonly OhmsPoint[]
}

/** A record of which nothing is known. */
export const EMPTY_OHMS: OhmsRecord = {
  id: '',
  title: '',
  date: '',
  interviewee: '',
  interviewer: '',
  description: '',
  rights: '',
  repository: '',
  duration: 0,
  language: '',
  translationLanguage: '',
  segments: [],
  translatedSegments: [],
  points: [],
}
