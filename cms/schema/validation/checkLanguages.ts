import { LANGUAGE_TITLES, REQUIRED_LANGUAGE_NAMES } from '../languages.ts'
import { recordsOf } from './isRecord.ts'
import type { Verdict } from './Verdict.ts'
import { wordsOf } from './wordsOf.ts'

interface LanguageRules {
  /** May be left out altogether; once begun, it must be complete. */
  readonly optional?: boolean
  /** What to say when nothing is written yet, where there is a better reason than "a text is missing". */
  readonly missing?: string
}

/**
 * Are these words there in every required language, once each?
 * @param value An internationalised array as a draft holds it: possibly missing, empty or half-filled.
 */
export function checkLanguages(value: unknown, { optional = false, missing }: LanguageRules = {}): Verdict {
  const items = recordsOf(value).map((item) => ({
    language: String(item.language ?? ''),
    written: wordsOf(item.value) !== '',
  }))
  if (items.length === 0 && optional) return true

  const languages = items.map((item) => item.language)
  const unknown = languages.find((language) => !(language in LANGUAGE_TITLES))
  if (unknown !== undefined)
    return `The museum has no language “${unknown}”: remove this text, or move it to one it has.`
  const twice = languages.find((language, index) => languages.indexOf(language) !== index)
  if (twice !== undefined) return `There are two texts in ${nameOf(twice)}: keep one of them.`

  const lacking = Object.keys(REQUIRED_LANGUAGE_NAMES).filter(
    (language) => !items.some((item) => item.language === language && item.written),
  )
  if (lacking.length > 0) {
    if (missing !== undefined && !items.some((item) => item.written)) return missing
    return `Write this in ${inWords(lacking.map(nameOf))}: a text is published in Arabic, French and English together.`
  }
  const empty = items.find((item) => !item.written)
  if (empty !== undefined) return `The text in ${nameOf(empty.language)} is empty: write it, or remove that language.`
  return true
}

function nameOf(language: string): string {
  const names: Readonly<Record<string, string>> = { ...LANGUAGE_TITLES, ...REQUIRED_LANGUAGE_NAMES }
  return names[language] ?? language
}

function inWords(names: readonly string[]): string {
  return new Intl.ListFormat('en').format(names)
}
