import { array, nullable, number, object, picklist, string, unknown } from 'valibot'
import { LANGUAGES } from './Language.ts'
import { parsed, type Parsed } from './parsed.ts'
import { SEARCH_KINDS, type SearchFile } from './search/SearchFile.ts'
import { format } from './shapes.ts'

const language = picklist(LANGUAGES)

const file = object({
  format,
  language,
  subjects: array(
    object({
      kind: picklist(SEARCH_KINDS),
      id: string(),
      path: string(),
      title: string(),
      titleLang: nullable(language),
      text: string(),
      rooms: array(string()),
      decades: array(number()),
      heard: array(object({ lang: language, times: array(number()) })),
      mentions: array(object({ path: string(), title: string() })),
    }),
  ),
  moments: array(
    object({
      of: number(),
      at: number(),
      follows: language,
      title: nullable(string()),
      text: string(),
    }),
  ),
  index: unknown(),
})

/** The index itself is its library's to judge, when it is opened. */
export function parseSearchFile(json: unknown): Parsed<SearchFile> {
  return parsed(file, json)
}
