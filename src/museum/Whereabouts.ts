import type { ExhibitOutline } from '../../cms/content/Exhibit.ts'
import type { Museum } from '../../cms/content/Museum.ts'
import type { RoomOutline } from '../../cms/content/Room.ts'
import type { Text } from '../../cms/content/Text.ts'
import type { Place } from '../../scenes/plan/types.ts'
import { routeOf } from '../catalogue/View.ts'

/** A place of the building with what the catalogue knows of it. */
export interface Whereabouts {
  readonly place: Place
  readonly room: RoomOutline
  readonly exhibit: ExhibitOutline | null
  /** Of the exhibit in its room, from 1; 0 at the entrance. */
  readonly position: number
}

/** What is at a place; at the threshold, where the place is no more. */
export function whereaboutsOf(museum: Museum, place: Place): Whereabouts {
  const room = routeOf(museum).find(({ slug }) => slug === place.room) ?? museum.threshold
  const index = room.exhibits.findIndex(({ slug }) => slug === place.exhibit)
  const exhibit = room.exhibits[index] ?? null
  return { place: { room: room.slug, exhibit: exhibit?.slug ?? null }, room, exhibit, position: index + 1 }
}

/** The name of what one faces. */
export function nameOf({ room, exhibit }: Whereabouts): Text {
  return exhibit ? exhibit.title : room.title
}
