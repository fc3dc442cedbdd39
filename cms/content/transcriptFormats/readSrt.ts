import { collectSegments } from './collectSegments.ts'
import { linesOf } from './linesOf.ts'
import { readTimes } from './readTimecode.ts'
import type { TimedWords } from './TimedWords.ts'
import { readSpeech } from './speech.ts'

/** Styles that players of SubRip know, and positions. */
const MARKS = /<\/?(?:[bius]|font)(?:\s[^>]*)?>|\{\\an?\d+\}/gi

/** Reads SubRip (.srt), also where empty lines or numbers are missing. What cannot be read is reported and left out. */
export function readSrt(file: string): TimedWords {
  const collected = collectSegments()
  const lines = linesOf(file)
  const starts = lines.flatMap((line, place) => (line.includes('-->') ? [place] : []))

  const first = starts[0] ?? lines.length
  lines.slice(0, first).forEach((line, place) => {
    if (line.trim() !== '' && !(isNumber(line) && place >= first - 2)) {
      collected.report(place + 1, 'Stands before the first times; left out.')
    }
  })
  starts.forEach((start, index) => {
    const next = starts[index + 1] ?? lines.length
    const times = readTimes(lines[start] ?? '')
    if (times === null) {
      collected.report(start + 1, `“${(lines[start] ?? '').trim()}” are no times; left out.`)
      return
    }
    const words = withoutNumber(lines.slice(start + 1, next), next < lines.length)
    const { text, speaker } = readSpeech(words.join('\n').replace(MARKS, '').trim())
    collected.add({ ...times, text, speaker }, start + 1)
  })
  return collected.result()
}

/** The number of the next one is none of the words. */
function withoutNumber(lines: readonly string[], hasNext: boolean): readonly string[] {
  return hasNext && isNumber(lines.at(-1) ?? '') ? lines.slice(0, -1) : lines
}

function isNumber(line: string): boolean {
  return /^\s*\d+\s*$/.test(line)
}
