/** A word where it stands in a text: from `start` to before `end`, in UTF-16 units. */
export interface WordAt {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** Letters and digits with their marks, and what is unseen between them; an apostrophe or a hyphen parts words. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Cf}]*/gu

export function wordsIn(text: string): readonly WordAt[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ word, start: index, end: index + word.length }))
}
