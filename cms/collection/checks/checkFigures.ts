import { REQUIRED_LANGUAGES, type Language } from '../../content/Language.ts'
import { isRecord } from '../../schema/validation/isRecord.ts'
import type { Finding } from '../../schema/checkDocuments.ts'
import { findingOf, type Check } from './Check.ts'
import { FURTHER_LANGUAGES } from './checkLanguages.ts'
import type { Doc } from './Collection.ts'
import { groundsOf } from './groundsOf.ts'
import { numbersIn } from './numbersIn.ts'
import { inLanguage } from './textOf.ts'

interface Told {
  readonly path: string
  readonly text: unknown
  readonly level: Finding['level']
}

/** What each type says in numbers. A label hangs on a wall: there, every number must be its facts'. */
const TOLD: Readonly<Record<string, (document: Doc) => Told[]>> = {
  exhibit: ({ objectLabel, deeperText, variant }) => [
    { path: 'objectLabel', text: objectLabel, level: 'error' },
    { path: 'variant.objectLabel', text: isRecord(variant) ? variant.objectLabel : undefined, level: 'error' },
    { path: 'deeperText', text: deeperText, level: 'warning' },
  ],
  story: ({ lead, body }) => [
    { path: 'lead', text: lead, level: 'warning' },
    { path: 'body', text: body, level: 'warning' },
  ],
  event: ({ title, text }) => [
    { path: 'title', text: title, level: 'error' },
    { path: 'text', text, level: 'error' },
  ],
  journey: ({ title, text }) => [
    { path: 'title', text: title, level: 'error' },
    { path: 'text', text, level: 'error' },
  ],
}

/** Facts are written in the required languages: a number of any other language stands in one of them. */
const GROUNDS: readonly (readonly [told: Language, facts: readonly Language[]])[] = [
  ...REQUIRED_LANGUAGES.map((language) => [language, [language]] as const),
  ...FURTHER_LANGUAGES.map((language) => [language, REQUIRED_LANGUAGES] as const),
]

/** Every number that visitors read stands in the facts or in the table that it rests on. */
export const checkFigures: Check = (collection) =>
  collection.ofType(...Object.keys(TOLD)).flatMap((document) =>
    GROUNDS.flatMap(([language, facts]) => {
      const known = new Set(facts.flatMap((each) => [...groundsOf(document, each, collection)]))
      return (TOLD[String(document._type)]?.(document) ?? []).flatMap(({ path, text, level }) =>
        numbersIn(inLanguage(text, language), language)
          .filter((number) => !known.has(number))
          .map((number) =>
            findingOf(document, `${path}[${language}]`, `Says ${number}, which none of its facts says.`, level),
          ),
      )
    }),
  )
