import { expect, test } from 'vitest'
import { sentencesAlike, strangeWords } from './strangeWords.ts'

const said = (value: string, lang: string, isQuoted = false) => ({ value, lang, within: 'label', isQuoted })

test('words of the page’s own language are not strange, nor names in their own letters, nor what is quoted', () => {
  const arabic = [said('أربعة توقيعات', 'ar'), said('Campus France', 'ar'), said('CC BY-SA 4.0', 'ar')]
  expect(strangeWords([...arabic, said('Ce texte est une source', 'ar', true)], 'ar')).toEqual([])
  expect(strangeWords([said('Quatre signatures', 'fr'), said('12', 'fr')], 'fr')).toEqual([])
})

test.each([
  ['shown in another language', said('Quatre signatures', 'fr'), 'ar', /^in fr/],
  ['of another script', said('Four agreements on labour', 'ar'), 'ar', /^in another script/],
  ['of another script', said('أربعة توقيعات', 'fr'), 'fr', /^in another script/],
  ['of another interface', said('Salles', 'en'), 'en', /^an interface word/],
  ['a gap', said('Salle {n} sur 10', 'fr'), 'fr', /^no words/],
  ['no value', said('Room undefined', 'en'), 'en', /^no words/],
  ['a word’s name', said('exhibit.seeInRoom', 'en'), 'en', /^no words/],
] as const)('%s is strange', (_why, text, language, sentence) => {
  expect(strangeWords([text], language)).toEqual([expect.stringMatching(sentence)])
})

test('a sentence that two languages share is found, a name is not', () => {
  const both = [said('Ce texte n’a pas été traduit du tout', 'fr'), said('Ibn Battuta', 'fr')]
  expect(sentencesAlike(both, both)).toEqual([expect.stringContaining('Ce texte')])
})
