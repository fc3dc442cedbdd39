import type { Museum } from '../../cms/content/Museum.ts'
import type { Room, RoomOutline } from '../../cms/content/Room.ts'
import type { Text } from '../../cms/content/Text.ts'
import type { Page } from '../visit/Visit.ts'
import { roomsBeside } from './roomsBeside.ts'

/** A page beside another on the route. */
export interface RouteStep {
  readonly to: Page
  readonly title: Text
  readonly isRoom: boolean
}

/** The exhibits before and after one; at the ends of its room, the neighbouring rooms. */
export function stepsBeside(
  museum: Museum,
  room: Room,
  exhibit: string,
): { readonly previous: RouteStep | null; readonly next: RouteStep | null } {
  const at = room.exhibits.findIndex(({ slug }) => slug === exhibit)
  const rooms = roomsBeside(museum, room.slug)
  const exhibitStep = (index: number): RouteStep | null => {
    const found = room.exhibits[index]
    return found
      ? { to: { kind: 'exhibit', room: room.slug, exhibit: found.slug }, title: found.title, isRoom: false }
      : null
  }
  const roomStep = (found: RoomOutline | null): RouteStep | null =>
    found && { to: { kind: 'room', room: found.slug }, title: found.title, isRoom: true }
  return {
    previous: exhibitStep(at - 1) ?? roomStep(rooms.previous),
    next: exhibitStep(at + 1) ?? roomStep(rooms.next),
  }
}
