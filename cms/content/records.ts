import * as v from 'valibot'
import { LANGUAGES } from './Language.ts'

/** Pieces that many query results share, read strictly. */

const LanguageTag = v.picklist(LANGUAGES)

/** `{value, language}` of a query becomes a `Text`. */
export const TextRecord = v.pipe(
  v.object({ value: v.pipe(v.string(), v.minLength(1)), language: LanguageTag }),
  v.transform(({ value, language }) => ({ value, lang: language })),
)

export const OptionalText = v.nullish(TextRecord, null)

/** Blocks are read one by one (toRichText). */
export const RichTextRecord = v.object({ value: v.array(v.unknown()), language: LanguageTag })

export const OptionalString = v.nullish(v.string(), null)

/** Slugs become file names and addresses: nothing else may get into them. */
export const SlugRecord = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'A slug has small Latin letters, digits and single hyphens'),
  v.maxLength(96),
)

/** A rights statement is an address that visitors follow: Creative Commons or rightsstatements.org only. */
export const RightsRecord = v.object({
  statement: v.pipe(
    v.string(),
    v.regex(
      /^(?:https:\/\/creativecommons\.org\/|https?:\/\/rightsstatements\.org\/)[\w./-]+$/,
      'Choose a statement of Creative Commons or rightsstatements.org',
    ),
  ),
  holder: v.pipe(v.string(), v.minLength(1)),
  term: OptionalString,
})

/** A day, with or without a time. */
export const DateRecord = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}/, 'A date is written 2026-01-31'))

export const LanguageRecord = LanguageTag

/** A list of any things: each is read by itself, so that one bad thing does not take the others. */
export const ListRecord = v.nullish(v.array(v.unknown()), [])
