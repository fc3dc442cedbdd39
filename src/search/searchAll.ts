import { askIndex, CLOSENESS, termsOf, type Closeness } from './askIndex.ts'
import type { Found } from './Found.ts'
import { gather, gatherAll } from './gather.ts'
import type { OpenIndex } from './openIndex.ts'

export interface Findings {
  readonly closeness: Closeness
  /** In the order of the languages that were asked; within a language, best first. Each thing once, in the first of them. */
  readonly found: readonly Found[]
}

/**
 * Asks the languages in their order. What is near is looked for only where nothing is exact in any of them, so that a word of
 * another language is not taken for a misspelling of one's own.
 * @param indexes the reader's language first
 * @param isAll false while some languages are still on their way: then nothing but what is exact can be told
 */
export function searchAll(indexes: readonly OpenIndex[], words: string, isAll: boolean): Findings {
  if (termsOf(words).length === 0) {
    const all = words === '' ? indexes.flatMap(({ file }) => gatherAll(file)) : []
    return { closeness: 'exactly', found: once(all) }
  }
  for (const closeness of isAll ? CLOSENESS : CLOSENESS.slice(0, 1)) {
    const found = indexes.flatMap((open) => gather(open.file, askIndex(open, words, closeness)))
    if (found.length > 0) return { closeness, found: once(found) }
  }
  return { closeness: 'exactly', found: [] }
}

/** The same thing in several languages is one answer. */
function once(found: readonly Found[]): readonly Found[] {
  const seen = new Set<string>()
  return found.filter(({ subject }) => {
    const key = `${subject.id} ${subject.path}`
    return !seen.has(key) && seen.add(key)
  })
}
