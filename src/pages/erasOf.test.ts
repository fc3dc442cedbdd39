import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { erasOf } from './erasOf.ts'

const at = (year: number) => ({ from: String(year) })
const years = fc
  .array(fc.integer({ min: 1300, max: 2029 }), { maxLength: 80 })
  .map((all) => all.toSorted((a, b) => a - b).map(at))

it('every thing lies in one era, within its years, and eras follow each other without a shared year', () => {
  fc.assert(
    fc.property(years, (things) => {
      const eras = erasOf(things)
      expect(eras.flatMap((era) => era.things)).toEqual(things)
      for (const [index, era] of eras.entries()) {
        for (const { from } of era.things) {
          expect(Number(from)).toBeGreaterThanOrEqual(era.from)
          expect(Number(from)).toBeLessThanOrEqual(era.until)
        }
        expect(era.from).toBeGreaterThan(eras[index - 1]?.until ?? 0)
      }
    }),
  )
})

it('sparse centuries stand together, a full one is told by decades', () => {
  const full = [1912, 1914, 1956, 1961, 1962, 1963, 1964, 1965, 1966, 1967, 1971]
  const eras = erasOf([1304, 1492, 1550, 1811, ...full].map(at))
  expect(eras.map(({ from, until, things }) => [from, until, things.length])).toEqual([
    [1300, 1899, 4],
    [1910, 1959, 3],
    [1960, 1969, 7],
    [1970, 1979, 1],
  ])
})
