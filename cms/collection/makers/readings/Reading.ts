/** The same words in the three languages that every reading has. */
export interface Words {
  readonly fr: string
  readonly en: string
  readonly ar: string
}

/** Who speaks in a reading: a role, never a name. */
export interface Voice {
  readonly name: Words
  /** Of Pico's voice, in per cent: the one voice a language has is told apart by its pitch. */
  readonly pitch: number
}

/** A sentence or a breath, the same one in each language, so that the transcripts keep step with one another. */
export interface Line extends Words {
  /** Which of the reading's voices says it, where it has several; the first one otherwise. */
  readonly by?: number
}

/** What the museum does while a point is told. Slugs of exhibits and rooms that hang; ids of places, in the order of the journey. */
export interface PointLead {
  readonly exhibit?: string
  readonly view: 'exhibit' | 'room'
  readonly raisesLamp?: boolean
  readonly route?: readonly string[]
}

/** An entry of the index. */
export interface Point {
  readonly id: string
  /** Number of the line where it begins, counted from 0. */
  readonly at: number
  readonly title: Words
  readonly synopsis: Words
  readonly keywords: readonly Words[]
  readonly places?: readonly string[]
  readonly facts?: readonly string[]
  readonly lead?: PointLead
}

/** A composite reading: written by the museum from the facts named, nobody's words. */
export interface Reading {
  readonly slug: string
  readonly title: Words
  readonly narratorRole: Words
  readonly synopsis: Words
  readonly contentNote?: Words
  readonly facts: readonly string[]
  readonly voices: readonly [Voice, ...Voice[]]
  readonly lines: readonly Line[]
  readonly points: readonly Point[]
}
