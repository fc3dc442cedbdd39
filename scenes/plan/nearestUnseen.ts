import { between } from './distance.ts'
import { pathBetween, pathLength } from './pathBetween.ts'
import type { MuseumPlan, Place, Vec2 } from './types.ts'

export interface WayThere {
  readonly place: Place
  /** From where the visitor stands to where one stands before it. */
  readonly path: readonly Vec2[]
}

/**
 * The exhibit that a visitor has not seen and comes to soonest on foot, with the way there; null when all are seen.
 *
 * @param from where the visitor stands
 */
export function nearestUnseen(plan: MuseumPlan, from: Vec2, isSeen: (place: Place) => boolean): WayThere | null {
  const unseen = plan.rooms
    .flatMap((room) => room.viewpoints)
    .filter(({ room, exhibit }) => exhibit !== null && !isSeen({ room, exhibit }))
    .map(({ room, exhibit, pose }) => ({ place: { room, exhibit }, to: [pose.x, pose.z] as const }))
    .toSorted((a, b) => between(from, a.to) - between(from, b.to))
  let best: WayThere | null = null
  let least = Infinity
  for (const { place, to } of unseen) {
    // No way is shorter than the straight one: the rest lies farther than what is found.
    if (between(from, to) >= least) break
    const path = pathBetween(plan, from, to)
    const length = path ? pathLength(path) : Infinity
    if (path && length < least) [best, least] = [{ place, path }, length]
  }
  return best
}
