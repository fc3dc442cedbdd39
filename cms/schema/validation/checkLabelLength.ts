import { LANGUAGE_TITLES } from '../languages.ts'
import { recordsOf } from './isRecord.ts'
import type { Verdict } from './Verdict.ts'
import { wordsOf } from './wordsOf.ts'

/** Words of an objectLabel: what a visitor reads standing, in under a minute (the museum's rule for every label). */
const LABEL_WORDS = { least: 60, most: 110 } as const

/** Says which languages of a label are too short or too long. A warning: a good label of 58 words may be published. */
export function checkLabelLength(value: unknown): Verdict {
  const titles: Readonly<Record<string, string>> = LANGUAGE_TITLES
  const wrong = recordsOf(value).flatMap((item) => {
    const words = countWords(wordsOf(item.value))
    if (words === 0 || (words >= LABEL_WORDS.least && words <= LABEL_WORDS.most)) return []
    return [`${titles[String(item.language)] ?? item.language}: ${words} words`]
  })
  if (wrong.length === 0) return true
  return `A label has ${LABEL_WORDS.least} to ${LABEL_WORDS.most} words, so that it can be read standing. ${wrong.join('; ')}. Shorten or lengthen it.`
}

/** Words between spaces that hold a letter or a digit: "2 000" is two, "–" is none. Arabic's attached particles count with their word. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}
