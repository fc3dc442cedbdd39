import type { LineProblem } from './TimedWords.ts'
import type { OhmsRecord } from './OhmsRecord.ts'
import type { Segment } from '../Testimony.ts'
import { readOhms } from './readOhms.ts'
import { readSrt } from './readSrt.ts'
import { readTimedText } from './readTimedText.ts'
import { readWebVtt } from './readWebVtt.ts'

export const TRANSCRIPT_FORMATS = ['webVtt', 'srt', 'timedText', 'ohms'] as const

export type TranscriptFormat = (typeof TRANSCRIPT_FORMATS)[number]

export interface TranscriptFile {
  readonly format: TranscriptFormat
  readonly segments: readonly Segment[]
  /** The whole record of an OHMS file: its translation and its index. */
  readonly ohms: OhmsRecord | null
  readonly problems: readonly LineProblem[]
}

/** Reads a file of timed words, whichever format it is in. @param duration seconds of the recording, where it is known */
export function readTranscript(file: string, duration: number | null = null): TranscriptFile {
  const format = formatOf(file)
  switch (format) {
    case 'webVtt':
      return { format, ohms: null, ...readWebVtt(file) }
    case 'srt':
      return { format, ohms: null, ...readSrt(file) }
    case 'timedText':
      return { format, ohms: null, ...readTimedText(file, duration) }
    case 'ohms': {
      const { record, problems } = readOhms(file)
      return { format, ohms: record, segments: record.segments, problems }
    }
    default:
      return format satisfies never
  }
}

/** By what it says, not by what it is called: files are renamed, and mailed as .txt. */
function formatOf(file: string): TranscriptFormat {
  const text = file.replace(/^\u{FEFF}/u, '').trimStart()
  if (text.startsWith('WEBVTT')) return 'webVtt'
  if (/^<(?:\?xml|ROOT|record)[\s>]/.test(text)) return 'ohms'
  // Brackets around an arrow are our own plain text.
  const [, decimal] = /^[ \t]*[\d:]+([.,])\d+[ \t]+-->/m.exec(text) ?? []
  if (decimal === undefined) return 'timedText'
  return decimal === '.' ? 'webVtt' : 'srt'
}
