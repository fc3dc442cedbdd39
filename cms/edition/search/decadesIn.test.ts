import { expect, it } from 'vitest'
import { decadesIn } from './decadesIn.ts'

it.each([
  [['1963-05-21'], [1960]],
  [['1956–1974'], [1950, 1960, 1970]],
  [['de 1946-47 à 1960'], [1940, 1960]],
  [['بين سنتي ١٩٦٣ و١٩٦٩'], [1960]],
  [['1963-12'], [1960]],
  [['1591, puis 1999'], [1590, 1990]],
  [['78 000 personnes, 19630 francs, L02, 2100'], []],
  [
    ['années 1960', '2021'],
    [1960, 2020],
  ],
])('%j speaks of %j', (texts, decades) => {
  expect(decadesIn(texts)).toEqual(decades)
})
