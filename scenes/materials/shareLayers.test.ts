import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { TIERS } from '../quality/tiers.ts'
import { bestOf, levelFor, shareLayers, type Wish } from './shareLayers.ts'

const level = (side: number, count: number, forAll = false) => ({
  width: side,
  height: side,
  count,
  mipmaps: false,
  forAll,
})
const LEVELS = [level(32, 9, true), level(256, 4, true), level(512, 2), level(1024, 1)]
const wish = (key: string, distance: number, pixels: number): Wish => ({ key, distance, pixels })

describe('the layers of pictures', () => {
  test('a picture that one stands before is sharp, its neighbours less so, and all have their thumbs', () => {
    const wishes = [wish('far', 9, 90), wish('near', 1.5, 800), wish('beside', 3, 400), wish('next', 4, 300)]
    expect(shareLayers(wishes, LEVELS)).toEqual([
      ['near', 'beside', 'next', 'far'],
      ['near', 'beside', 'next', 'far'],
      ['beside', 'next'],
      ['near'],
    ])
  })

  test('who finds the sharpest taken by a nearer one gets the next', () => {
    const shared = shareLayers([wish('a', 2, 900), wish('b', 1, 900), wish('c', 3, 400), wish('d', 4, 400)], LEVELS)
    expect(shared.slice(2)).toEqual([['a', 'c'], ['b']])
  })

  test('what hangs twice is there once', () => {
    expect(shareLayers([wish('a', 5, 100), wish('a', 2, 100)], LEVELS)[1]).toEqual(['a'])
  })

  test('however many hang, no level is promised more than it has, and the nearest is always served', () => {
    const some = fc.array(fc.record({ distance: fc.double({ min: 0.3, max: 60, noNaN: true }), pixels: fc.nat(4000) }))
    fc.assert(
      fc.property(
        some,
        fc.constantFrom(TIERS.basic.pictures, TIERS.rich.pictures, TIERS.basic.labels),
        (all, levels) => {
          const wishes = all.map((each, index) => ({ ...each, key: String(index) }))
          const shared = shareLayers(wishes, levels)
          shared.forEach((keys, index) => expect(keys.length).toBeLessThanOrEqual(levels[index]?.count ?? 0))
          const [nearest] = wishes.toSorted((a, b) => a.distance - b.distance)
          expect(nearest === undefined || shared[levelFor(nearest.pixels, levels)]?.includes(nearest.key)).toBe(true)
        },
      ),
    )
  })
})

describe('what is shown of a picture', () => {
  const shows = (there: readonly number[], wanted: number) => bestOf((one) => there.includes(one), wanted, 4)

  test('is as sharp as asked, else sharper, else the best there is', () => {
    expect([shows([0, 1, 3], 1), shows([0, 3], 1), shows([0, 1], 3), shows([0], 2), shows([], 2)]).toEqual([
      1, 3, 1, 0, -1,
    ])
  })
})
