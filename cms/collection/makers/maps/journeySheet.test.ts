import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { JOURNEY_SHEET, onJourneySheet } from '../../../content/journeySheet.ts'
import { logarithmic } from '../geometry/routeMap.ts'
import { drawJourneySheet } from './journeySheet.ts'

const PLACES = {
  Rabat: [-6.83, 34.02],
  Lens: [2.83, 50.43],
  Timbuktu: [-3.0, 16.77],
  Belém: [-48.5, -1.46],
  Montréal: [-73.57, 45.5],
  Mecca: [39.83, 21.42],
  Iquitos: [-73.25, -3.75],
  Abidjan: [-4.02, 5.35],
  Rotterdam: [4.48, 51.92],
} as const

test('the land that lies under the map is what its maker draws today', () => {
  const drawn = readFileSync(new URL('../../../../public/maps/journeys.svg', import.meta.url), 'utf8')
  // Not toBe: a failure would print the coasts. `node cms/collection/makers/maps/drawSheets.ts` repairs it.
  expect(drawn === drawJourneySheet()).toBe(true)
  expect(drawn.length).toBeLessThan(80_000)
})

test.each(Object.entries(PLACES))('%s lies on the sheet where its land is drawn', (_name, [longitude, latitude]) => {
  const { width, height, centre, at, scale, near } = JOURNEY_SHEET
  const [x, y] = onJourneySheet({ longitude, latitude })
  const [east, south] = logarithmic(centre, at, scale, near)([longitude, latitude]) ?? [Number.NaN, Number.NaN]
  expect(Math.hypot(x - east, y - south)).toBeLessThan(1)
  expect(x > 20 && x < width - 20 && y > 20 && y < height - 20).toBe(true)
})
