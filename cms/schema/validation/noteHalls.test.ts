import { expect, test } from 'vitest'
import { inMemoryLookup } from '../inMemoryLookup.ts'
import { noteHalls } from './noteHalls.ts'

const pictures = Array.from({ length: 14 }, (_, i) => ({ _id: `exhibit-${i}`, _type: 'exhibit', kind: 'picture' }))
const hung = (count: number) => pictures.slice(0, count).map(({ _id }) => ({ _ref: _id }))
const lookup = inMemoryLookup(pictures)

test('a curator who hangs more than one hall holds is told of the halls, and one who does not is told nothing', async () => {
  expect(await noteHalls(hung(12), 3, lookup)).toBe(true)
  expect(await noteHalls(hung(14), 3, lookup)).toMatch(/2 halls in a row \(\d+ \+ \d+ exhibits\)/)
})

test('the threshold and an empty room are told nothing', async () => {
  expect(await noteHalls(hung(14), 0, lookup)).toBe(true)
  expect(await noteHalls(undefined, 3, lookup)).toBe(true)
})
