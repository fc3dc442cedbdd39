import type { Language } from '../../cms/content/Language.ts'
import type { IndexPoint, Testimony } from '../../cms/content/Testimony.ts'

/** A point of a testimony's index, and when it is told in one recording. */
export interface TimedPoint {
  readonly point: IndexPoint
  /** Seconds from the start of the recording. */
  readonly start: number
}

/**
 * A testimony's points as one recording tells them, in its order. A point without a time in this recording is not told in it.
 *
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

/** The point that is told at a time: the last that has begun; -1 before the first. */
export function pointAt(points: readonly TimedPoint[], seconds: number): number {
  return points.findLastIndex(({ start }) => start <= seconds)
}
