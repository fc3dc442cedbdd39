import { REQUIRED_LANGUAGES } from '../../content/Language.ts'
import { recordsOf, referencesOf } from '../../schema/validation/isRecord.ts'
import { chance } from '../makers/random.ts'
import type { Collection, Doc } from './Collection.ts'
import { cellsOf, factsOf } from './groundsOf.ts'
import { inLanguage } from './textOf.ts'

/** How many exhibits are read cold at a time: an afternoon's work for one historian. */
const READ_AT_ONCE = 12

/** What no visitor reads as a sentence about the past: whose picture it is. */
const APART = /(^|\.)creditLine\[/

/**
 * Exhibits chosen by a seed, each with all that its visitors read and, beside it, all that its facts say: whoever repeats the
 * seed on the same collection reads the same. A chart's numbers stand in the order of its table.
 */
export function coldRead(collection: Collection, seed: number): string {
  const chosen = chooseExhibits(collection, seed)
  return [
    `# Cold read of ${chosen.length} exhibits, seed ${seed}`,
    ...chosen.map((each) => pageOf(each, collection)),
  ].join('\n\n')
}

/** The order of the file does not matter, only the identifiers and the seed. */
export function chooseExhibits({ ofType }: Pick<Collection, 'ofType'>, seed: number): Doc[] {
  const left = [...ofType('exhibit')].sort((a, b) => (String(a._id) < String(b._id) ? -1 : 1))
  const { next } = chance(seed)
  const count = Math.min(READ_AT_ONCE, left.length)
  return Array.from({ length: count }, () => left.splice(Math.floor(next() * left.length), 1)).flat()
}

function pageOf(exhibit: Doc, collection: Collection): string {
  const shown = recordsOf([exhibit, ...referencesOf([exhibit.museumObject]).map((id) => collection.byId.get(id))])
  const texts = shown.flatMap((document) => textsOf(document, collection))
  const facts = factsOf(exhibit, collection).map((fact) => factOf(fact, collection))
  return [`## ${String(exhibit._id)} (${String(exhibit.kind)})`, ...texts, ...numbersOf(exhibit), ...facts].join('\n')
}

function textsOf(document: Doc, { words }: Collection): string[] {
  return words
    .filter(({ id, path, text }) => id === document._id && text !== '' && !APART.test(path))
    .filter(({ language }) => REQUIRED_LANGUAGES.some((required) => required === language))
    .map(({ path, text }) => `${path}: ${text}`)
}

function numbersOf({ dataTable }: Doc): string[] {
  return recordsOf([dataTable]).flatMap(({ rows }) =>
    recordsOf(rows).map((row) => `row ${inLanguage(row.label, 'en')}: ${cellsOf(row).join(' | ')}`),
  )
}

function factOf(fact: Doc, { byId }: Collection): string {
  const sources = referencesOf(fact.sources).flatMap((id) => recordsOf([byId.get(id)]))
  return [
    `### Fact ${String(fact.code)}, ${String(fact.confidence)}, ${String(fact.date ?? 'no date')}`,
    ...REQUIRED_LANGUAGES.map((language) => `claim[${language}]: ${inLanguage(fact.claim, language)}`),
    ...REQUIRED_LANGUAGES.flatMap((language) => {
      const dispute = inLanguage(fact.dispute, language)
      return dispute === '' ? [] : [`dispute[${language}]: ${dispute}`]
    }),
    ...sources.map(({ title, publisher, year }) =>
      ['source:', ...[title, publisher, year].filter((part) => typeof part === 'string')].join(' · '),
    ),
  ].join('\n')
}
