import type { Search } from '../visit/Search.ts'
import type { Found } from './Found.ts'

/** What narrows a search down beside its words. */
export type Facet = Exclude<keyof Search, 'words'>

const FACETS = ['kind', 'room', 'decade', 'heard'] as const satisfies readonly Facet[]

/** The values of each facet that something has. */
const VALUES: { readonly [Key in Facet]: (found: Found) => readonly NonNullable<Search[Key]>[] } = {
  kind: ({ subject }) => [subject.kind],
  room: ({ subject }) => subject.rooms,
  decade: ({ subject }) => subject.decades,
  heard: ({ subject }) => subject.heard.map(({ lang }) => lang),
}

function answers(found: Found, search: Search, facet: Facet): boolean {
  const wanted = search[facet]
  const has: readonly unknown[] = VALUES[facet](found)
  return wanted === null || has.includes(wanted)
}

/** What answers to all that narrows the search down. */
export function narrow(found: readonly Found[], search: Search): readonly Found[] {
  return found.filter((each) => FACETS.every((facet) => answers(each, search, facet)))
}

/** How many answers each value of a facet would leave, the other facets as they are. */
export function countsOf<Key extends Facet>(
  found: readonly Found[],
  search: Search,
  facet: Key,
): ReadonlyMap<NonNullable<Search[Key]>, number> {
  const counts = new Map<NonNullable<Search[Key]>, number>()
  const others = FACETS.filter((each) => each !== facet)
  for (const each of found) {
    if (!others.every((other) => answers(each, search, other))) continue
    for (const value of VALUES[facet](each)) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}

export function isNarrowed(search: Search): boolean {
  return FACETS.some((facet) => search[facet] !== null)
}
