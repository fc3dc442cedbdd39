import type { Chronicle } from '../../cms/content/Chronicle.ts'
import type { CurrentEdition, EditionIndex } from '../../cms/content/Edition.ts'
import type { Language } from '../../cms/content/Language.ts'
import type { Museum } from '../../cms/content/Museum.ts'
import type { Room } from '../../cms/content/Room.ts'
import type { SearchFile } from '../../cms/content/search/SearchFile.ts'
import type { Story } from '../../cms/content/Story.ts'
import type { Testimony } from '../../cms/content/Testimony.ts'
import type { Tour } from '../../cms/content/Tour.ts'
import { parseChronicle } from '../../cms/content/parseChronicle.ts'
import { parseManifest } from '../../cms/content/parseManifest.ts'
import { parseMuseum } from '../../cms/content/parseMuseum.ts'
import { parseRoom } from '../../cms/content/parseRoom.ts'
import { parseSearchFile } from '../../cms/content/parseSearchFile.ts'
import { parseStory } from '../../cms/content/parseStory.ts'
import { parseTestimony } from '../../cms/content/parseTestimony.ts'
import { parseTour } from '../../cms/content/parseTour.ts'
import type { Parsed } from '../../cms/content/parsed.ts'
import type { CatalogueError, Result } from './Result.ts'

/** An edition in one language: which it is, and where its files lie. */
export interface OpenEdition {
  readonly current: CurrentEdition
  readonly index: EditionIndex
}

/**
 * Reads a JSON file by its path relative to the edition's root. Rejects with a `MissingFile` where there is none, with
 * anything else where nobody answers.
 */
export type Load = (editionPath: string) => Promise<unknown>

export class MissingFile extends Error {}

/** The edition in the page's language; each file is read once. Asking for what the edition has not gives null. */
export interface Catalogue {
  edition(): OpenEdition
  museum(): Promise<Result<Museum>>
  room(slug: string): Promise<Result<Room>> | null
  story(slug: string): Promise<Result<Story>> | null
  testimony(slug: string): Promise<Result<Testimony>> | null
  tour(slug: string): Promise<Result<Tour>> | null
  /** Events and journeys; null where the edition was made before there were any. */
  chronicle(): Promise<Result<Chronicle>> | null
  /** What can be found in the words of a language; null where nothing is written in it. */
  search(language: Language): Promise<Result<SearchFile>> | null
  /** Files read so far, relative to the edition's root: what the browser will ask for again. */
  filesRead(): readonly string[]
  /** Turns to another edition. Files that both share are not read again; on error nothing changes. */
  turnTo(current: CurrentEdition): Promise<Result<OpenEdition>>
  /** Hears of each turn. @returns stops hearing */
  subscribe(onTurn: () => void): () => void
}

type Parse<T> = (value: unknown) => Parsed<T>

export function createCatalogue(language: Language, first: OpenEdition, load: Load): Catalogue {
  let edition = first
  const listeners = new Set<() => void>()
  const files = {
    museum: new Map<string, Promise<Result<Museum>>>(),
    room: new Map<string, Promise<Result<Room>>>(),
    story: new Map<string, Promise<Result<Story>>>(),
    testimony: new Map<string, Promise<Result<Testimony>>>(),
    tour: new Map<string, Promise<Result<Tour>>>(),
    chronicle: new Map<string, Promise<Result<Chronicle>>>(),
    search: new Map<string, Promise<Result<SearchFile>>>(),
  }

  /** One cache a kind. What failed is forgotten, so that asking again tries again. */
  function once<T>(cache: Map<string, Promise<Result<T>>>, file: string, parse: Parse<T>): Promise<Result<T>> {
    const known = cache.get(file)
    if (known) return known
    const reading = readFile(load, file, parse)
    cache.set(file, reading)
    void reading.then((result) => {
      if (!result.ok) cache.delete(file)
    })
    return reading
  }

  function named<T>(
    cache: Map<string, Promise<Result<T>>>,
    paths: Readonly<Partial<Record<string, string>>>,
    slug: string,
    parse: Parse<T>,
  ): Promise<Result<T>> | null {
    const file = Object.hasOwn(paths, slug) ? paths[slug] : undefined
    return file === undefined ? null : once(cache, file, parse)
  }

  return {
    edition: () => edition,
    museum: () => once(files.museum, edition.index.museum, parseMuseum),
    room: (slug) => named(files.room, edition.index.rooms, slug, parseRoom),
    story: (slug) => named(files.story, edition.index.stories, slug, parseStory),
    testimony: (slug) => named(files.testimony, edition.index.testimonies, slug, parseTestimony),
    tour: (slug) => named(files.tour, edition.index.tours, slug, parseTour),
    chronicle: () =>
      edition.index.chronicle === null ? null : once(files.chronicle, edition.index.chronicle, parseChronicle),
    search: (of) => named(files.search, edition.index.search, of, parseSearchFile),
    filesRead: () => Object.values(files).flatMap((cache) => [...cache.keys()]),
    async turnTo(current) {
      const opened = await openEdition(language, current, load)
      if (!opened.ok) return opened
      // Without the museum's outline none of its pages could be shown.
      const museum = await once(files.museum, opened.value.index.museum, parseMuseum)
      if (!museum.ok) return museum
      edition = opened.value
      for (const onTurn of listeners) onTurn()
      return opened
    },
    subscribe(onTurn) {
      listeners.add(onTurn)
      return () => listeners.delete(onTurn)
    },
  }
}

/** Reads the manifest that `current.json` names, for one language. */
export async function openEdition(
  language: Language,
  current: CurrentEdition,
  load: Load,
): Promise<Result<OpenEdition>> {
  const manifest = await readFile(load, current.manifest, parseManifest)
  return manifest.ok
    ? { ok: true, value: { current, index: manifest.value.languages[language] } }
    : { ok: false, error: manifest.error }
}

/** Reads and checks one file. */
export async function readFile<T>(load: Load, file: string, parse: Parse<T>): Promise<Result<T>> {
  const failure = (kind: CatalogueError['kind'], detail: string): Result<T> => ({
    ok: false,
    error: { kind, file, detail },
  })
  let value: unknown
  try {
    value = await load(file)
  } catch (error) {
    if (error instanceof SyntaxError) return failure('broken', `${file} is not JSON: ${error.message}`)
    if (error instanceof MissingFile) return failure('missing', error.message)
    return failure('unreachable', error instanceof Error ? error.message : String(error))
  }
  const parsed = parse(value)
  return parsed.ok ? parsed : failure('broken', `${file}: ${parsed.error}`)
}
