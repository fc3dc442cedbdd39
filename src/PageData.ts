import * as v from 'valibot'
import { LANGUAGES } from '../cms/content/Language.ts'
import type { OpenEdition } from './catalogue/createCatalogue.ts'

/**
 * What the page's HTML tells the script that makes it live: which edition it was rendered from, and where the files of
 * its language lie. A data block (`application/json`), which no policy runs.
 */
export interface PageData {
  /** Path and search, as rendered. */
  readonly address: string
  readonly edition: OpenEdition
}

export const PAGE_DATA_ID = 'page-data'

const paths = v.record(v.string(), v.string())

const shape = v.object({
  address: v.string(),
  edition: v.object({
    current: v.object({
      format: v.literal(1),
      hash: v.string(),
      date: v.string(),
      manifest: v.string(),
      checkAfter: v.number(),
    }),
    index: v.object({
      museum: v.string(),
      rooms: paths,
      stories: paths,
      testimonies: paths,
      tours: paths,
      chronicle: v.nullable(v.string()),
      search: v.record(v.picklist(LANGUAGES), v.string()),
    }),
  }),
})

/** Null where the page has no such block, or not one of ours: a page that the server did not render. */
export function readPageData(json: string | null | undefined): PageData | null {
  if (!json) return null
  try {
    const result = v.safeParse(shape, JSON.parse(json))
    return result.success ? result.output : null
  } catch {
    return null
  }
}
