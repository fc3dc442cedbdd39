import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LayerBook } from './LayerBook.ts'

const NONE = new Set<string>()

describe('the places of a texture array', () => {
  test('are given while there are any, then the one that was longest of no use goes', () => {
    const book = new LayerBook(2)
    expect([book.take('a', NONE), book.take('b', NONE)]).toEqual([
      { place: 0, evicted: null },
      { place: 1, evicted: null },
    ])
    book.touch('a')
    expect(book.take('c', NONE)).toEqual({ place: 1, evicted: 'b' })
    expect([book.placeOf('a'), book.placeOf('b'), book.placeOf('c')]).toEqual([0, null, 1])
  })

  test('what is in view keeps its place, and who comes too late gets none', () => {
    const book = new LayerBook(2)
    book.take('a', NONE)
    book.take('b', NONE)
    expect(book.take('c', new Set(['a']))).toEqual({ place: 1, evicted: 'b' })
    expect(book.take('d', new Set(['a', 'c']))).toBeNull()
  })

  test('no two things ever share one, whoever comes and goes', () => {
    const keys = fc.constantFrom(...'abcdefgh')
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        fc.array(fc.tuple(keys, fc.uniqueArray(keys, { maxLength: 3 }))),
        (count, takes) => {
          const book = new LayerBook(count)
          for (const [key, keeps] of takes) {
            const kept = new Map(keeps.map((each) => [each, book.placeOf(each)]))
            book.take(key, new Set(keeps))
            for (const [each, place] of kept) expect(place ?? book.placeOf(each)).toBe(book.placeOf(each))
            const places = [...'abcdefgh'].map((each) => book.placeOf(each)).filter((place) => place !== null)
            expect(new Set(places).size).toBe(places.length)
            expect(places.every((place) => place >= 0 && place < count)).toBe(true)
          }
        },
      ),
    )
  })
})
