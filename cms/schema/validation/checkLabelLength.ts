import { LANGUAGE_TITLES } from '../languages.ts'
import { recordsOf } from './isRecord.ts'
import type { Verdict } from './Verdict.ts'
import { wordsOf } from './wordsOf.ts'

interface Length {
  readonly least: number
  readonly most: number
}

/** Words of an objectLabel: what a visitor reads standing, in under a minute (the museum's rule for every label). */
const LABEL_WORDS: Length = { least: 60, most: 110 }

/** Words of a deeperText: two minutes for whoever asked for more. */
const DEEPER_WORDS: Length = { least: 150, most: 400 }

/** Says which languages of a label are too short or too long. A warning: a good label of 58 words may be published. */
export function checkLabelLength(value: unknown): Verdict {
  const wrong = languagesOutside(value, LABEL_WORDS)
  if (wrong.length === 0) return true
  return `A label has ${LABEL_WORDS.least} to ${LABEL_WORDS.most} words, so that it can be read standing. ${wrong.join('; ')}. Shorten or lengthen it.`
}

/** The same for the text below the label. */
export function checkDeeperLength(value: unknown): Verdict {
  const wrong = languagesOutside(value, DEEPER_WORDS)
  if (wrong.length === 0) return true
  return `A deeper text has ${DEEPER_WORDS.least} to ${DEEPER_WORDS.most} words; what is longer is a story. ${wrong.join('; ')}. Shorten or lengthen it.`
}

function languagesOutside(value: unknown, { least, most }: Length): string[] {
  const titles: Readonly<Record<string, string>> = LANGUAGE_TITLES
  return recordsOf(value).flatMap((item) => {
    const words = countWords(wordsOf(item.value))
    if (words === 0 || (words >= least && words <= most)) return []
    return [`${titles[String(item.language)] ?? item.language}: ${words} words`]
  })
}

/** Words between spaces that hold a letter or a digit: "2 000" is two, "–" is none. Arabic's attached particles count with their word. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}
