import type { Person, Place } from './Exhibit.ts'
import type { Fact } from './Fact.ts'
import type { MediaImage } from './Media.ts'
import type { Text } from './Text.ts'

/** Who travelled. A family that the museum composed from facts is nobody's, and is called so wherever it is shown. */
export const TRAVELLERS = ['people', 'publicFigure', 'compositeFamily'] as const

export type Travellers = (typeof TRAVELLERS)[number]

/** A way into the building: a room, or an exhibit of it. */
export interface Door {
  /** Slugs. */
  readonly room: string
  readonly exhibit: string | null
}

/** What is seen beside an event: the picture of an exhibit that one of its doors leads to. */
export interface Beside {
  /** Slugs. */
  readonly room: string
  readonly exhibit: string
  readonly image: MediaImage
}

/** What happened at a time: sorted by it, told in a line, resting on facts, leading into rooms. */
interface Dated {
  readonly id: string
  readonly slug: string
  readonly title: Text
  readonly text: Text | null
  /** A year, a month or a day: "1963", "1963-06", "1963-06-01". */
  readonly from: string
  /** The same, where it lasted. */
  readonly until: string | null
  readonly facts: readonly Fact[]
  /** The exhibits that rest on the same facts, the nearest first; then rooms that a curator named beside them. */
  readonly doors: readonly Door[]
  readonly pendingReview: boolean
  /** Whether somebody reviewed its texts in this language. */
  readonly reviewed: boolean
}

/** Not "Event", which is the browser's word. */
export interface TimelineEvent extends Dated {
  readonly places: readonly Place[]
  readonly beside: Beside | null
}

/** A road that was travelled. */
export interface Journey extends Dated {
  readonly travellers: Travellers
  /** The public figure whose journey it is; empty for all others. */
  readonly people: readonly Person[]
  /** In the order of the journey, at least two; the same place may come again. */
  readonly route: readonly Place[]
}

/** The museum in the order of time: what the timeline and the map of journeys show. */
export interface Chronicle {
  readonly events: readonly TimelineEvent[]
  readonly journeys: readonly Journey[]
}
