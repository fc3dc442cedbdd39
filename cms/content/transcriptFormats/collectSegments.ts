import type { Segment } from '../Testimony.ts'
import { plainWords } from './plainWords.ts'
import type { LineProblem, TimedWords } from './TimedWords.ts'

export interface SegmentCollector {
  /** Takes a segment, or says why not. @param line where its times stand */
  add(segment: Segment, line: number): void
  report(line: number, message: string): void
  result(): TimedWords
}

/** Keeps segments that a transcript can hold: with words, an end after the beginning, none before the one above it. */
export function collectSegments(): SegmentCollector {
  const segments: Segment[] = []
  const problems: LineProblem[] = []
  const report = (line: number, message: string) => void problems.push({ line, message })
  return {
    report,
    add({ start, end, text, speaker }, line) {
      const words = plainWords(text)
      if (words === '') return report(line, 'No words follow these times; left out.')
      if (end <= start) return report(line, 'Ends before it begins; left out.')
      if (start < (segments.at(-1)?.start ?? 0)) return report(line, 'Begins before the one above it; left out.')
      const name = plainSpeaker(speaker)
      segments.push({ start, end, text: words, speaker: name })
    },
    result: () => ({ segments, problems: problems.toSorted((a, b) => a.line - b.line) }),
  }
}

/** A name on one line, or null where there is none. */
export function plainSpeaker(speaker: string | null): string | null {
  const name = speaker?.replace(/\s+/g, ' ').trim() ?? ''
  return name === '' ? null : name
}
