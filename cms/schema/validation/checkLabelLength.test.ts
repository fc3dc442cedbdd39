import { expect, test } from 'vitest'
import { checkDeeperLength, checkLabelLength, countWords } from './checkLabelLength.ts'

test.each([
  ['Le 1er juin 1963, à Paris.', 6],
  ['Un homme – un seul – signe.', 5],
  ['وقّع المغرب وفرنسا اتفاقا', 4],
  ['ⴰⵎⵓⴷⴷⵓ ⵏ ⵉⵎⵓⵔⴰⵢⴻⵏ', 3],
  ['  ', 0],
])('“%s” has %i words', (text, words) => expect(countWords(text)).toBe(words))

const inFrench = (words: number) => [{ language: 'fr', value: Array.from({ length: words }, () => 'mot').join(' ') }]

test('a curator hears which language of a label or of a deeper text is too short or too long', () => {
  expect(checkLabelLength(inFrench(60))).toBe(true)
  expect(checkLabelLength(inFrench(111))).toContain('Français: 111 words')
  expect(checkDeeperLength(inFrench(400))).toBe(true)
  expect(checkDeeperLength(inFrench(149))).toContain('Français: 149 words')
  expect(checkDeeperLength(undefined)).toBe(true)
})
