import type { Step } from './Step.ts'

/*
 * `text match pattern`, word by word, with `*` for any letters. The rules and their expressions are groq-js's own
 * (shared.js: matchTokenize, matchPatternRegex), which it keeps to itself; random queries prove that they agree.
 */

const WORD = /([^!@#$%^&*(),\\/?";:{}|[\]+<>\s-])+/g
const WORD_WITH_STAR = /([^!@#$%^&(),\\/?";:{}|[\]+<>\s-])+/g
const DOTS_AT_EDGES = /(\b\.+|\.+\b)/g

/** Letters of a pattern's word that count. */
const LONGEST_WORD = 1024

/** Patterns seen lately, read: a search asks each document for the same one. */
const read = new Map<string, readonly RegExp[]>()
const MOST_READ = 100

export function compileMatch(left: Step, right: Step): Step {
  return (scope, run) => {
    const patterns = patternsOf(right(scope, run))
    if (!patterns || patterns.length === 0) return false
    const words = wordsOf(left(scope, run))
    return words.length > 0 && patterns.every((pattern) => words.some((word) => pattern.test(word)))
  }
}

/** The words of a text, or of all texts of a list. */
function wordsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.replace(DOTS_AT_EDGES, '').match(WORD) ?? []
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string').flatMap(wordsOf) : []
}

/** Null where the pattern isn't made of texts alone: then nothing matches. */
function patternsOf(value: unknown): readonly RegExp[] | null {
  if (typeof value === 'string') return readPattern(value)
  if (!Array.isArray(value)) return null
  const texts = value.filter((entry) => typeof entry === 'string')
  return texts.length === value.length ? texts.flatMap(readPattern) : null
}

function readPattern(text: string): readonly RegExp[] {
  const known = read.get(text)
  if (known) return known
  const words = text.replace(DOTS_AT_EDGES, '').match(WORD_WITH_STAR) ?? []
  const patterns = words.map((word) => new RegExp(`^${word.slice(0, LONGEST_WORD).replaceAll('*', '.*')}$`, 'i'))
  if (read.size >= MOST_READ) read.clear()
  read.set(text, patterns)
  return patterns
}
