import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { assembleMuseum } from './assembleMuseum.ts'
import { fixtureDocuments } from './fixtures/dataset.ts'
import { fixtureTransform, queryDataset } from './fixtures/queryDataset.ts'
import type { Problem } from './Problem.ts'

test('whatever JSON a lake answers, the museum opens or stays closed, and never breaks', () => {
  const answers = fc.record({ museum: fc.jsonValue(), rooms: fc.jsonValue(), stories: fc.jsonValue() })
  expect(() =>
    fc.assert(
      fc.property(answers, (given) => {
        assembleMuseum(
          { testimonies: [], tours: null, events: [], journeys: null, ...given },
          fixtureTransform('fr', []),
        )
      }),
    ),
  ).not.toThrow()
})

test('whichever one value of the collection is damaged, the museum opens, and every problem names its document', async () => {
  const records = await queryDataset(fixtureDocuments(), 'fr')
  // Without its list of rooms a museum is closed; with any other damage it is open.
  const places = pathsOf(records).filter((place) => !(place.length === 1 && place[0] === 'rooms'))
  expect(() =>
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue(), (place, damage) => {
        const problems: Problem[] = []
        const damaged = { ...records, ...Object(replaced(records, place, damage)) }
        const content = assembleMuseum(damaged, fixtureTransform('fr', problems))
        return content !== null && content.rooms.length > 0 && problems.every(({ id }) => id !== '')
      }),
      { numRuns: 600 },
    ),
  ).not.toThrow()
})

type Path = readonly (string | number)[]

/** Every place in a value, lists and objects included. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  const inner =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, each]) =>
          pathsOf(each, [...path, Array.isArray(value) ? Number(key) : key]),
        )
      : []
  return path.length === 0 ? inner : [path, ...inner]
}

function replaced(value: unknown, [key, ...rest]: Path, damage: unknown): unknown {
  if (key === undefined) return damage
  if (Array.isArray(value)) return value.map((each, place) => (place === key ? replaced(each, rest, damage) : each))
  return Object.fromEntries(
    Object.entries(Object(value)).map(([name, each]) => [name, name === key ? replaced(each, rest, damage) : each]),
  )
}
