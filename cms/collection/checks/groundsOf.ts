import { isRecord, recordsOf, referencesOf } from '../../schema/validation/isRecord.ts'
import type { Collection, Doc } from './Collection.ts'
import { numbersIn } from './numbersIn.ts'
import { inLanguage } from './textOf.ts'

/** The facts that a document rests on. */
export function factsOf({ facts }: Doc, { byId }: Pick<Collection, 'byId'>): Doc[] {
  return referencesOf(facts).flatMap((id) => recordsOf([byId.get(id)]))
}

/** Every number that a document's facts and tables give for a language: claims, disputes, dates, cells, years of sources. */
export function groundsOf(
  document: Doc,
  language: string,
  collection: Pick<Collection, 'byId' | 'ofType'>,
): ReadonlySet<number> {
  const rows = tablesOf(document, collection).flatMap((table) => recordsOf(table.rows))
  const texts = [
    ...factsOf(document, collection).flatMap((fact) => [
      inLanguage(fact.claim, language),
      inLanguage(fact.dispute, language),
      String(fact.date ?? ''),
      ...yearsOfSources(fact, collection),
    ]),
    ...rows.flatMap(({ label, definition }) => [inLanguage(label, language), inLanguage(definition, language)]),
    // When something happened stands in its own fields too.
    ...[document.from, document.until].filter((date) => typeof date === 'string'),
  ]
  return new Set([...texts.flatMap((text) => numbersIn(text, language)), ...rows.flatMap(cellsOf)])
}

/** A text may say when its source was written: “an agency report of 2006”. */
function yearsOfSources({ sources }: Doc, { byId }: Pick<Collection, 'byId'>): string[] {
  return referencesOf(sources)
    .flatMap((id) => recordsOf([byId.get(id)]))
    .map(({ year }) => String(year ?? ''))
}

/** Its own table; a story may quote the tables of exhibits that rest on a fact of its own. */
function tablesOf(document: Doc, { ofType }: Pick<Collection, 'ofType'>): Doc[] {
  if (document._type !== 'story') return recordsOf([document.dataTable])
  const facts = new Set(referencesOf(document.facts))
  return ofType('exhibit')
    .filter((exhibit) => referencesOf(exhibit.facts).some((id) => facts.has(id)))
    .flatMap(({ dataTable }) => recordsOf([dataTable]))
}

/** The numbers of a table's row. */
export function cellsOf(row: unknown): number[] {
  return isRecord(row) && Array.isArray(row.values) ? row.values.map(Number) : []
}
