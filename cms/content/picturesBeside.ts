import type { Beside, Door, TimelineEvent } from './Chronicle.ts'
import { noWiderThan } from './glimpseOf.ts'
import type { Room } from './Room.ts'

/** Pixels: the sizes that small pictures need; every page of the list carries them all. */
const SMALL = 640

/** Events between a picture and itself: nearer, it would be seen twice at once. */
const APART = 4

/**
 * The picture beside each event, by its id: the first behind its doors that stands beside no event before it, else the one
 * that was seen longest ago. Where all were seen just now there is none.
 */
export function picturesBeside(
  events: readonly Pick<TimelineEvent, 'id' | 'doors'>[],
  rooms: readonly Room[],
): ReadonlyMap<string, Beside> {
  const lastSeen = new Map<string, number>()
  const beside = new Map<string, Beside>()
  for (const [index, event] of events.entries()) {
    const agoOf = ({ image }: Beside) => index - (lastSeen.get(image.id) ?? -Infinity)
    const [choice] = event.doors
      .flatMap((door) => behind(door, rooms))
      .filter((each) => agoOf(each) > APART)
      .toSorted((a, b) => (agoOf(a) === agoOf(b) ? 0 : agoOf(b) - agoOf(a)))
    if (!choice) continue
    lastSeen.set(choice.image.id, index)
    beside.set(event.id, choice)
  }
  return beside
}

function behind({ room: slug, exhibit }: Door, rooms: readonly Room[]): readonly Beside[] {
  const room = rooms.find((each) => each.slug === slug)
  const image = room?.exhibits.find((each) => each.slug === exhibit)?.image
  return exhibit !== null && image ? [{ room: slug, exhibit, image: noWiderThan(SMALL, image) }] : []
}
