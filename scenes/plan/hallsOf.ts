import { hangRoom } from './hangRoom.ts'
import { baySlots } from './planGallery.ts'
import type { RoomSpec } from './types.ts'

/** A hall of a room: how many bays it has, and which exhibits a visitor finds in it. */
export interface HallOutline {
  readonly bays: number
  /** Slugs, in route order. */
  readonly exhibits: readonly string[]
}

/**
 * How the plan divides a gallery into halls: a room that would be longer than six bays, or heavier to draw than a device
 * can bear, becomes several in a row. For those who publish: it is known before anything is built. Not for the threshold,
 * which is courts.
 */
export function hallsOf(room: RoomSpec): readonly HallOutline[] {
  const slots = baySlots(room)
  const axisBays = slots.flatMap((slot, index) => (slot.axis === 'free' ? [index] : []))
  const halls = new Map<number, { bays: number; exhibits: string[] }>()
  for (const { chamber } of slots) {
    const hall = halls.get(chamber) ?? { bays: 0, exhibits: [] }
    halls.set(chamber, { ...hall, bays: hall.bays + 1 })
  }
  for (const { exhibit, bay } of hangRoom(room.exhibits, slots.length, axisBays)) {
    halls.get(slots[bay]?.chamber ?? 0)?.exhibits.push(exhibit.slug)
  }
  return [...halls.values()]
}
