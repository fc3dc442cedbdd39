import { foldWord } from '../../cms/content/search/foldWord.ts'
import { termOf } from '../../cms/content/search/termOf.ts'
import { wordsIn } from '../../cms/content/search/wordsIn.ts'

export interface Piece {
  readonly text: string
  readonly isMarked: boolean
}

/** A text in pieces: the words that the index answered with, as they are written here, and what lies between. */
export function marksIn(text: string, terms: ReadonlySet<string>): readonly Piece[] {
  const pieces: Piece[] = []
  let last = 0
  for (const { word, start, end } of wordsIn(text)) {
    if (!isMeant(word, terms)) continue
    if (start > last) pieces.push({ text: text.slice(last, start), isMarked: false })
    pieces.push({ text: word, isMarked: true })
    last = end
  }
  if (last < text.length) pieces.push({ text: text.slice(last), isMarked: false })
  return pieces
}

/** Whether a word is one of the terms. Small words are no terms, but what one searches for may be one. */
export function isMeant(word: string, terms: ReadonlySet<string>): boolean {
  return terms.size > 0 && terms.has(termOf(word) ?? foldWord(word))
}
