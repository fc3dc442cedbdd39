import type { Place } from '../plan/types.ts'

/** How the room answers while a point of a testimony is told. */
export interface Answer {
  /** The exhibit whose lamp rises; null: all lamps stay. */
  readonly lamp: Place | null
  /** A journey that draws itself on the map that an exhibit shows; null: none. */
  readonly route: AnswerRoute | null
}

export interface AnswerRoute {
  readonly on: Place
  /** In the order of the journey, 0 to 1 from the picture's left and top; one alone is pointed at. Never empty. */
  readonly points: readonly (readonly [across: number, down: number])[]
}
