import type { SearchFile } from '../../cms/content/search/SearchFile.ts'
import type { Answer } from './askIndex.ts'
import type { Found, FoundMoment } from './Found.ts'

const NO_TERMS: ReadonlySet<string> = new Set()

/** Brings the moments of a testimony together under it: what answers, best first. */
export function gather({ language, subjects, moments }: SearchFile, answers: readonly Answer[]): readonly Found[] {
  const found = new Map<number, { score: number; terms: ReadonlySet<string>; moments: FoundMoment[] }>()
  for (const { id, score, terms: list } of answers) {
    const terms = new Set(list)
    const moment = moments[id - subjects.length]
    const of = moment?.of ?? id
    const known = found.get(of) ?? { score: 0, terms: NO_TERMS, moments: [] }
    found.set(of, known)
    known.score = Math.max(known.score, score)
    if (moment) known.moments.push({ moment, score, terms })
    else known.terms = terms
  }
  return [...found]
    .flatMap(([of, { score, terms, moments }]) => {
      const subject = subjects[of]
      return subject ? [{ language, subject, score, terms, moments }] : []
    })
    .sort((a, b) => b.score - a.score)
}

/** Everything in a file, in its order: for who looks by room, time or language alone. */
export function gatherAll({ language, subjects }: SearchFile): readonly Found[] {
  return subjects.map((subject) => ({ language, subject, score: 0, terms: NO_TERMS, moments: [] }))
}
