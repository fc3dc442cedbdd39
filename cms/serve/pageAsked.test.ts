import { expect, test } from 'vitest'
import { pageAsked } from './pageAsked.ts'

const asked = (address: string) => pageAsked(new URL(address, 'http://museum'))

test('what a visitor looks for reaches the page, so that its field keeps the words without scripts', () => {
  const { path, isForMany } = asked('/fr/search?q=valise+%26+mine&kind=exhibit&colour=red')
  const { searchParams } = new URL(path, 'http://museum')
  expect([...searchParams]).toEqual([
    ['q', 'valise & mine'],
    ['kind', 'exhibit'],
  ])
  // Nor do a thousand searches push the pages out that everybody reads.
  expect(isForMany).toBe(false)
  expect(asked('/fr/search')).toEqual({ path: '/fr/search', isForMany: true })
})

test('what a stranger adds to an address makes no page of its own', () => {
  const room = { path: '/fr/rooms/the-contract', isForMany: true }
  expect(asked('/fr/rooms/the-contract?q=mine&utm=1')).toEqual(room)
  expect(asked('/fr/rooms/the-contract?x')).toEqual(room)
})

test('the walk, and the second of a voice, are the page’s own', () => {
  expect(asked('/fr/testimonies/on-the-square?t=12').path).toBe('/fr/testimonies/on-the-square?t=12')
  expect(new URL(asked('/fr?walk').path, 'http://museum').searchParams.has('walk')).toBe(true)
  // Nothing that is written into a value becomes a part of the address.
  expect([...new URL(asked('/fr?t=1%26walk').path, 'http://museum').searchParams.keys()]).toEqual(['t'])
})
