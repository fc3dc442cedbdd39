import { expect, test } from 'vitest'
import { checkSlug } from '../validation/checkSlug.ts'
import { slugify } from './slugify.ts'

test.each([
  ['Prendre racine : l’été', 'prendre-racine-l-ete'],
  ['Cœur & œuvre', 'coeur-oeuvre'],
  ['De 461 à 39 294', 'de-461-a-39-294'],
  ['العقد', ''],
])('“%s” becomes “%s”', (title, slug) => expect(slugify(title)).toBe(slug))

test('an address that the Studio makes is one that it accepts, however long the title', () => {
  const made = slugify('Les ouvriers qui partirent un matin de Ouarzazate '.repeat(5))
  expect(made.length).toBeLessThanOrEqual(80)
  expect(checkSlug({ current: made })).toBe(true)
})
