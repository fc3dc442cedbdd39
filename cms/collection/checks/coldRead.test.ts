import { expect, test } from 'vitest'
import { chooseExhibits, coldRead } from './coldRead.ts'
import { collectionOf, type Doc } from './Collection.ts'

const folder = new URL('../', import.meta.url)
const inEnglish = (value: unknown) => [
  { _key: 'en', _type: 'internationalizedArrayStringValue', language: 'en', value },
]

const exhibits: Doc[] = Array.from({ length: 30 }, (_, index) => ({
  _id: `exhibit-${String(index).padStart(2, '0')}`,
  _type: 'exhibit',
  kind: 'chart',
  title: inEnglish(`Title ${index}`),
  image: { creditLine: inEnglish('Museum illustration') },
  dataTable: { rows: [{ label: inEnglish('Belgium'), values: [461, 39294] }] },
  facts: [{ _ref: 'fact-L04' }],
}))
const fact: Doc = {
  _id: 'fact-L04',
  _type: 'fact',
  code: 'L04',
  confidence: 'H',
  claim: inEnglish('Belgium counted 461 Moroccans in 1961.'),
  dispute: inEnglish('The counts come from a single source.'),
  sources: [{ _ref: 'source-k58' }],
}
const source: Doc = { _id: 'source-k58', _type: 'source', title: 'Blijven plakken in Gent', year: '2014' }
const collection = collectionOf([...exhibits, fact, source], folder)
const chosenBy = (seed: number, documents = collection) => chooseExhibits(documents, seed).map(({ _id }) => _id)

test('a historian who repeats the seed reads the same twelve exhibits, in whatever order the file has them', () => {
  expect(new Set(chosenBy(20261122)).size).toBe(12)
  expect(chosenBy(20261122, collectionOf(exhibits.toReversed(), folder))).toEqual(chosenBy(20261122))
  expect(chosenBy(1325)).not.toEqual(chosenBy(20261122))
})

test('a small collection is read whole, each exhibit once', () => {
  expect(chosenBy(1, collectionOf(exhibits.slice(0, 3), folder)).sort()).toEqual(
    exhibits.slice(0, 3).map(({ _id }) => _id),
  )
})

test('each sentence stands beside the claims, the dispute, the confidence and the sources that it rests on', () => {
  const [first = ''] = coldRead(collection, 7).split('\n\n').slice(1)
  for (const told of [
    /^## exhibit-\d\d \(chart\)$/m,
    /^title\[en\]: Title \d+$/m,
    /^row Belgium: 461 \| 39294$/m,
    /^### Fact L04, H, no date$/m,
    /^claim\[en\]: Belgium counted 461 Moroccans in 1961\.$/m,
    /^dispute\[en\]: The counts come from a single source\.$/m,
    /^source: · Blijven plakken in Gent · 2014$/m,
  ])
    expect(first).toMatch(told)
  expect(first).not.toContain('Museum illustration')
})
