import type { SearchOptions, SearchResult } from 'minisearch'
import { foldWord } from '../../cms/content/search/foldWord.ts'
import { termOf } from '../../cms/content/search/termOf.ts'
import { wordsIn } from '../../cms/content/search/wordsIn.ts'
import type { OpenIndex } from './openIndex.ts'

/**
 * How closely one looks: every word as it is written or begun; every word or one that is nearly it; most of the words or
 * nearly. Each is asked only where the one before finds nothing in any language.
 */
export const CLOSENESS = ['exactly', 'nearly', 'inPart'] as const

export type Closeness = (typeof CLOSENESS)[number]

/** What the index knows of a subject or moment that answers. */
export interface Answer {
  /** Its number in the file. */
  readonly id: number
  readonly score: number
  /** The terms of the index that answered: what is marked in its words. */
  readonly terms: readonly string[]
}

/** A name is worth more than a mention; words that are not shown, less. */
const BOOST = { title: 3, also: 0.6 }
/** Letters from which one, and two (two that changed places), may be wrong. Shorter words become others: "mine" is no "mise". */
const FORGIVES_ONE = 5
const FORGIVES_TWO = 7

const WAYS: Readonly<Record<Closeness, SearchOptions>> = {
  exactly: { boost: BOOST, combineWith: 'AND', prefix: true },
  nearly: { boost: BOOST, combineWith: 'AND', prefix: true, fuzzy: mistakesIn },
  inPart: { boost: BOOST, combineWith: 'OR', prefix: true, fuzzy: mistakesIn },
}

/** Letters that may be wrong in a term; none in a year. */
export function mistakesIn(term: string): number | false {
  if (/\d/.test(term) || term.length < FORGIVES_ONE) return false
  return term.length < FORGIVES_TWO ? 1 : 2
}

/** What answers to a visitor's words in one language, best first. */
export function askIndex({ index }: OpenIndex, words: string, closeness: Closeness): readonly Answer[] {
  const terms = termsOf(words)
  if (terms.length === 0) return []
  const answers = index.search(terms.join(' '), {
    ...WAYS[closeness],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  })
  const letters = lettersOf(terms)
  return answers
    .filter((answer) => closeness !== 'inPart' || lettersOf(answer.queryTerms) * 2 >= letters)
    .map(({ id, score, terms }: SearchResult) => ({ id: Number(id), score, terms }))
}

/** The terms that a visitor looks for. Where all words are small change, the beginning of a word is meant. */
export function termsOf(words: string): readonly string[] {
  const all = wordsIn(words).map(({ word }) => word)
  const terms = all.map(termOf).filter((term) => term !== null && term !== '')
  const begun = terms.length > 0 ? [] : all.map(foldWord).filter((term) => term.length > 1)
  return [...new Set([...terms, ...begun].flatMap((term) => (term === null ? [] : [term])))]
}

function lettersOf(terms: readonly string[]): number {
  return terms.reduce((sum, term) => sum + term.length, 0)
}
