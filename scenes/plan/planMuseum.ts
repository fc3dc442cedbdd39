import { floorOf } from './floorOf.ts'
import { courtDoorway, planCourtyard } from './planCourtyard.ts'
import { planGallery } from './planGallery.ts'
import { viewpointsOf } from './viewpointsOf.ts'
import type { MuseumPlan, RoomSpec } from './types.ts'

/**
 * The building for these rooms: the first is the threshold, a courtyard around the origin; the others leave from its
 * sides in route order, clockwise. Where they are many there are further courts, to the north (layOutCourts). Pure and
 * deterministic: the same content gives the same museum, to the millimetre, for the visitor's view, the visitor's map and
 * the Studio. −z is north; visitors come in from the south.
 *
 * A courtyard is 17.5 m square (up to three rooms) or 24.5 m, its arcades 3.5 m deep; a gallery is 8 m wide, its halls
 * 10.5 to 21 m long.
 */
export function planMuseum(rooms: readonly RoomSpec[]): MuseumPlan {
  const [threshold, ...others] = rooms
  if (!threshold) return { rooms: [] }
  const { shape: court, doors } = planCourtyard(threshold, others.length)
  const galleries = others.flatMap((room, index) => {
    const door = doors[index]
    return door ? [planGallery(room, door, door.from)] : []
  })
  const courtDoors = galleries.flatMap((gallery, index) => {
    const door = doors[index]
    return door ? [courtDoorway(door, { room: gallery.slug, chamber: 0 })] : []
  })
  const shapes = [{ ...court, doorways: [...court.doorways, ...courtDoors] }, ...galleries]
  const floor = floorOf(shapes)
  return { rooms: shapes.map((shape) => ({ ...shape, viewpoints: viewpointsOf(shape, floor) })) }
}
