import { termOf } from '../../cms/content/search/termOf.ts'
import { wordsIn } from '../../cms/content/search/wordsIn.ts'
import { letterDistance } from '../catalogue/letterDistance.ts'
import { askIndex, mistakesIn } from './askIndex.ts'
import type { OpenIndex } from './openIndex.ts'

/** A word of which more than this share of letters is wrong is another word. */
const FARTHEST = 0.3
/** Answers that are looked through for how a word is written. */
const ENOUGH = 20

/**
 * What a visitor probably meant: each word that no language knows is replaced by the nearest that one of them does.
 * Null where every word is known, or nothing is near.
 */
export function meantBy(indexes: readonly OpenIndex[], words: string): string | null {
  let meant = ''
  let last = 0
  let isOther = false
  for (const { word, start, end } of wordsIn(words)) {
    const better = isKnown(indexes, word) ? word : (nearestTo(indexes, word) ?? word)
    isOther ||= better !== word
    meant += words.slice(last, start) + better
    last = end
  }
  return isOther ? meant + words.slice(last) : null
}

function isKnown(indexes: readonly OpenIndex[], word: string): boolean {
  return termOf(word) === null || indexes.some((open) => askIndex(open, word, 'exactly').length > 0)
}

/** The known word with the fewest letters changed, as the museum writes it. */
function nearestTo(indexes: readonly OpenIndex[], word: string): string | null {
  const term = termOf(word)
  if (term === null) return null
  // One letter more than the search itself forgives: this only asks.
  const fuzzy = mistakesIn(term) === false ? (/\d/.test(term) ? 0 : 1) : Number(mistakesIn(term)) + 1
  if (fuzzy === 0) return null
  for (const { file, index } of indexes) {
    const answers = index.search(term, { fuzzy, tokenize: (text) => [text], processTerm: (each) => each })
    const texts = answers.slice(0, ENOUGH).flatMap(({ id }) => {
      const thing = file.subjects[Number(id)] ?? file.moments[Number(id) - file.subjects.length]
      return thing ? [thing.title ?? '', thing.text] : []
    })
    const near = new Set(answers.slice(0, ENOUGH).flatMap(({ terms }) => terms))
    let best: { readonly word: string; readonly far: number } | null = null
    for (const { word: written } of texts.flatMap(wordsIn)) {
      const known = termOf(written)
      if (known === null || !near.has(known)) continue
      const far = letterDistance(term, known)
      if (far > term.length * FARTHEST) continue
      if (best === null || far < best.far) best = { word: written, far }
    }
    if (best) return best.word
  }
  return null
}
