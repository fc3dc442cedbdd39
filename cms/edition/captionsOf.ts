import type { Segment } from '../content/Testimony.ts'

/** WebVTT of a transcript, for players that show captions. */
export function captionsOf(segments: readonly Segment[]): string {
  const cues = segments.map(
    ({ start, end, text }, index) => `${index + 1}\n${timeOf(start)} --> ${timeOf(end)}\n${cueText(text)}\n`,
  )
  return `WEBVTT\n\n${cues.join('\n')}`
}

/** `00:01:02.500` from seconds. */
function timeOf(seconds: number): string {
  const milliseconds = Math.round(seconds * 1000)
  const part = (divisor: number, modulus: number, digits: number) =>
    String(Math.floor(milliseconds / divisor) % modulus).padStart(digits, '0')
  const hours = String(Math.floor(milliseconds / 3_600_000)).padStart(2, '0')
  return `${hours}:${part(60_000, 60, 2)}:${part(1000, 60, 2)}.${part(1, 1000, 3)}`
}

/** Words only: marks of WebVTT are written as characters, and an empty line would end the cue. */
function cueText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/\s*\n\s*/g, '\n')
    .trim()
}
