import { foldWord } from '../../cms/content/search/foldWord.ts'

/** A text as it is compared, and where each of its letters stood. */
export interface Folded {
  readonly text: string
  /** For each code unit of `text`, where its letter begins in the original. */
  readonly starts: readonly number[]
  /** And where it ends, with the marks on it. */
  readonly ends: readonly number[]
}

/** Languages have few letters, and a long testimony many: each is folded once. */
const known = new Map<string, string>()

/**
 * A text without what a search should not depend on: the museum's own rule for words (accents, vowel signs, letters that
 * are written one for another), and no punctuation; but every letter knows where it stood.
 */
export function foldText(original: string): Folded {
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  let place = 0
  for (const letter of original) {
    const folded = known.get(letter) ?? foldLetter(letter)
    known.set(letter, folded)
    const end = place + letter.length
    if (folded === '' && MARK.test(letter) && ends.length > 0) ends[ends.length - 1] = end
    text += folded
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(place)
      ends.push(end)
    }
    place = end
  }
  return { text, starts, ends }
}

/** Tifinagh's labialization mark: the museum's search is typo-tolerant and keeps it, this one is exact. */
const LABIALIZED = 'ⵯ'

/** What is written on a letter, or draws it out, and is no letter itself. */
const MARK = /[\p{M}\p{Cf}ـⵯ]/u

function foldLetter(letter: string): string {
  if (/\s/.test(letter)) return ' '
  return letter === LABIALIZED ? '' : foldWord(letter)
}
