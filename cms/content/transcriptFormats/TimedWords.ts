import type { Segment } from '../Testimony.ts'

/** A line of a file that could not be read, said to whoever brought the file. */
export interface LineProblem {
  /** From 1. */
  readonly line: number
  readonly message: string
}

/** What a file of timed words holds: all that could be read, in order of time, and what could not. */
export interface TimedWords {
  readonly segments: readonly Segment[]
  readonly problems: readonly LineProblem[]
}
