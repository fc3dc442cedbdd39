import { decadeOfDate } from '../content/decadeOfDate.ts'
import { LANGUAGES, type Language } from '../content/Language.ts'
import type { EditionIndex, Manifest } from '../content/Edition.ts'

/** What the addresses of one language are made of; rooms bring their exhibits. */
export interface AddressBook {
  readonly language: Language
  readonly index: EditionIndex
  /** Slugs of the exhibits of each room. */
  readonly exhibits: Readonly<Record<string, readonly string[]>>
  /** Number of stops of each tour. */
  readonly stops: Readonly<Record<string, number>>
  /** Decades in which journeys set out; null where the edition has no chronicle. */
  readonly decades: readonly number[] | null
}

/** Every address of the museum in one language, as src/visit formats them; the home page first. */
export function pageAddresses({ language, index, exhibits, stops, decades }: AddressBook): readonly string[] {
  const below = (path: string) => `/${language}${path}`
  return [
    below(''),
    below('/rooms'),
    ...Object.keys(index.rooms).flatMap((room) => [
      below(`/rooms/${room}`),
      ...(exhibits[room] ?? []).map((exhibit) => below(`/rooms/${room}/${exhibit}`)),
    ]),
    ...Object.keys(index.stories).map((story) => below(`/stories/${story}`)),
    ...Object.keys(index.testimonies).map((testimony) => below(`/testimonies/${testimony}`)),
    below('/tours'),
    ...Object.keys(index.tours).flatMap((tour) => [
      below(`/tours/${tour}`),
      ...Array.from({ length: stops[tour] ?? 0 }, (_, stop) => below(`/tours/${tour}/${stop + 1}`)),
    ]),
    ...(decades === null
      ? []
      : [below('/timeline'), below('/map'), ...decades.map((decade) => below(`/map/${decade}`))]),
    below('/about'),
    below('/search'),
  ]
}

/** Reads the rooms and tours of an edition for their exhibits and stops. @throws on a file that is missing or broken */
export async function readAddressBooks(
  manifest: Manifest,
  load: (editionPath: string) => Promise<unknown>,
): Promise<readonly AddressBook[]> {
  const listOf = (value: unknown, key: string): readonly unknown[] => {
    if (typeof value !== 'object' || value === null || !(key in value)) return []
    const list: unknown = Object.entries(value).find(([name]) => name === key)?.[1]
    return Array.isArray(list) ? list : []
  }
  const slugOf = (value: unknown) =>
    typeof value === 'object' && value !== null && 'slug' in value && typeof value.slug === 'string' ? [value.slug] : []
  const decadeOf = (journey: unknown) =>
    typeof journey === 'object' && journey !== null && 'from' in journey ? [decadeOfDate(String(journey.from))] : []
  return Promise.all(
    LANGUAGES.map(async (language) => {
      const index = manifest.languages[language]
      const exhibits: Record<string, readonly string[]> = {}
      const stops: Record<string, number> = {}
      for (const [room, path] of Object.entries(index.rooms)) {
        exhibits[room] = listOf(await load(path), 'exhibits').flatMap(slugOf)
      }
      for (const [tour, path] of Object.entries(index.tours)) {
        stops[tour] = listOf(await load(path), 'stops').length
      }
      const journeys = index.chronicle === null ? null : listOf(await load(index.chronicle), 'journeys')
      const decades = journeys && [...new Set(journeys.flatMap(decadeOf))]
      return { language, index, exhibits, stops, decades }
    }),
  )
}
