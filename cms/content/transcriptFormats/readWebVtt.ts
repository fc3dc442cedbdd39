import { collectSegments } from './collectSegments.ts'
import { linesOf } from './linesOf.ts'
import { readTimes } from './readTimecode.ts'
import type { TimedWords } from './TimedWords.ts'

/** Blocks that are no cues: notes, styles, regions. */
const ASIDE = /^(?:NOTE|STYLE|REGION)(?:\s|$)/

const VOICE = /<v(?:\.[^\s>]*)?\s+([^>]*)>/g

/**
 * Reads WebVTT (https://www.w3.org/TR/webvtt1/). A cue that cannot be read is reported with its line and left out.
 * @param isWhole false for a part of another file, which needs no first line (OHMS)
 */
export function readWebVtt(file: string, isWhole = true): TimedWords {
  const collected = collectSegments()
  const lines = linesOf(file)
  const hasHeader = /^WEBVTT(?:\s|$)/.test(lines[0] ?? '')
  if (isWhole && !hasHeader) collected.report(1, 'Does not begin with “WEBVTT”; read all the same.')
  let place = 0
  // What stands under the first line until the first empty one is about the file.
  if (hasHeader) while (place < lines.length && !isEmpty(lines[place]) && !hasArrow(lines[place + 1])) place += 1

  while (place < lines.length) {
    const line = lines[place] ?? ''
    if (isEmpty(line)) place += 1
    else if (ASIDE.test(line)) place = endOfBlock(lines, place)
    else if (hasArrow(line)) place = readCue(lines, place, collected)
    // One line above the times is the cue's own name.
    else if (hasArrow(lines[place + 1])) place += 1
    else {
      if (!(place === 0 && hasHeader)) collected.report(place + 1, 'Has no times; left out.')
      place = endOfBlock(lines, place)
    }
  }
  return collected.result()
}

function readCue(lines: readonly string[], place: number, collected: ReturnType<typeof collectSegments>): number {
  const end = endOfBlock(lines, place + 1, true)
  const times = readTimes(lines[place] ?? '')
  if (times === null) {
    collected.report(place + 1, `“${(lines[place] ?? '').trim()}” are no times; left out.`)
    return end
  }
  const payload = lines.slice(place + 1, end).join('\n')
  const voices = new Set([...payload.matchAll(VOICE)].map(([, name = '']) => unescaped(name).trim()))
  const [speaker = null] = voices
  if (voices.size > 1) collected.report(place + 1, `More than one person speaks here; kept as said by “${speaker}”.`)
  collected.add({ ...times, text: wordsOf(payload), speaker }, place + 1)
  return end
}

/** @param stopsAtTimes whether a line with times begins the next cue, though no line is empty before it */
function endOfBlock(lines: readonly string[], from: number, stopsAtTimes = false): number {
  const length = lines.slice(from).findIndex((line) => isEmpty(line) || (stopsAtTimes && hasArrow(line)))
  return length < 0 ? lines.length : from + length
}

function wordsOf(payload: string): string {
  return unescaped(payload.replace(/<br\s*\/?>/gi, '\n').replace(/<[^>]*>/g, ''))
}

const CHARACTERS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u{A0}',
  lrm: '\u{200E}',
  rlm: '\u{200F}',
}

function unescaped(text: string): string {
  return text.replace(/&(#\d+|#x[0-9a-f]+|\w+);/gi, (written, name: string) => {
    if (!name.startsWith('#')) return CHARACTERS[name] ?? written
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : written
  })
}

function isEmpty(line: string | undefined): boolean {
  return line === undefined || line.trim() === ''
}

function hasArrow(line: string | undefined): boolean {
  return line?.includes('-->') ?? false
}
