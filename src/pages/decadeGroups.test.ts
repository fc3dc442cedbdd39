import { expect, it } from 'vitest'
import { decadeGroups } from './decadeGroups.ts'

it('centuries with few decades stand together, others alone', () => {
  expect(decadeGroups([1320, 1440, 1490, 1500, 1810, 1900, 1910, 1920, 1960, 2000, 2010, 2020])).toEqual([
    [1320, 1440, 1490, 1500, 1810],
    [1900, 1910, 1920, 1960],
    [2000, 2010, 2020],
  ])
})

it('a young century with few decades does not join a full one', () => {
  expect(decadeGroups([1960, 1970, 1980, 2000])).toEqual([[1960, 1970, 1980], [2000]])
  expect(decadeGroups([])).toEqual([])
})
