import { internationalizedArray } from 'sanity-plugin-internationalized-array'
import { LANGUAGE_TITLES, REQUIRED_LANGUAGE_NAMES } from './languages.ts'

const languages = Object.entries(LANGUAGE_TITLES).map(([id, title]) => ({ id, title }))

/** Documents that hold texts for visitors: they get the language filter. */
const LOCALISED_DOCUMENTS = [
  'museum',
  'theme',
  'room',
  'exhibit',
  'museumObject',
  'story',
  'testimony',
  'tour',
  'event',
  'journey',
  'person',
  'place',
  'fact',
]

/**
 * The plugin that makes `internationalizedArrayString`, `…Text` and `…RichText`. No `defaultLanguages` and no reordering:
 * both write a draft as soon as a document is opened, and a curator who only looks must leave no trace.
 */
export const i18nArrays = internationalizedArray({
  languages,
  fieldTypes: ['string', 'text', 'richText'],
  buttonLocations: ['field'],
  languageDisplay: 'titleAndCode',
  restoreOrder: false,
  // These stay in sight whatever a curator filters away; they are not written into anything.
  languageFilter: { documentTypes: LOCALISED_DOCUMENTS, defaultLanguages: Object.keys(REQUIRED_LANGUAGE_NAMES) },
})
