import type { Segment } from '../Testimony.ts'
import { formatTimes } from './formatTimecode.ts'
import { formatSpeech } from './speech.ts'

/** Plain text with times, to be read by people and read back by us: `[00:01:02.500 --> 00:01:04.000] Q: words`. */
export function formatTimedText(segments: readonly Segment[]): string {
  return segments
    .map((segment) => {
      // Further lines of a segment are set in, so that they cannot be taken for a time.
      const words = formatSpeech(segment.text, segment.speaker).replaceAll('\n', '\n  ')
      return `[${formatTimes(segment)}] ${words}\n`
    })
    .join('')
}
