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
  readonly portrait: MediaImage | null
  readonly recordedOn: string | null
  readonly interviewer: string | null
  readonly facts: readonly Fact[]
  readonly contentNote: Text | null
}
