import { describe, expect, test } from 'vitest'
import { isRecord, recordsOf } from '../../schema/validation/isRecord.ts'
import { cellsOf, groundsOf } from '../checks/groundsOf.ts'
import { numbersIn } from '../checks/numbersIn.ts'
import { readCollection } from '../checks/readCollection.ts'
import { inLanguage } from '../checks/textOf.ts'
import { TWICE_COUNTED } from './data/bornTwiceCounted.ts'
import { REMITTANCES } from './data/remittances.ts'
import { WORD_LANGUAGES, type WordLanguage } from './Picture.ts'
import { PICTURES } from './pictures.ts'

/*
 * A chart that hangs as a picture of its own is drawn from numbers that stand in its maker; the page draws the same table
 * again. Here the two are held together: what is written in the picture is what the table and its facts say.
 */

const collection = readCollection(new URL('../', import.meta.url))
const charts = collection.ofType('exhibit').flatMap((exhibit) => {
  const picture = PICTURES.find(({ slug }) => `exhibit-${slug}` === exhibit._id)
  return isRecord(exhibit.dataTable) && picture && !picture.wordless ? [{ exhibit, picture }] : []
})
const cases = charts.flatMap((chart) =>
  WORD_LANGUAGES.map((language) => [chart.picture.slug, language, chart] as const),
)

/** What one reads in a picture, a line each. */
function writtenIn(svg: string): string {
  return [...svg.matchAll(/<(text|foreignObject)[^>]*>([\s\S]*?)<\/\1>/g)]
    .map(([, , inside = '']) => inside.replace(/<[^>]*>/g, ' '))
    .join('\n')
    .replace(/[\u2066-\u2069]/g, '')
}

function numbersOn(svg: string, language: WordLanguage): readonly number[] {
  // "Fait J07" names a fact, and counts nothing.
  return numbersIn(writtenIn(svg).replace(/\b[A-Z]{1,2}\d{2}\b/g, ''), language)
}

test('every table of the collection that has a picture is held against it', () => {
  expect(charts.length).toBe(collection.ofType('exhibit').filter(({ dataTable }) => isRecord(dataTable)).length)
})

/** What is written along an axis, or in the key. */
const SCALES: Readonly<Record<string, readonly number[]>> = {
  'the-money-order': [0, 3, 6, 9],
  // A plate.
  'three-ways-of-counting': [100_000],
}

/** What the picture leaves to the table: three million emigrants are no rolls of paper. */
const UNDRAWN: Readonly<Record<string, readonly number[]>> = { 'suitcases-of-degrees': [3_000_000] }

describe.each(cases)('%s in %s', (slug, language, { exhibit, picture }) => {
  const on = numbersOn(picture.draw(language), language)
  const table = recordsOf([exhibit.dataTable]).flatMap(({ rows }) => recordsOf(rows))

  test('writes no number that is not in its table, its facts or its key', () => {
    const caption = recordsOf([exhibit.dataTable]).map((each) => inLanguage(each.caption, language))
    const grounds = new Set([
      ...groundsOf(exhibit, language, collection),
      ...numbersIn(caption.join(), language),
      ...(SCALES[slug] ?? []),
    ])
    const strangers = on.filter((number) => !grounds.has(number))
    expect(strangers).toEqual([])
  })

  // Fifty years are drawn, and six of them written; they are held together below.
  test.skipIf(slug === 'the-money-order')('writes the numbers that its table has drawn', () => {
    const cells = table.filter(({ onlyInTable }) => onlyInTable !== true).map(cellsOf)
    // The globe writes beside an arc what its last year counts.
    const drawn = slug === 'globe-1990-2020' ? cells.flatMap((row) => row.slice(-1)) : cells.flat()
    // “5,1 millions” is 5 100 000.
    const unwritten = drawn.filter((number) => !on.includes(number) && !on.includes(number / 1_000_000))
    expect(unwritten).toEqual(UNDRAWN[slug] ?? [])
  })
})

const rowsOf = (slug: string) =>
  recordsOf([collection.byId.get(`exhibit-${slug}`)?.dataTable]).flatMap(({ rows }) => recordsOf(rows))

test('the fifty years that are drawn on the money order are those of its table', () => {
  const drawn = REMITTANCES.map(([year, dollars, share]) => [year, rounded(dollars / 1e6, 1), rounded(share, 2)])
  expect(drawn).toEqual(rowsOf('the-money-order').map((row) => [Number(inLanguage(row.label, 'fr')), ...cellsOf(row)]))
})

test('both arcs to each country of the globe are as wide as its table says', () => {
  const drawn = TWICE_COUNTED.map(({ in2000, in2020 }) => [in2000, in2020])
  const rows = rowsOf('globe-1990-2020').filter(({ onlyInTable }) => onlyInTable !== true)
  expect(drawn).toEqual(rows.map(cellsOf).map(([first, , last]) => [first, last]))
})

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits))
}
