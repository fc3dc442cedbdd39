import { foldWord } from './foldWord.ts'
import { stemWord } from './stemWord.ts'

/** Shorter words are the small change of every language; a number or an Arabic word of two letters says something. */
const SHORTEST = 3
const MEANS_MORE = /[\d\p{Script=Arabic}]/u

/** What the index knows a word by; null for words too short to be looked for. */
export function termOf(word: string): string | null {
  const folded = foldWord(word)
  const least = MEANS_MORE.test(folded) ? SHORTEST - 1 : SHORTEST
  return folded.length < least ? null : stemWord(folded)
}
