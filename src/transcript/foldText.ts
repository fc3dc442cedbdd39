/** What decomposition leaves as it is, though readers take it for the same letter. Lower case, after the marks are gone. */
const ALIKE: ReadonlyMap<string, string> = new Map([
  ['œ', 'oe'],
  ['æ', 'ae'],
  ['ß', 'ss'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['ı', 'i'],
  ['’', "'"],
  ['‘', "'"],
  ['ʼ', "'"],
  // Arabic: the bare alif for its forms, yāʾ for the undotted, hāʾ for the marbūṭa, and Persian keyboards' letters.
  ['ٱ', 'ا'],
  ['ى', 'ي'],
  ['ة', 'ه'],
  ['ی', 'ي'],
  ['ک', 'ك'],
  ['ء', ''],
  ['ـ', ''],
  // Tifinagh: the labialization mark.
  ['ⵯ', ''],
])

/** A text as it is compared, and where each of its letters stood. */
export interface Folded {
  readonly text: string
  /** For each letter of `text` its place in the original, and after the last the original's length. */
  readonly places: readonly number[]
}

/**
 * A text without what searches should not depend on: case, accents, vowel signs, and the forms of letters that are written
 * one for another.
 */
export function foldText(original: string): Folded {
  let text = ''
  const places: number[] = []
  let place = 0
  for (const letter of original) {
    for (const folded of foldLetter(letter)) {
      text += folded
      places.push(place)
    }
    place += letter.length
  }
  places.push(original.length)
  return { text, places }
}

function foldLetter(letter: string): string {
  // Marks, and signs without width that hold letters apart or turn the direction.
  const bare = letter.normalize('NFKD').replace(/[\p{M}\p{Cf}]/gu, '')
  let folded = ''
  for (const each of bare.toLowerCase()) folded += /\s/.test(each) ? ' ' : (ALIKE.get(each) ?? digitOf(each))
  return folded
}

/** Arabic and Persian digits as Western ones. */
function digitOf(letter: string): string {
  const code = letter.charCodeAt(0)
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660)
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0)
  return letter
}
