import { collectSegments } from './collectSegments.ts'
import { linesOf } from './linesOf.ts'
import { readTimecode } from './readTimecode.ts'
import type { TimedWords } from './TimedWords.ts'
import { readSpeech } from './speech.ts'

const TIME = String.raw`((?:\d{1,3}:)?\d{1,3}:\d{2}(?:[.,]\d{1,3})?)`
const TIMES = String.raw`${TIME}(?:\s*(?:-->|–|—|-|→)\s*${TIME})?`

/** A time at the beginning of a line, in brackets or bare, alone or with an end: `[0:12]`, `(00:00:12)`, `0:12 – 0:15`. */
const IN_BRACKETS = new RegExp(String.raw`^[[({]\s*${TIMES}\s*[\])}]\s*(.*)$`, 'su')
const BARE = new RegExp(String.raw`^${TIMES}(?:\s*[-–:]\s+|\s+|$)(.*)$`, 'su')

/** Letters that are read aloud in a second, for the end of the last words where nothing says it. */
const LETTERS_A_SECOND = 15
const SHORTEST = 2

interface Begun {
  readonly line: number
  readonly start: number
  readonly end: number | null
  readonly words: string[]
}

/**
 * Reads plain text with times, as transcribers write it: a time at the beginning of a line, words after it or under it. Words
 * without an end go on until the next ones begin.
 * @param duration seconds of the recording, for the end of the last words
 */
export function readTimedText(file: string, duration: number | null = null): TimedWords {
  const collected = collectSegments()
  const begun: Begun[] = []
  linesOf(file).forEach((line, place) => {
    if (line.trim() === '') return
    const isSetIn = /^\s/.test(line) && begun.length > 0
    const [, from, to, words = ''] = isSetIn ? [] : (IN_BRACKETS.exec(line.trim()) ?? BARE.exec(line.trim()) ?? [])
    const start = from === undefined ? null : readTimecode(from)
    if (start === null) {
      const last = begun.at(-1)
      if (last) last.words.push(line.trim())
      else collected.report(place + 1, 'Stands before the first time; left out.')
      return
    }
    begun.push({ line: place + 1, start, end: to === undefined ? null : readTimecode(to), words: [words] })
  })
  begun.forEach(({ line, start, end, words }, place) => {
    const { text, speaker } = readSpeech(words.join('\n').trim())
    const next = begun[place + 1]
    if (end === null && next === undefined && duration === null && text !== '') {
      collected.report(line, 'The last words have no end: it was guessed from their length.')
    }
    const guess = start + Math.max(SHORTEST, text.length / LETTERS_A_SECOND)
    const assumed = next?.start ?? (duration !== null && duration > start ? duration : Math.round(guess * 1000) / 1000)
    collected.add({ start, end: end ?? assumed, text, speaker }, line)
  })
  return collected.result()
}
