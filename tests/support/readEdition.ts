import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../../cms/content/Language.ts'
import type { Manifest } from '../../cms/content/Edition.ts'
import type { Museum } from '../../cms/content/Museum.ts'
import type { Room } from '../../cms/content/Room.ts'
import { parseManifest } from '../../cms/content/parseManifest.ts'
import { parseMuseum } from '../../cms/content/parseMuseum.ts'
import { parseRoom } from '../../cms/content/parseRoom.ts'

/** What a house has published, read from its files as a browser would read them. */
export interface PublishedEdition {
  readonly manifest: Manifest
  readonly museum: Museum
  /** The threshold first, then the route. */
  readonly rooms: readonly Room[]
}

function must<T>(read: { ok: true; value: T } | { ok: false; error: string }): T {
  if (!read.ok) throw new Error(read.error)
  return read.value
}

/** @throws when any file of the edition is missing or broken */
export function readEdition(houseFolder: string, language: Language): PublishedEdition {
  const load = (path: string): unknown => JSON.parse(readFileSync(join(houseFolder, 'edition', path), 'utf8'))
  const current = load('current.json')
  const path =
    typeof current === 'object' && current !== null && 'manifest' in current ? String(current.manifest) : 'no manifest'
  const manifest = must(parseManifest(load(path)))
  const index = manifest.languages[language]
  const museum = must(parseMuseum(load(index.museum)))
  const rooms = [museum.threshold, ...museum.rooms].map((room) => must(parseRoom(load(index.rooms[room.slug] ?? ''))))
  return { manifest, museum, rooms }
}
