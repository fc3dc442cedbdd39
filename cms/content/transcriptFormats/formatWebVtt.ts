import type { Segment } from '../Testimony.ts'
import { plainSpeaker } from './collectSegments.ts'
import { formatTimes } from './formatTimecode.ts'
import { plainWords } from './plainWords.ts'

/** WebVTT of a transcript (https://www.w3.org/TR/webvtt1/); who speaks stands in a voice tag, which players do not show. */
export function formatWebVtt(segments: readonly Segment[]): string {
  const cues = segments.map((segment, index) => `${index + 1}\n${formatTimes(segment)}\n${payloadOf(segment)}\n`)
  return `WEBVTT\n\n${cues.join('\n')}`
}

function payloadOf({ text, speaker }: Segment): string {
  const words = escaped(plainWords(text))
  const name = plainSpeaker(speaker)
  // A name that ends in two dashes would make an arrow with the end of its tag, and an arrow begins a cue.
  return name === null ? words : `<v ${escaped(name).replace(/--$/, '-&#45;')}>${words}</v>`
}

/** Words only: what would be a mark of WebVTT is written as characters. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
