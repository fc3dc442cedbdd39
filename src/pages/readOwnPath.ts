import type { Exhibit, Place } from '../../cms/content/Exhibit.ts'
import type { Museum } from '../../cms/content/Museum.ts'
import type { Catalogue } from '../catalogue/createCatalogue.ts'
import { routeOf } from '../catalogue/View.ts'
import { parseSeen } from '../museum/seenPlaces.ts'

/** An exhibit that the visitor stood before, and the first place that it speaks of. */
export interface OwnStep {
  /** Slug. */
  readonly room: string
  readonly exhibit: Exhibit
  /** Empty where the exhibit speaks of no place. */
  readonly place: readonly Place[]
}

/**
 * A visitor's path through the museum, in its order. What hangs no more, or does not open, is left out.
 * @param remembered what the device keeps of the exhibits seen (src/museum/memory.ts)
 */
export async function readOwnPath(
  museum: Museum,
  catalogue: Catalogue,
  remembered: string | null,
): Promise<readonly OwnStep[]> {
  const seen = [...parseSeen(remembered, routeOf(museum))].flatMap((name) => {
    const [room, exhibit] = name.split('/')
    return room && exhibit ? [{ room, exhibit }] : []
  })
  const rooms = new Map(
    await Promise.all(
      [...new Set(seen.map(({ room }) => room))].map(async (room) => [room, await catalogue.room(room)] as const),
    ),
  )
  return seen.flatMap(({ room, exhibit: slug }) => {
    const opened = rooms.get(room)
    const exhibit = opened?.ok ? opened.value.exhibits.find((each) => each.slug === slug) : undefined
    return exhibit ? [{ room, exhibit, place: exhibit.places.slice(0, 1) }] : []
  })
}
