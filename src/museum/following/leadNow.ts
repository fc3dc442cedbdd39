import type { Language } from '../../../cms/content/Language.ts'
import type { IndexPoint, Lead, Testimony } from '../../../cms/content/Testimony.ts'

/** A point of a testimony's index, and when it is told in one recording. */
export interface TimedPoint {
  readonly point: IndexPoint
  /** Seconds from the start of the recording. */
  readonly start: number
}

/** The point that is told now, and what the museum answers to it. */
export interface Told {
  readonly point: IndexPoint
  readonly start: number
  /** Null where the museum keeps still. */
  readonly lead: Lead | null
}

/**
 * A testimony's points as one recording tells them, in the order that it does. A point that has no time in this recording
 * is not told in it.
 * @param heard the language of the recording that is heard
 */
export function pointsIn({ index }: Pick<Testimony, 'index'>, heard: Language): readonly TimedPoint[] {
  return index
    .flatMap((point) => {
      const start = point.times[heard]
      return start !== undefined && Number.isFinite(start) ? [{ point, start }] : []
    })
    .toSorted((a, b) => a.start - b.start)
}

/**
 * What is told at a time: the last point that has begun; before the first, nothing.
 * @param heard the language of the recording that is heard, not of the words that are read
 * @param seconds from the start of that recording
 */
export function leadNow(testimony: Pick<Testimony, 'index'>, heard: Language, seconds: number): Told | null {
  const told = pointsIn(testimony, heard).findLast(({ start }) => start <= seconds)
  return told ? { ...told, lead: told.point.lead } : null
}

/** Whether a recording of it ever makes the museum answer: else nobody is offered to follow it. */
export function leads(testimony: Pick<Testimony, 'index'>, heard: Language): boolean {
  return pointsIn(testimony, heard).some(({ point }) => point.lead !== null)
}
