import type { Segment, Testimony, Transcript } from '../../cms/content/Testimony.ts'
import { anchorsBetween, otherClock } from './otherClock.ts'
import { segmentAt } from './segmentAt.ts'

/** A line of a transcript, with the words of a second language that belong beside it. */
export interface Line {
  readonly segment: Segment
  /** Null where the second language says nothing here. */
  readonly second: string | null
}

/**
 * A transcript with a second one laid beside it. Two that keep time with the same recording are paired by time; two
 * translated line by line, by their order; else by the index's points, which both recordings tell.
 */
export function pairLines(testimony: Testimony, main: Transcript, second: Transcript | null): readonly Line[] {
  const beside: (string[] | undefined)[] = []
  const isLineByLine = second?.segments.length === main.segments.length
  const isSameClock = second?.follows === main.follows
  const anchors = second && !isSameClock ? anchorsBetween(testimony, second.follows, main.follows) : []
  second?.segments.forEach(({ start, end, text }, index) => {
    const middle = (start + end) / 2
    const at = isLineByLine && !isSameClock ? index : segmentAt(main.segments, otherClock(middle, anchors))
    ;(beside[Math.max(0, at)] ??= []).push(text)
  })
  return main.segments.map((segment, index) => ({ segment, second: beside[index]?.join(' ') ?? null }))
}
