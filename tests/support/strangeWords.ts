import type { Language } from '../../cms/content/Language.ts'
import { ar } from '../../src/i18n/words/ar.ts'
import { de } from '../../src/i18n/words/de.ts'
import { en } from '../../src/i18n/words/en.ts'
import { es } from '../../src/i18n/words/es.ts'
import { fr } from '../../src/i18n/words/fr.ts'
import { it } from '../../src/i18n/words/it.ts'
import { nl } from '../../src/i18n/words/nl.ts'
import { zgh } from '../../src/i18n/words/zgh.ts'
import type { PageText } from './readPage.ts'

const TABLES: Readonly<Record<Language, unknown>> = { ar, zgh, fr, en, es, nl, de, it }

/** What no visitor should read: a gap that nothing filled, a value that is none, the name of a word in its table. */
const NO_WORDS = /\{\w+\}|\bundefined\b|\bNaN\b|\[object|^[a-z]+(\.[a-z]\w*)+$/

const ARABIC = /\p{Script=Arabic}/u
const LATIN_WORDS = /\p{Script=Latin}{3,}/gu
/** Fewer may be a name, a licence, a number of the inventory. */
const MANY = 3
const NOT_LATIN = /[\p{Script=Arabic}\p{Script=Tifinagh}]/u

/**
 * What in a page's texts is not in the page's language, as a sentence each: shown in another for want of a translation, in
 * another script, an interface word of another table, or no word at all.
 */
export function strangeWords(texts: readonly PageText[], language: Language): readonly string[] {
  const foreign = foreignPhrases(language)
  return texts
    .filter(({ isQuoted }) => !isQuoted)
    .flatMap(({ value, lang, within }) => {
      const why = NO_WORDS.test(value)
        ? 'no words'
        : lang !== language
          ? `in ${lang || 'no language'}`
          : isInAnotherScript(value, language)
            ? 'in another script'
            : foreign.has(value)
              ? 'an interface word of another language'
              : null
      return why === null ? [] : [`${why}: “${value}” (.${within})`]
    })
}

/** Sentences that say the same, letter by letter, in two languages. */
export function sentencesAlike(one: readonly PageText[], other: readonly PageText[]): readonly string[] {
  const said = new Set(other.filter(({ isQuoted }) => !isQuoted).map(({ value }) => value))
  return one
    .filter(({ value, isQuoted }) => !isQuoted && value.split(' ').length >= SENTENCE_WORDS && said.has(value))
    .map(({ value, within }) => `“${value}” (.${within})`)
}

/** Fewer may be a name, a title of a law, a reference. */
const SENTENCE_WORDS = 5

function isInAnotherScript(value: string, language: Language): boolean {
  if (language !== 'ar') return NOT_LATIN.test(value)
  return !ARABIC.test(value) && (value.match(LATIN_WORDS) ?? []).length >= MANY
}

/** Words of every other interface that are not this one's too. */
function foreignPhrases(language: Language): ReadonlySet<string> {
  const own = new Set(phrasesIn(TABLES[language]))
  const others = Object.entries(TABLES).flatMap(([name, table]) => (name === language ? [] : phrasesIn(table)))
  return new Set(others.filter((phrase) => !own.has(phrase)))
}

function phrasesIn(table: unknown): readonly string[] {
  if (typeof table === 'string') return [table]
  return typeof table === 'object' && table !== null ? Object.values(table).flatMap(phrasesIn) : []
}
