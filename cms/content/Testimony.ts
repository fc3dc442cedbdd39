import type { Person, Place } from './Exhibit.ts'
import type { Fact } from './Fact.ts'
import type { Language } from './Language.ts'
import type { MediaAudio, MediaImage } from './Media.ts'
import type { Text } from './Text.ts'

export const TESTIMONY_KINDS = ['composite', 'recorded'] as const

export type TestimonyKind = (typeof TESTIMONY_KINDS)[number]

/** One sentence or breath of a transcript. Seconds from the start of the recording. */
export interface Segment {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Who says it, where more than one speaks: a role or a name as the transcript writes it; null otherwise. */
  readonly speaker: string | null
}

/** How the museum answers while a point of a testimony is told. All addresses are of this edition's published rooms. */
export interface Lead {
  /** The exhibit that is spoken of; null where the point leads to no wall. */
  readonly exhibit: { readonly room: string; readonly exhibit: string } | null
  /** The exhibit's picture, no wider than a glimpse. */
  readonly image: MediaImage | null
  /** How close one is led: before the exhibit, or back to where its room is seen as a whole. */
  readonly view: 'exhibit' | 'room'
  /** The lamp over the exhibit rises while the point is told. */
  readonly raisesLamp: boolean
  /** Places in the order of a journey, to be drawn on the map; one alone is a place that is pointed at. Often empty. */
  readonly route: readonly Place[]
}

/** An entry of a testimony's index (as oral historians keep it): what is told from here on. */
export interface IndexPoint {
  /** Stable within the testimony. */
  readonly id: string
  /** Seconds in each recording, by its language; words that follow another language's recording keep its times. */
  readonly times: Readonly<Partial<Record<Language, number>>>
  readonly title: Text
  readonly synopsis: Text | null
  readonly keywords: readonly Text[]
  readonly places: readonly Place[]
  /** Public figures only. */
  readonly people: readonly Person[]
  /** Of the testimony's facts, those that this point rests on, by `Fact.id`. */
  readonly facts: readonly string[]
  readonly lead: Lead | null
}

export interface Transcript {
  readonly lang: Language
  /** The language of the recording that these words keep time with: their own, where that is spoken. */
  readonly follows: Language
  readonly segments: readonly Segment[]
  /** WebVTT, relative to the edition's root. */
  readonly captions: string
}

export interface TestimonyOutline {
  readonly id: string
  readonly slug: string
  readonly title: Text
  readonly kind: TestimonyKind
  /** Who speaks: a role for a composite reading, a name or pseudonym for a recording. */
  readonly narrator: Text
  readonly synopsis: Text
  /** Seconds of the recording in this edition's language, else of the first one; 0 where there is none. */
  readonly duration: number
}

export interface Testimony extends TestimonyOutline {
  /** Room and exhibit where it is heard. */
  readonly heardAt: { readonly room: string; readonly exhibit: string } | null
  /** One per language, the edition's own language first where it exists. */
  readonly recordings: readonly MediaAudio[]
  /** One per language; each in time with the recording that it follows. */
  readonly transcripts: readonly Transcript[]
  /** In the order of the recording. */
  readonly index: readonly IndexPoint[]
  readonly portrait: MediaImage | null
  readonly recordedOn: string | null
  /** Where it was recorded; null where that is not told. */
  readonly recordedAt: Place | null
  readonly interviewer: string | null
  readonly facts: readonly Fact[]
  readonly contentNote: Text | null
  /** Whether somebody reviewed its texts in this language. */
  readonly reviewed: boolean
}
