import type { Segment } from '../Testimony.ts'
import { formatTimes } from './formatTimecode.ts'
import { formatSpeech } from './speech.ts'

/** SubRip (.srt) of a transcript. An arrow of its own times among the words is written as another arrow. */
export function formatSrt(segments: readonly Segment[]): string {
  return segments
    .map((segment, index) => {
      const words = formatSpeech(segment.text, segment.speaker).replaceAll('-->', '→')
      return `${index + 1}\n${formatTimes(segment, ',')}\n${words}\n`
    })
    .join('\n')
}
