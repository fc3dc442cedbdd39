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
])

/** A text as it is compared, and where each of its letters stood. */
export interface Folded {
  readonly text: string
  /** For each code unit of `text` the place of its letter in the original, and after the last the original's length. */
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
    const folded = foldLetter(letter)
    text += folded
    for (let unit = 0; unit < folded.length; unit += 1) places.push(place)
    place += letter.length
  }
  places.push(original.length)
  return { text, places }
}

/** Tifinagh's labialization mark: decomposition would make a letter of it. */
const LABIALIZED = 'ⵯ'

/** Languages have few letters, and a long testimony many: each is folded once. */
const known = new Map<string, string>()

function foldLetter(letter: string): string {
  const before = known.get(letter)
  if (before !== undefined) return before
  const folded = foldAnew(letter)
  known.set(letter, folded)
  return folded
}

function foldAnew(letter: string): string {
  if (letter === LABIALIZED) return ''
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
