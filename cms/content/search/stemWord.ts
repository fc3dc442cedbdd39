/**
 * What is added before and after an Arabic word, in the order in which it is taken off: the article with its conjunctions and
 * prepositions, plurals, the feminine, pronouns (Larkey, Ballesteros and Connell's "light10", on folded letters).
 */
const BEFORE = ['وال', 'بال', 'كال', 'فال', 'لل', 'ال'] as const
const AFTER = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي'] as const
/** Letters that stay, whatever is taken off: an Arabic root has three. */
const ROOT = 3

const ARABIC = /^\p{Script=Arabic}+$/u
const LATIN = /^[a-z]+$/

/**
 * The part of a folded word that its forms share: "العائلة" and "عائلات" alike; the plural's s of French, English, Spanish
 * and Dutch. Only what can be taken off without a dictionary: the rest is for nearness to find.
 */
export function stemWord(folded: string): string {
  if (ARABIC.test(folded)) return arabicStem(folded)
  return LATIN.test(folded) && folded.length > ROOT && folded.endsWith('s') && !folded.endsWith('ss')
    ? folded.slice(0, -1)
    : folded
}

function arabicStem(folded: string): string {
  let stem = folded
  const before = BEFORE.find((part) => stem.startsWith(part) && stem.length - part.length >= ROOT)
  if (before) stem = stem.slice(before.length)
  // "And": one letter, which many names begin with too (Oujda): only before a longer word.
  else if (stem.startsWith('و') && stem.length > ROOT + 2) stem = stem.slice(1)
  for (const part of AFTER) {
    if (stem.endsWith(part) && stem.length - part.length >= ROOT) stem = stem.slice(0, -part.length)
  }
  return stem
}
