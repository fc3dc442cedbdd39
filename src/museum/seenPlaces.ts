import type { RoomOutline } from '../../cms/content/Room.ts'
import type { Place } from '../../scenes/plan/types.ts'
import { parseMemory } from './memory.ts'

/** The exhibits that a visitor has stood before, by their names in the address: what a new edition keeps, stays seen. */
export type SeenPlaces = ReadonlySet<string>

export function isSeen(seen: SeenPlaces, place: Place): boolean {
  return place.exhibit !== null && seen.has(nameOf(place.room, place.exhibit))
}

/** The same set where nothing is new. */
export function withPlace(seen: SeenPlaces, place: Place): SeenPlaces {
  if (place.exhibit === null || isSeen(seen, place)) return seen
  return new Set([...seen, nameOf(place.room, place.exhibit)])
}

/** How many of a room's exhibits, as it hangs in this edition. */
export function countSeen(seen: SeenPlaces, room: Pick<RoomOutline, 'slug' | 'exhibits'>): number {
  return room.exhibits.filter(({ slug }) => seen.has(nameOf(room.slug, slug))).length
}

/** @param rooms of the open edition: what hangs in none of them any more is forgotten */
export function parseSeen(text: string | null, rooms: readonly Pick<RoomOutline, 'slug' | 'exhibits'>[]): SeenPlaces {
  const found = parseMemory(text)
  if (!Array.isArray(found)) return new Set()
  const hung = new Set(rooms.flatMap((room) => room.exhibits.map(({ slug }) => nameOf(room.slug, slug))))
  return new Set(found.filter((name): name is string => typeof name === 'string' && hung.has(name)))
}

export function formatSeen(seen: SeenPlaces): string {
  return JSON.stringify([...seen])
}

/** Slugs have no stroke in them. */
function nameOf(room: string, exhibit: string): string {
  return `${room}/${exhibit}`
}
