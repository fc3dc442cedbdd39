import { nullable, number, object, optional, picklist, record, string } from 'valibot'
import type { Manifest } from './Edition.ts'
import { LANGUAGES } from './Language.ts'
import { parsed, type Parsed } from './parsed.ts'
import { format } from './shapes.ts'

const bySlug = record(string(), string())
const index = object({
  museum: string(),
  rooms: bySlug,
  stories: bySlug,
  testimonies: bySlug,
  tours: bySlug,
  // An edition made before there was a chronicle or a search is whole without it.
  chronicle: optional(nullable(string()), null),
  search: optional(record(picklist(LANGUAGES), string()), {}),
})

const manifest = object({
  format,
  hash: string(),
  date: string(),
  languages: object({ ar: index, zgh: index, fr: index, en: index, es: index, nl: index, de: index, it: index }),
  files: record(string(), object({ sha256: string(), bytes: number() })),
})

export function parseManifest(json: unknown): Parsed<Manifest> {
  return parsed(manifest, json)
}
