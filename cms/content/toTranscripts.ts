import * as v from 'valibot'
import type { Language } from './Language.ts'
import { readRecord } from './readRecord.ts'
import { LanguageRecord, OptionalString } from './records.ts'
import type { Segment, Transcript } from './Testimony.ts'
import { within, type Transform, type Whereabouts } from './Transform.ts'

export const Seconds = v.pipe(v.number(), v.minValue(0))

const TranscriptRecord = v.object({
  language: LanguageRecord,
  follows: v.nullish(LanguageRecord, null),
  segments: v.array(v.unknown()),
})

const SegmentRecord = v.pipe(
  v.object({
    start: Seconds,
    end: Seconds,
    text: v.pipe(
      v.string(),
      v.check((text) => text.trim() !== '', 'A segment has words'),
    ),
    speaker: OptionalString,
  }),
  v.check(({ start, end }) => end > start, 'A segment ends after it starts'),
)

/** The transcripts that can be read, one a language; a segment that cannot is left out and reported, the others stay. */
export function toTranscripts(
  records: readonly unknown[],
  slug: string,
  at: Whereabouts,
  transform: Transform,
): Transcript[] {
  const seen = new Set<Language>()
  return records.flatMap((record, index) => {
    const here = { id: at.id, field: `transcripts[${index}]` }
    const transcript = readRecord(TranscriptRecord, record, here, transform)
    if (!transcript) return []
    const { language: lang, follows } = transcript
    if (seen.has(lang)) {
      transform.report({ ...here, message: `Is a second transcript in "${lang}"; left out.` })
      return []
    }
    const segments = toSegments(transcript.segments, within(here, 'segments'), transform)
    if (segments.length === 0) {
      transform.report({ ...within(here, 'segments'), message: 'Has no segment that can be read; left out.' })
      return []
    }
    seen.add(lang)
    return [{ lang, follows: follows ?? lang, segments, captions: transform.captions(segments, `${slug}-${lang}`) }]
  })
}

function toSegments(records: readonly unknown[], at: Whereabouts, transform: Transform): Segment[] {
  const segments: Segment[] = []
  for (const [index, record] of records.entries()) {
    const here = { id: at.id, field: `${at.field}[${index}]` }
    const read = readRecord(SegmentRecord, record, here, transform)
    if (!read) continue
    const { start, end, text } = read
    if (start < (segments.at(-1)?.start ?? 0)) {
      transform.report({ ...here, message: 'Begins before the one above it; left out.' })
      continue
    }
    const speaker = read.speaker?.trim() ?? ''
    segments.push({ start, end, text, speaker: speaker === '' ? null : speaker })
  }
  return segments
}
