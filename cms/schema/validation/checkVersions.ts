import { LANGUAGE_TITLES } from '../languages.ts'
import { isRecord, recordsOf } from './isRecord.ts'
import type { Verdict } from './Verdict.ts'

/** Each other version of a picture: one language, one file. */
export function checkVersions(versions: unknown): Verdict {
  const titles: Readonly<Record<string, string>> = LANGUAGE_TITLES
  const list = recordsOf(versions)
  const languages = list.map((version) => String(version.language ?? ''))
  if (languages.some((language) => !(language in titles))) return 'Choose the language of each version of the picture.'
  const twice = languages.find((language, index) => languages.indexOf(language) !== index)
  if (twice !== undefined) return `There are two versions in ${titles[twice] ?? twice}: keep one of them.`
  const without = list.find((version) => !isRecord(version.image) || !isRecord(version.image.asset))
  if (without === undefined) return true
  return `Upload the picture in ${titles[String(without.language)] ?? without.language}, or remove that version.`
}
