import type { MediaImage } from './Media.ts'
import type { RichText, Text } from './Text.ts'

export interface Stop {
  readonly key: string
  readonly title: Text
  readonly text: RichText
  /** Slugs. Without exhibit, the stop is at the room's entrance. */
  readonly room: string
  readonly exhibit: string | null
  /** The exhibit's picture, no wider than a glimpse. */
  readonly image: MediaImage | null
}

export interface TourOutline {
  readonly id: string
  readonly slug: string
  readonly title: Text
  readonly summary: Text
  readonly minutes: number
  readonly stopCount: number
  readonly cover: MediaImage | null
}

export interface Tour extends TourOutline {
  readonly stops: readonly Stop[]
  /** Whether somebody reviewed its texts in this language. */
  readonly reviewed: boolean
}
