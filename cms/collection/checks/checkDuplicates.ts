import { countWords } from '../../schema/validation/checkLabelLength.ts'
import { finding, findingOf, type Check } from './Check.ts'
import { inLanguage } from './textOf.ts'

/** Shorter sentences may well be alike. */
const FEWEST_WORDS = 8
/** What is read as prose; credits, notices and tables repeat themselves by right. */
const PROSE = /^(introLabel|objectLabel|deeperText|summary|lead|body|text|variant\.objectLabel)\[/

/** No sentence is told twice in two documents, and no two things of a kind are called alike. */
export const checkDuplicates: Check = ({ words, ofType, documents, byId }) => {
  const told = new Map<string, string>()
  const again = words
    // Each voice begins by saying what it is, in the same words.
    .filter(({ id, path }) => PROSE.test(path) && byId.get(id)?.kind !== 'voice')
    .flatMap((each) =>
      each.text
        .split(/(?<=[.!?؟…])\s+|\n/)
        .map((sentence) => sentence.trim())
        .filter((sentence) => countWords(sentence) >= FEWEST_WORDS)
        .flatMap((sentence) => {
          const key = `${each.language} ${sentence}`
          const first = told.get(key)
          if (first === undefined) told.set(key, each.id)
          if (first === undefined || first === each.id) return []
          return [finding(each, `Says what ${first} says, word for word: “${sentence.slice(0, 60)}…”`, 'warning')]
        }),
    )
  const types = [...new Set(documents.map(({ _type }) => String(_type)))].filter((type) => type !== 'source')
  const namesakes = types.flatMap((type) => {
    const called = new Map<string, unknown>()
    return ofType(type).flatMap((document) => {
      const name = nameOf(document.title ?? document.name)
      const first = called.get(name)
      if (first === undefined) called.set(name, document._id)
      if (name === '' || first === undefined) return []
      return [findingOf(document, 'title', `Is called as ${String(first)} is: “${name}”.`, 'warning')]
    })
  })
  return [...again, ...namesakes]
}

function nameOf(title: unknown): string {
  return inLanguage(title, 'fr')
}
