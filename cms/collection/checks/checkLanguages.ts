import { REQUIRED_LANGUAGES, type Language } from '../../content/Language.ts'
import { isPresent } from '../../schema/validation/isPresent.ts'
import { recordsOf } from '../../schema/validation/isRecord.ts'
import { finding, findingOf, type Check } from './Check.ts'

/** What is also written in the languages of those who left: titles, labels, what a room says, names of places. */
export const FURTHER_LANGUAGES: readonly Language[] = ['es', 'nl', 'de', 'it']
const WRITTEN_FURTHER: Readonly<Record<string, readonly string[]>> = {
  room: ['title', 'summary', 'introLabel'],
  exhibit: ['title', 'objectLabel'],
  story: ['title'],
  place: ['name'],
}

const ARABIC = /\p{Script=Arabic}/u
const LATIN = /\p{Script=Latin}/u
const TIFINAGH = /\p{Script=Tifinagh}/u
const LETTER = /\p{L}/u

/** Every text in Arabic, French and English, once each and in its own letters; labels and titles in four more languages. */
export const checkLanguages: Check = ({ translated, words, documents }) => {
  const incomplete = translated.flatMap(({ value, ...at }) => {
    const items = recordsOf(value)
    const languages = items.map(({ language }) => String(language))
    const lacking = REQUIRED_LANGUAGES.filter((language) => !languages.includes(language))
    return [
      ...lacking.map((language) => finding(at, `Is not written in ${language}.`)),
      ...(new Set(languages).size < languages.length ? [finding(at, 'Has a language twice.')] : []),
      ...(items.some(({ _key, language }) => _key !== language)
        ? [finding(at, 'Has a key that is not its language.')]
        : []),
    ]
  })
  const empty = words.filter(({ text }) => text.trim() === '').map((at) => finding(at, 'Is empty.'))
  const further = documents.flatMap((document) =>
    (WRITTEN_FURTHER[String(document._type)] ?? []).flatMap((field) => {
      const languages = recordsOf(document[field]).map(({ language }) => String(language))
      const lacking = FURTHER_LANGUAGES.filter((language) => !languages.includes(language))
      if (lacking.length === 0 || !isPresent(document[field])) return []
      return [findingOf(document, field, `Is not written in ${lacking.join(', ')}.`, 'warning')]
    }),
  )
  const misspelt = words
    .filter(({ text }) => LETTER.test(text))
    .filter(({ language, text }) => {
      if (language === 'ar') return !ARABIC.test(text)
      if (language === 'zgh') return !TIFINAGH.test(text) || LATIN.test(text)
      return ARABIC.test(text)
    })
    .map((at) => finding(at, 'Is not written in the letters of its language.'))
  return [...incomplete, ...empty, ...further, ...misspelt]
}
