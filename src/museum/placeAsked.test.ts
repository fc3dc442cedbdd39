import { expect, it } from 'vitest'
import { parseVisit } from '../visit/parseVisit.ts'
import { placeAsked } from './placeAsked.ts'

const asked = (address: string) => placeAsked(parseVisit(address))

it('a link on foot asks for a place: a room’s entrance, or what hangs in it', () => {
  expect(asked('/fr/rooms/the-contract?walk')).toEqual({ room: 'the-contract', exhibit: null })
  expect(asked('/fr/rooms/the-contract/the-stamp?walk')).toEqual({ room: 'the-contract', exhibit: 'the-stamp' })
})

it('a link to a page, to another thing or to a moment of a voice asks for more than a place', () => {
  for (const address of ['/fr/rooms/the-contract', '/fr/about?walk', '/fr/rooms/the-contract/the-stamp?t=4&walk'])
    expect(asked(address)).toBeNull()
})
