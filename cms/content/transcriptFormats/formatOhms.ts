import type { Segment } from '../Testimony.ts'
import { formatWebVtt } from './formatWebVtt.ts'
import type { OhmsPlace, OhmsPoint, OhmsRecord } from './OhmsRecord.ts'
import { plainWords } from './plainWords.ts'
import { formatSpeech } from './speech.ts'
import { xmlText } from './readXml.ts'

const NAMESPACE = 'https://www.weareavp.com/nunncenter/ohms'

/** Seconds between the marks of a `sync`: OHMS counts in minutes, and one is its smallest step. */
const MINUTE = 60

/** An OHMS file of one interview (OhmsRecord.ts says where the format is from). @param today ISO date of the export */
export function formatOhms(record: OhmsRecord, today: string): string {
  const { segments, translatedSegments } = record
  const lines = [
    element('version', '6.0'),
    `<date value="${xmlText(record.date)}" format="yyyy-mm-dd"/>`,
    element('title', record.title),
    element('duration', durationOf(record.duration)),
    element('repository', record.repository),
    element('interviewee', record.interviewee),
    element('interviewer', record.interviewer),
    element('sync', syncOf(segments)),
    element('sync_alt', syncOf(translatedSegments)),
    element('transcript_alt_lang', record.translationLanguage),
    element('translate', translatedSegments.length > 0 ? '1' : '0'),
    '<mediafile>',
    element('host', 'Other'),
    element('clip_format', 'audio'),
    '</mediafile>',
    element('language', record.language),
    '<index>',
    ...record.points.flatMap(formatPoint),
    '</index>',
    element('type', 'interview'),
    element('description', record.description),
    element('transcript', linesOfTranscript(segments).join('\n')),
    element('transcript_alt', linesOfTranscript(translatedSegments).join('\n')),
    element('rights', record.rights),
    element('fmt', 'audio'),
    cdata('vtt_transcript', formatWebVtt(segments)),
    ...(translatedSegments.length > 0 ? [cdata('vtt_transcript_alt', formatWebVtt(translatedSegments))] : []),
  ]
  return `<?xml version="1.0" encoding="UTF-8"?>
<ROOT xmlns="${NAMESPACE}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${NAMESPACE}/ohms.xsd">
<record id="${xmlText(record.id)}" dt="${xmlText(today)}">
${lines.join('\n')}
</record>
</ROOT>
`
}

function formatPoint(point: OhmsPoint): string[] {
  const { translated } = point
  return [
    '<point>',
    element('time', String(Math.max(0, Math.floor(point.seconds)))),
    element('title', point.title),
    element('title_alt', translated.title),
    element('partial_transcript', point.partialTranscript),
    element('partial_transcript_alt', translated.partialTranscript),
    element('synopsis', point.synopsis),
    element('synopsis_alt', translated.synopsis),
    element('keywords', listOf(point.keywords)),
    element('keywords_alt', listOf(translated.keywords)),
    element('subjects', listOf(point.subjects)),
    element('subjects_alt', listOf(translated.subjects)),
    ...point.places.flatMap(formatPlace),
    '</point>',
  ]
}

function formatPlace({ latitude, longitude, zoom, name, nameTranslated }: OhmsPlace): string[] {
  return [
    '<gpspoints>',
    element('gps', `${latitude}, ${longitude}`),
    element('gps_zoom', zoom === null ? '' : String(zoom)),
    element('gps_text', name),
    element('gps_text_alt', nameTranslated),
    '</gpspoints>',
  ]
}

function element(name: string, words: string): string {
  return words === '' ? `<${name}/>` : `<${name}>${xmlText(words)}</${name}>`
}

/** Cues as they are; the one thing that would end them early is parted. */
function cdata(name: string, words: string): string {
  return `<${name}><![CDATA[${words.replaceAll(']]>', ']]]]><![CDATA[>')}]]></${name}>`
}

/** OHMS parts a list by semicolons: none may stand within its words. */
function listOf(words: readonly string[]): string {
  return words.map((word) => word.replaceAll(';', ',')).join(';')
}

function durationOf(seconds: number): string {
  const whole = Math.round(seconds)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${Math.floor(whole / 3600)}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`
}

/** One line a segment. */
function linesOfTranscript(segments: readonly Segment[]): string[] {
  return segments.map(({ text, speaker }) => formatSpeech(plainWords(text).replaceAll('\n', ' '), speaker))
}

/** For each full minute the line, from 1, in which it begins; the word always the first: a line is a sentence. */
function syncOf(segments: readonly Segment[]): string {
  const last = segments.at(-1)
  if (!last) return ''
  const marks: string[] = []
  for (let minute = MINUTE; minute <= last.start; minute += MINUTE) {
    const line = segments.findIndex(({ end }) => end > minute)
    marks.push(`|${(line < 0 ? segments.length - 1 : line) + 1}(1)`)
  }
  return `1:${marks.join('')}`
}
