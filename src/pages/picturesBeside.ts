import type { Door, TimelineEvent } from '../../cms/content/Chronicle.ts'
import type { MediaImage } from '../../cms/content/Media.ts'
import type { Museum } from '../../cms/content/Museum.ts'
import type { RoomOutline } from '../../cms/content/Room.ts'
import { routeOf } from '../catalogue/View.ts'

/** What is seen beside an event: the picture of an exhibit that it leads to. */
export interface Beside {
  readonly room: RoomOutline
  /** Slug. */
  readonly exhibit: string
  readonly image: MediaImage
}

/** The sizes that small pictures need; every page of the list carries them all. */
const SMALL = 640

/** Events between a picture and itself: nearer, it would be seen twice at once. */
const APART = 4

/**
 * The picture beside each event, by its id: the first behind its doors that stands beside no event before it, else the one
 * that was seen longest ago. Where all were seen just now there is none.
 */
export function picturesBeside(events: readonly TimelineEvent[], museum: Museum): ReadonlyMap<string, Beside> {
  const lastSeen = new Map<string, number>()
  const beside = new Map<string, Beside>()
  for (const [index, event] of events.entries()) {
    const agoOf = ({ image }: Beside) => index - (lastSeen.get(image.id) ?? -Infinity)
    const [choice] = event.doors
      .flatMap((door) => behind(door, museum))
      .filter((each) => agoOf(each) > APART)
      .toSorted((a, b) => (agoOf(a) === agoOf(b) ? 0 : agoOf(b) - agoOf(a)))
    if (!choice) continue
    lastSeen.set(choice.image.id, index)
    beside.set(event.id, choice)
  }
  return beside
}

function behind({ room: slug, exhibit }: Door, museum: Museum): readonly Beside[] {
  const room = routeOf(museum).find((each) => each.slug === slug)
  const image = room?.exhibits.find((each) => each.slug === exhibit)?.image
  if (!room || exhibit === null || !image) return []
  const [smallest] = image.sizes
  const sizes = image.sizes.filter(({ width }) => width <= SMALL)
  return [{ room, exhibit, image: { ...image, sizes: sizes.length === 0 && smallest ? [smallest] : sizes } }]
}
