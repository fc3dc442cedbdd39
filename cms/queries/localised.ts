/**
 * One text of a document in the visitor's language, as `{value, language}`: `$language` first, then the languages that the
 * museum writes in (FALLBACK_LANGUAGES of cms/content), then whatever there is. An empty translation counts as none. The
 * language comes along, so that the page can say honestly what it shows.
 *
 * An arrow with a bare template as its body, called with a literal: the only form of a function that typegen evaluates.
 */
export const localised = (field: string) => `"${field}": coalesce(
  ${field}[language == $language && length(value) > 0][0],
  ${field}[language == "fr" && length(value) > 0][0],
  ${field}[language == "ar" && length(value) > 0][0],
  ${field}[language == "en" && length(value) > 0][0],
  ${field}[length(value) > 0][0]
){value, language}`

/** The same for Portable Text, whose value is an array of blocks. */
export const localisedRich = (field: string) => `"${field}": coalesce(
  ${field}[language == $language && count(value) > 0][0],
  ${field}[language == "fr" && count(value) > 0][0],
  ${field}[language == "ar" && count(value) > 0][0],
  ${field}[language == "en" && count(value) > 0][0],
  ${field}[count(value) > 0][0]
){value, language}`
