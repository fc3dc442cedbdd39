import { expect, test } from 'vitest'
import { collectionOf, type Doc } from './Collection.ts'
import { countCollection } from './countCollection.ts'

const folder = new URL('../', import.meta.url)

function room(id: string, languages: readonly string[], reviews?: readonly Doc[]): Doc {
  const title = languages.map((language) => ({
    _key: language,
    _type: 'internationalizedArrayStringValue',
    language,
    value: 'قاعة',
  }))
  return { _id: id, _type: 'room', title, ...(reviews && { reviews }) }
}

test('a language that nobody noted, or noted as unreviewed, counts as not reviewed, and what it does not say is not counted', () => {
  const collection = collectionOf(
    [
      room('room-a', ['ar', 'fr', 'nl']),
      room(
        'room-b',
        ['ar', 'fr'],
        [
          { language: 'fr', state: 'reviewed', by: 'A reader', on: '2026-11-22' },
          { language: 'ar', state: 'unreviewed' },
          { language: 'nl', state: 'reviewed', by: 'A reader', on: '2026-11-22' },
        ],
      ),
    ],
    folder,
  )
  const languages = countCollection(collection).find(({ title }) => title === 'By language')?.lines ?? []
  const told = Object.fromEntries(
    languages.map(({ name, counts }) => [name, [counts['documents reviewed'], counts['not reviewed']]]),
  )
  expect(told).toMatchObject({ ar: [0, 2], fr: [1, 1], nl: [0, 1], it: [0, 0] })
})
