import { describe, expect, it } from 'vitest'
import { placesOnMap } from '../../../content/mapSheets.ts'
import { FIRST_TEN_2020 } from '../data/bornInMorocco.ts'
import { theMarchOf1983 } from '../pictures/theMarchOf1983.ts'
import { whereMoroccansLive } from '../pictures/whereMoroccansLive.ts'
import type { WordLanguage } from '../Picture.ts'

const map = (slug: string) => ({ slug, kind: 'routeMap', aspect: 1.5 })

/** Every pair of numbers that a drawing begins a line or a circle at. */
function pointsOf(svg: string): readonly (readonly [number, number])[] {
  const starts = [...svg.matchAll(/M(-?[\d.]+) (-?[\d.]+)|cx="(-?[\d.]+)" cy="(-?[\d.]+)"/g)]
  return starts.map(([, a, b, c, d]) => [Number(a ?? c), Number(b ?? d)] as const)
}

const isDrawn = (svg: string, [across, down]: readonly [number, number]) =>
  pointsOf(svg).some(([x, y]) => Math.hypot(x - across * 2400, y - down * 1600) < 1)

describe('a route laid over a map', () => {
  it('meets the places where the picture itself has drawn them: the first ten countries', () => {
    const svg = whereMoroccansLive.draw('fr')
    const places = FIRST_TEN_2020.map(({ at: [longitude, latitude] }) => ({ longitude, latitude }))
    const found = placesOnMap(map('where-moroccans-live'), 'fr', places)
    expect(found).toHaveLength(10)
    for (const point of found ?? []) expect(isDrawn(svg, point)).toBe(true)
  })

  it.each<WordLanguage>(['fr', 'ar', 'en'])('meets Marseille on the map of the march in %s', (language) => {
    const svg = theMarchOf1983.draw(language)
    const found = placesOnMap(map('the-march-of-1983'), language, [{ longitude: 5.37, latitude: 43.3 }])
    expect(found).toHaveLength(1)
    for (const point of found ?? []) expect(isDrawn(svg, point)).toBe(true)
  })

  it('is drawn on no picture that is no map, on no map of unknown projection, and on none of another shape', () => {
    const rabat = [{ longitude: -6.83, latitude: 34.02 }]
    expect(placesOnMap({ ...map('where-moroccans-live'), kind: 'picture' }, 'fr', rabat)).toBeNull()
    expect(placesOnMap(map('a-map-of-a-curator'), 'fr', rabat)).toBeNull()
    expect(placesOnMap(map('constructor'), 'fr', rabat)).toBeNull()
    expect(placesOnMap({ ...map('where-moroccans-live'), aspect: 1.2 }, 'fr', rabat)).toBeNull()
  })

  it('leaves out what lies off the sheet', () => {
    expect(placesOnMap(map('the-march-of-1983'), 'fr', [{ longitude: -6.83, latitude: 34.02 }])).toEqual([])
  })
})
