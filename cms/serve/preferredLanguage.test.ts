import { expect, test } from 'vitest'
import { preferredLanguage } from './preferredLanguage.ts'

test.each([
  ['ar-MA,ar;q=0.9,fr;q=0.8', 'ar'],
  ['en-GB,en;q=0.9', 'en'],
  ['pt-BR,nl;q=0.4,de;q=0.7', 'de'],
  ['shi-Tfng, fr;q=0.5', 'zgh'],
  ['fr;q=0, it', 'it'],
  ['ja', 'fr'],
  [undefined, 'fr'],
  [';;q=,', 'fr'],
])('a browser that asks for %s gets %s', (header, language) => {
  expect(preferredLanguage(header)).toBe(language)
})
