import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Segment } from '../Testimony.ts'
import { arbitrarySegments } from '../fixtures/arbitrarySegments.ts'
import { formatOhms } from './formatOhms.ts'
import { formatSrt } from './formatSrt.ts'
import { formatTimedText } from './formatTimedText.ts'
import { formatWebVtt } from './formatWebVtt.ts'
import { EMPTY_OHMS, type OhmsPoint, type OhmsRecord } from './OhmsRecord.ts'
import { plainWords } from './plainWords.ts'
import { readOhms } from './readOhms.ts'
import { readSrt } from './readSrt.ts'
import { readTimedText } from './readTimedText.ts'
import { readTranscript, TRANSCRIPT_FORMATS } from './readTranscript.ts'
import { readWebVtt } from './readWebVtt.ts'
import { xmlText } from './readXml.ts'

const RUNS = { numRuns: 400 }

describe('what a curator takes out and brings back is what was there', () => {
  test('as WebVTT, word for word', () => {
    fc.assert(
      fc.property(arbitrarySegments, (segments) => {
        expect(readWebVtt(formatWebVtt(segments))).toEqual({ segments, problems: [] })
      }),
      RUNS,
    )
  })

  test('as plain text with times, word for word', () => {
    fc.assert(
      fc.property(arbitrarySegments, (segments) => {
        expect(readTimedText(formatTimedText(segments))).toEqual({ segments, problems: [] })
      }),
      RUNS,
    )
  })

  /** SubRip has marks for styles and no way to write them as words: they and its own arrow are what it cannot carry. */
  const asSrt = ({ text, ...segment }: Segment): Segment => ({ ...segment, text: text.replaceAll('-->', '→') })
  const canBeSrt = ({ text }: Segment) => !/[<{]/.test(text)

  test('as SubRip, word for word but for its own arrow', () => {
    fc.assert(
      fc.property(
        arbitrarySegments.map((segments) => segments.filter(canBeSrt)),
        (segments) => {
          const named = segments.map(({ speaker, ...rest }) => ({
            ...rest,
            speaker: speaker?.replace(/[<{].*/, '').trim() || null,
          }))
          expect(readSrt(formatSrt(named))).toEqual({ segments: named.map(asSrt), problems: [] })
        },
      ),
      RUNS,
    )
  })

  const line = fc
    .string({ unit: 'grapheme', maxLength: 20 })
    .map((text) => asXml(plainWords(text).replaceAll('\n', ' ')))
  const listed = fc.array(
    line.map((text) => text.replaceAll(';', ',').trim()).filter((text) => text !== ''),
    { maxLength: 3 },
  )
  const texts = fc.record({
    title: line.map((text) => text.replace(/;+$/, '').trim()),
    synopsis: line,
    partialTranscript: line,
    keywords: listed,
    subjects: listed,
  })
  const degrees = (most: number) =>
    fc.integer({ min: -most * 10_000, max: most * 10_000 }).map((value) => value / 10_000)
  const place = fc.record({
    latitude: degrees(90),
    longitude: degrees(180),
    zoom: fc.option(fc.integer({ min: 0, max: 20 })),
    name: line,
    nameTranslated: line,
  })
  const point: fc.Arbitrary<OhmsPoint> = fc
    .tuple(texts, texts, fc.nat(90_000), fc.array(place, { maxLength: 2 }))
    .map(([own, translated, seconds, places]) => ({ ...own, translated, seconds, places }))
  const record: fc.Arbitrary<OhmsRecord> = fc.record({
    id: line,
    title: line,
    date: fc.constantFrom('', '2026-05-04'),
    interviewee: line,
    interviewer: line,
    description: line,
    rights: line,
    repository: line,
    duration: fc.nat(90_000),
    language: fc.constantFrom('French', 'Arabic', ''),
    translationLanguage: fc.constantFrom('English', ''),
    segments: arbitrarySegments.map(inXml),
    translatedSegments: arbitrarySegments.map(inXml),
    points: fc.array(point, { maxLength: 5 }).map((points) => points.toSorted((a, b) => a.seconds - b.seconds)),
  })

  test('as OHMS, with its index, its places and its translation', () => {
    fc.assert(
      fc.property(record, (whole) => {
        expect(readOhms(formatOhms(whole, '2026-11-22'))).toEqual({ record: whole, problems: [] })
      }),
      { numRuns: 200 },
    )
  })

  test('and the format is found out from the file itself', () => {
    const segments = [{ start: 0, end: 1.5, text: 'Nous attendions.', speaker: 'Q' }]
    const files = {
      webVtt: formatWebVtt(segments),
      srt: formatSrt(segments),
      timedText: formatTimedText(segments),
      ohms: formatOhms({ ...EMPTY_OHMS, id: 'a', segments }, '2026-11-22'),
    }
    for (const format of TRANSCRIPT_FORMATS) {
      expect(readTranscript(files[format])).toMatchObject({ format, segments, problems: [] })
    }
  })
})

test('whatever a file holds, it is read without breaking, in order, and every complaint names a line of it', () => {
  const pieces = fc.array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.constantFrom(
        'WEBVTT',
        '',
        '1',
        '00:00:01.000 --> 00:00:02.000',
        '00:00:09,5 --> 00:00:01',
        '[0:12] x',
        '<record>',
        '</index>',
        '<point><time>x</time>',
        '<![CDATA[',
        ']]>',
        '<transcript>',
        'a --> b',
      ),
    ),
    { maxLength: 40 },
  )
  fc.assert(
    fc.property(pieces, fc.constantFrom('\n', '\r\n', '\r'), (lines, ending) => {
      const file = lines.join(ending)
      const count = file.split(/\r\n|\r|\n/).length
      const { segments, problems } = readTranscript(file)
      let before = 0
      for (const { start, end, text } of segments) {
        expect(start).toBeGreaterThanOrEqual(before)
        expect(end).toBeGreaterThan(start)
        expect(text.trim()).not.toBe('')
        before = start
      }
      for (const { line, message } of problems) {
        expect(line).toBeGreaterThanOrEqual(1)
        expect(line).toBeLessThanOrEqual(count)
        expect(message).toMatch(/\.$/)
      }
    }),
    { numRuns: 1000 },
  )
})

/** XML has characters that it cannot carry at all. */
function asXml(text: string): string {
  return xmlText(text)
    .replace(/&(amp|lt|gt|quot);/g, (_written, name: string) => ({ amp: '&', lt: '<', gt: '>' })[name] ?? '"')
    .trim()
}

function inXml(segments: readonly Segment[]): Segment[] {
  return segments.flatMap((segment) => {
    const text = plainWords(asXml(segment.text))
    const speaker = segment.speaker === null ? null : asXml(segment.speaker) || null
    return text === '' ? [] : [{ ...segment, text, speaker }]
  })
}
