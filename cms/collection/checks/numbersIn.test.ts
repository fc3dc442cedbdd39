import { expect, test } from 'vitest'
import { numbersIn } from './numbersIn.ts'
import { plainNumbers } from './plainNumbers.ts'
import { readability, syllablesOf } from './readability.ts'

test.each([
  ['fr', '39\u202f294 personnes, 8,53\u202f% en 2022', [39_294, 8.53, 2022]],
  ['en', '39,294 people, 8.53% in 2022', [39_294, 8.53, 2022]],
  ['ar', '39.294 شخصا، 8,53% سنة 2022', [39_294, 8.53, 2022]],
  ['de', '39.294 Menschen in den 1960er Jahren', [39_294]],
  ['fr', 'les années 1960', []],
  ['en', 'the 1960s', []],
  ['zgh', '1960', []],
])('in %s, “%s” tells %o', (language, text, numbers) => {
  expect(numbersIn(text, language)).toEqual(numbers)
})

test('a number is compared without the marks of its language', () => {
  expect(plainNumbers('39\u202f294; 39.294; 39,294; 8,53; 3.262.222')).toBe('39294; 39294; 39294; 8.53; 3262222')
})

test('a child’s sentence is easier than an office’s, in every language that has a formula', () => {
  const pairs = {
    fr: [
      'Il attend. Il a froid.',
      'L’administration compétente subordonne l’autorisation à la présentation de justificatifs.',
    ],
    en: ['He waits. He is cold.', 'Competent administration subordinates authorisation to documentary justification.'],
    de: [
      'Er wartet. Ihm ist kalt.',
      'Die Aufenthaltsgenehmigungserteilung unterliegt verwaltungsrechtlichen Zuständigkeitsregelungen.',
    ],
  }
  for (const [language, [easy = '', hard = '']] of Object.entries(pairs))
    expect(readability(easy, language) ?? 0).toBeGreaterThan((readability(hard, language) ?? 0) + 40)
  expect(readability('رجل ينتظر.', 'ar')).toBeNull()
  expect(readability('1963', 'en')).toBeNull()
})

test('syllables are those that are said', () => {
  expect(['table', 'waited', 'Morocco', 'sea'].map((word) => syllablesOf(word, 'en'))).toEqual([2, 2, 3, 1])
  expect(['place', 'contrat', 'années', 'viennent'].map((word) => syllablesOf(word, 'fr'))).toEqual([1, 2, 2, 1])
})
