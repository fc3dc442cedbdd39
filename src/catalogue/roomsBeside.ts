import type { Museum } from '../../cms/content/Museum.ts'
import type { RoomOutline } from '../../cms/content/Room.ts'
import { routeOf } from './View.ts'

/** The rooms before and after one, as the doors of the building have it: the route is a circle; null where there is one room only. */
export function roomsBeside(
  museum: Museum,
  slug: string,
): { readonly previous: RoomOutline | null; readonly next: RoomOutline | null } {
  const route = routeOf(museum)
  const at = route.findIndex((room) => room.slug === slug)
  const beside = (steps: number) =>
    at < 0 || route.length < 2 ? null : (route[(at + steps + route.length) % route.length] ?? null)
  return { previous: beside(-1), next: beside(1) }
}
