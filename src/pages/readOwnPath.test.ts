import { expect, it } from 'vitest'
import { createCatalogue, openEdition } from '../catalogue/createCatalogue.ts'
import { fixtureEdition } from '../fixtureEdition.ts'
import { readOwnPath } from './readOwnPath.ts'

async function pathOf(seen: unknown, replaced: Readonly<Record<string, unknown>> = {}) {
  const { current, load } = fixtureEdition(replaced)
  const edition = await openEdition('en', current, load)
  if (!edition.ok) throw new Error(edition.error.detail)
  const catalogue = createCatalogue('en', edition.value, load)
  const museum = await catalogue.museum()
  if (!museum.ok) throw new Error(museum.error.detail)
  const steps = await readOwnPath(museum.value, catalogue, seen === null ? null : JSON.stringify(seen))
  return steps.map(({ room, exhibit, place }) => [`${room}/${exhibit.slug}`, ...place.map(({ id }) => id)])
}

it('a visitor finds the places of what they saw, in the order in which they saw it', async () => {
  expect(await pathOf(['the-tie/summer-road', 'courtyard/four-roads', 'the-contract/no-more'])).toEqual([
    ['the-tie/summer-road'],
    ['courtyard/four-roads', 'place-casablanca'],
  ])
})

it('who saw nothing yet has no path, and a room that does not open is left out', async () => {
  expect(await pathOf(null)).toEqual([])
  expect(await pathOf(['courtyard/four-roads'], { 'files/room-courtyard.en.json': { broken: true } })).toEqual([])
})
