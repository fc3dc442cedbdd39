import type { Language } from '../Language.ts'

/** What can be found, in the order in which visitors are offered it. */
export const SEARCH_KINDS = [
  'room',
  'exhibit',
  'testimony',
  'story',
  'tour',
  'event',
  'journey',
  'person',
  'place',
  'fact',
] as const

export type SearchKind = (typeof SEARCH_KINDS)[number]

/** A page that speaks of a person, a place or a fact. */
export interface Mention {
  /** Of the page: its address without the language before it ("rooms/the-contract/four-signatures"). */
  readonly path: string
  readonly title: string
}

/** Something that has a page, or that pages speak of. All words are of the file's language but a title that says otherwise. */
export interface SearchSubject {
  readonly kind: SearchKind
  /** The same in every language's file. */
  readonly id: string
  /** Where it leads: an address without the language before it. */
  readonly path: string
  readonly title: string
  /** Null where the title is of the file's language, as nearly always. */
  readonly titleLang: Language | null
  /** What is shown of it, in part: paragraphs joined. May be empty. */
  readonly text: string
  /** Slugs of the rooms where it is. */
  readonly rooms: readonly string[]
  /** First years of the decades that it speaks of, ascending. */
  readonly decades: readonly number[]
  /**
   * The recordings of a testimony (and of the exhibit where it is heard), first the one that is played where the visitor's own
   * language is missing.
   */
  readonly heard: readonly Heard[]
  /** The pages that speak of a person, a place or a fact; the exhibit where a testimony is heard. */
  readonly mentions: readonly Mention[]
}

export interface Heard {
  readonly lang: Language
  /** The same moments in all recordings of a testimony: seconds, ascending, from its beginning to its end. */
  readonly times: readonly number[]
}

/** A second of a testimony: a segment of its transcript, or a point of its index. */
export interface SearchMoment {
  /** Place of the testimony in the file's subjects. */
  readonly of: number
  /** Seconds from the beginning of the recording in the language `follows`. */
  readonly at: number
  readonly follows: Language
  /** Of a point of the index; null for what is said. */
  readonly title: string | null
  readonly text: string
}

/**
 * What can be found in one language's words, and its index (MiniSearch's own form): a number below the count of subjects is
 * a subject, the others are moments.
 */
export interface SearchFile {
  readonly format: 1
  readonly language: Language
  readonly subjects: readonly SearchSubject[]
  readonly moments: readonly SearchMoment[]
  readonly index: unknown
}
