import { expect, test } from 'vitest'
import { pageAddresses, type AddressBook } from './pageAddresses.ts'

const book: AddressBook = {
  language: 'fr',
  index: { museum: '', rooms: { court: '' }, stories: {}, testimonies: {}, tours: {}, chronicle: 'c.json', search: {} },
  exhibits: { court: ['one'] },
  stops: {},
  decades: [1320, 1960],
}

test('a static museum has a page for the timeline, the map, and each decade of the map', () => {
  expect(pageAddresses(book)).toEqual([
    '/fr',
    '/fr/rooms',
    '/fr/rooms/court',
    '/fr/rooms/court/one',
    '/fr/tours',
    '/fr/timeline',
    '/fr/map',
    '/fr/map/1320',
    '/fr/map/1960',
    '/fr/about',
    '/fr/search',
  ])
})

test('an edition without a chronicle has none of them', () => {
  const addresses = pageAddresses({ ...book, decades: null })
  expect(addresses.filter((address) => /timeline|map/.test(address))).toEqual([])
})
