import { expect, test } from 'vitest'
import { fixtureMuseum } from '../../cms/content/fixtures/museum.ts'
import { roomsBeside } from './roomsBeside.ts'
import { routeOf } from './View.ts'

const { museum } = fixtureMuseum('fr')
const one = museum.threshold
const museumOf = (slugs: readonly string[]) => ({ ...museum, rooms: slugs.map((slug) => ({ ...one, slug })) })

test('from door to door one comes through every room once, and back to the threshold, either way round', () => {
  const round = museumOf(['first', 'second', 'third'])
  for (const way of ['next', 'previous'] as const) {
    const seen: string[] = []
    let slug = one.slug
    do {
      seen.push(slug)
      slug = roomsBeside(round, slug)[way]?.slug ?? 'a wall'
    } while (slug !== one.slug && seen.length < 10)
    expect(seen.toSorted()).toEqual(
      routeOf(round)
        .map((room) => room.slug)
        .toSorted(),
    )
  }
})

test('the only room has no doors, nor has a room that is not of the museum', () => {
  expect(roomsBeside(museumOf([]), one.slug)).toEqual({ previous: null, next: null })
  expect(roomsBeside(museumOf(['first']), 'elsewhere')).toEqual({ previous: null, next: null })
})
