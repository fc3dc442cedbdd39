import { expect, test } from 'vitest'
import { countWords } from './checkLabelLength.ts'

test.each([
  ['Le 1er juin 1963, à Paris.', 6],
  ['Un homme – un seul – signe.', 5],
  ['وقّع المغرب وفرنسا اتفاقا', 4],
  ['ⴰⵎⵓⴷⴷⵓ ⵏ ⵉⵎⵓⵔⴰⵢⴻⵏ', 3],
  ['  ', 0],
])('“%s” has %i words', (text, words) => expect(countWords(text)).toBe(words))
