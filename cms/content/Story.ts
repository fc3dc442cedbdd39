import type { Person, Place } from './Exhibit.ts'
import type { Fact } from './Fact.ts'
import type { MediaImage } from './Media.ts'
import type { RichText, Text } from './Text.ts'

export interface StoryOutline {
  readonly id: string
  readonly slug: string
  readonly title: Text
  readonly lead: Text
  readonly cover: MediaImage | null
}

export interface Story extends StoryOutline {
  /** Slug of the room that it belongs to. */
  readonly room: string | null
  readonly body: RichText
  readonly facts: readonly Fact[]
  readonly people: readonly Person[]
  readonly places: readonly Place[]
  readonly pendingReview: boolean
  /** Whether somebody reviewed its texts in this language. */
  readonly reviewed: boolean
}
