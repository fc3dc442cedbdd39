import type { Segment } from '../../cms/content/Testimony.ts'

/**
 * The segment that is heard at a time: the last that has begun. In a breath between two, the one before stays; before
 * the first, none.
 *
 * @param segments in order of their start
 * @param seconds from the start of the recording
 * @returns its index, or -1
 */
export function segmentAt(segments: readonly Segment[], seconds: number): number {
  let low = 0
  let high = segments.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((segments[middle]?.start ?? Infinity) <= seconds) low = middle + 1
    else high = middle
  }
  return low - 1
}
