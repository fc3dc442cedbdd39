import type { ExhibitOutline } from '../../cms/content/Exhibit.ts'
import type { Museum } from '../../cms/content/Museum.ts'
import type { RoomOutline } from '../../cms/content/Room.ts'
import type { Stop } from '../../cms/content/Tour.ts'
import { routeOf } from '../catalogue/View.ts'

/** What a stop stands before: its room, and the exhibit if it has one. Undefined where the museum no longer shows it. */
export function stopSubject(
  museum: Museum,
  stop: Pick<Stop, 'room' | 'exhibit'>,
): { readonly room: RoomOutline | undefined; readonly exhibit: ExhibitOutline | undefined } {
  const room = routeOf(museum).find(({ slug }) => slug === stop.room)
  return { room, exhibit: room?.exhibits.find(({ slug }) => slug === stop.exhibit) }
}
