import type { Segment } from '../Testimony.ts'
import { EMPTY_OHMS, type OhmsPlace, type OhmsPoint, type OhmsRecord } from './OhmsRecord.ts'
import type { LineProblem } from './TimedWords.ts'
import { linesOf } from './linesOf.ts'
import { readTimecode } from './readTimecode.ts'
import { readWebVtt } from './readWebVtt.ts'
import { childOf, readXml, type XmlElement } from './readXml.ts'
import { readSpeech } from './speech.ts'

/**
 * Reads an OHMS file (OhmsRecord.ts says where the format is from): its transcript, and its translation where there is one,
 * from `vtt_transcript` or, in older files, from `transcript` and `sync`; and its index. What cannot be read is reported with
 * its line, and the rest is used.
 */
export function readOhms(file: string): { readonly record: OhmsRecord; readonly problems: readonly LineProblem[] } {
  const { root, problems: broken } = readXml(file)
  const problems = [...broken]
  const found = root === null ? undefined : root.name === 'record' ? root : childOf(root, 'record')
  if (root === null || found === undefined) {
    problems.push({ line: 1, message: 'Is no OHMS file: there is no <record> in it.' })
    return { record: EMPTY_OHMS, problems }
  }
  const text = (name: string) => textOf(found, name)
  const duration = readTimecode(text('duration')) ?? 0
  const record: OhmsRecord = {
    id: found.attributes['id'] ?? '',
    title: text('title'),
    date: childOf(found, 'date')?.attributes['value'] ?? '',
    interviewee: allOf(found, 'interviewee'),
    interviewer: allOf(found, 'interviewer'),
    description: text('description'),
    rights: text('rights'),
    repository: text('repository'),
    duration,
    language: text('language'),
    translationLanguage: text('transcript_alt_lang'),
    segments: readWords(found, '', duration, problems),
    translatedSegments: readWords(found, '_alt', duration, problems),
    points: readPoints(found, problems),
  }
  return { record, problems: problems.toSorted((a, b) => a.line - b.line) }
}

function readWords(
  record: XmlElement,
  alt: '' | '_alt',
  duration: number,
  problems: LineProblem[],
): readonly Segment[] {
  const timed = childOf(record, `vtt_transcript${alt}`)
  if (timed && timed.text.trim() !== '') {
    const { segments, problems: unread } = readWebVtt(timed.text, false)
    problems.push(...unread.map(({ line, message }) => ({ line: timed.line + line - 1, message })))
    return segments
  }
  const plain = childOf(record, `transcript${alt}`)
  if (!plain || plain.text.trim() === '') return []
  const marks = readSync(textOf(record, `sync${alt}`))
  if (marks === null) {
    problems.push({ line: plain.line, message: 'The transcript has no times (its <sync> cannot be read); left out.' })
    return []
  }
  problems.push({ line: plain.line, message: 'Times between full minutes are estimated from the words: check them.' })
  return estimated(linesOf(plain.text), marks, duration)
}

interface Mark {
  readonly seconds: number
  /** From 0. */
  readonly line: number
  /** From 0. */
  readonly word: number
}

/** The marks of a `sync`: `<minutes>:|<line>(<word>)|…`, the first where the first step of minutes is over. */
function readSync(sync: string): readonly Mark[] | null {
  const [, minutes, rest = ''] = /^(\d+):(.*)$/s.exec(sync.trim()) ?? []
  const step = Number(minutes) * 60
  if (minutes === undefined || step === 0) return null
  const entries = rest.split('|').filter((entry) => entry.trim() !== '')
  return entries.flatMap((entry, index) => {
    const [, line, word] = /^(\d+)\((\d+)\)$/.exec(entry.trim()) ?? []
    if (line === undefined || word === undefined || Number(line) < 1) return []
    return [{ seconds: (index + 1) * step, line: Number(line) - 1, word: Math.max(0, Number(word) - 1) }]
  })
}

/** Words that are spoken in a second, for what is told after the last mark (150 a minute). */
const WORDS_A_SECOND = 2.5

/** Times of each line that has words: words are spread evenly between the marks. */
function estimated(lines: readonly string[], marks: readonly Mark[], duration: number): Segment[] {
  const counts = lines.map((line) => line.split(/\s+/).filter(Boolean).length)
  const before: number[] = []
  let total = 0
  for (const count of counts) {
    before.push(total)
    total += count
  }
  const anchors: { words: number; seconds: number }[] = [{ words: 0, seconds: 0 }]
  for (const { line, word, seconds } of marks) {
    const words = (before[line] ?? total) + word
    if (words > (anchors.at(-1)?.words ?? 0)) anchors.push({ words, seconds })
  }
  const last = anchors.at(-1) ?? { words: 0, seconds: 0 }
  const guess = last.seconds + (total - last.words) / WORDS_A_SECOND
  anchors.push({ words: total, seconds: duration > last.seconds ? duration : guess })

  const secondsAt = (words: number): number => {
    const next = Math.max(
      1,
      anchors.findIndex((anchor) => anchor.words >= words),
    )
    const [from, to] = [anchors[next - 1] ?? last, anchors[next] ?? last]
    const share = to.words === from.words ? 0 : (words - from.words) / (to.words - from.words)
    return Math.round((from.seconds + share * (to.seconds - from.seconds)) * 10) / 10
  }
  return lines.flatMap((line, place) => {
    const start = secondsAt(before[place] ?? 0)
    const end = secondsAt((before[place] ?? 0) + (counts[place] ?? 0))
    const { text, speaker } = readSpeech(line.trim())
    return text === '' || end <= start ? [] : [{ start, end, text, speaker }]
  })
}

function readPoints(record: XmlElement, problems: LineProblem[]): OhmsPoint[] {
  const points = (childOf(record, 'index')?.children ?? []).filter(({ name }) => name === 'point')
  return points
    .flatMap((point) => {
      const time = textOf(point, 'time')
      const seconds = /^\d+(?:\.\d+)?$/.test(time) ? Number(time) : readTimecode(time)
      const title = textOf(point, 'title').replace(/;+$/, '')
      if (seconds === null) {
        problems.push({ line: point.line, message: `“${time}” is no time; this point of the index is left out.` })
        return []
      }
      return [
        {
          seconds,
          title,
          synopsis: textOf(point, 'synopsis'),
          partialTranscript: textOf(point, 'partial_transcript'),
          keywords: listOf(point, 'keywords'),
          subjects: listOf(point, 'subjects'),
          places: readPlaces(point, problems),
          translated: {
            title: textOf(point, 'title_alt'),
            synopsis: textOf(point, 'synopsis_alt'),
            partialTranscript: textOf(point, 'partial_transcript_alt'),
            keywords: listOf(point, 'keywords_alt'),
            subjects: listOf(point, 'subjects_alt'),
          },
        },
      ]
    })
    .toSorted((a, b) => a.seconds - b.seconds)
}

/** Older files name one place beside the other fields, newer ones each in its own `gpspoints`. */
function readPlaces(point: XmlElement, problems: LineProblem[]): OhmsPlace[] {
  return [point, ...point.children.filter(({ name }) => name === 'gpspoints')].flatMap((holder) => {
    const gps = textOf(holder, 'gps')
    if (gps === '') return []
    const [, latitude, longitude] = /^(-?\d+(?:\.\d+)?)\s*[,;]\s*(-?\d+(?:\.\d+)?)$/.exec(gps) ?? []
    if (latitude === undefined || longitude === undefined || !isOnEarth(Number(latitude), Number(longitude))) {
      problems.push({ line: holder.line, message: `“${gps}” is no place on the map; left out.` })
      return []
    }
    const zoom = textOf(holder, 'gps_zoom')
    return [
      {
        latitude: Number(latitude),
        longitude: Number(longitude),
        zoom: /^\d+$/.test(zoom) ? Number(zoom) : null,
        name: textOf(holder, 'gps_text'),
        nameTranslated: textOf(holder, 'gps_text_alt'),
      },
    ]
  })
}

function isOnEarth(latitude: number, longitude: number): boolean {
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
}

function textOf(element: XmlElement, name: string): string {
  return childOf(element, name)?.text.trim() ?? ''
}

/** OHMS repeats an element for each of several people. */
function allOf(element: XmlElement, name: string): string {
  const named = element.children.filter((child) => child.name === name).map(({ text }) => text.trim())
  return named.filter(Boolean).join(', ')
}

function listOf(element: XmlElement, name: string): string[] {
  return textOf(element, name)
    .split(';')
    .map((word) => word.trim())
    .filter(Boolean)
}
