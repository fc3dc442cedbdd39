import { between } from './distance.ts'
import { frontOf, wrapAngle, yawTowards } from './turn.ts'
import { whereIs } from './whereIs.ts'
import type { MuseumPlan, Place, Placement, Pose } from './types.ts'

/** How a voice is heard from where one stands. */
export interface Nearness {
  /** 0 to 1 of its loudness. */
  readonly gain: number
  /** −1 is to the left, 1 to the right. */
  readonly pan: number
}

/** Beside one's ear: for who asked for no nearness, and where nobody knows the place. */
export const AT_THE_EAR: Nearness = { gain: 1, pan: 0 }

/** Metres: within them a voice is as loud as it is. One listens from 1.3 to 2 m (standBefore). */
const NEAR = 2
/** Metres at which it is a murmur. */
const FAR = 9
/** Never nothing, while it plays: a visitor must be able to find the voice that they started. */
const MURMUR = 0.12
/** Through a wall it is half as loud. */
const THROUGH_WALLS = 0.5
/** A voice beside one is still heard with the other ear: fully on one side sounds like a fault. */
const WIDEST_PAN = 0.7

/** How loud, and from which side, a voice at a place is heard. A room's entrance is no source: at the ear. */
export function nearness(plan: MuseumPlan, pose: Pose, place: Place): Nearness {
  const source = placementOf(plan, place)
  if (!source) return AT_THE_EAR
  const distance = between([pose.x, pose.z], [source.x, source.z])
  const away = Math.min(1, Math.max(0, (distance - NEAR) / (FAR - NEAR)))
  const here = whereIs(plan, pose.x, pose.z)
  const walled = here?.room !== place.room || here.chamber !== source.chamber
  // By squares, as loudness falls; smooth at both ends, so that no step is heard.
  const open = 1 - away * away * (3 - 2 * away) * (1 - MURMUR)
  const gain = Math.max(MURMUR, walled ? open * THROUGH_WALLS : open)
  const aside = wrapAngle(yawTowards([pose.x, pose.z], [source.x, source.z]) - pose.yaw)
  // One stands in the middle of a voice that is closer than an arm: it comes from all around.
  const closeness = Math.min(1, distance / NEAR)
  return { gain, pan: -Math.sin(aside) * WIDEST_PAN * closeness }
}

/** An exhibit of the plan; null for entrances and what isn't there. */
export function placementOf(plan: MuseumPlan, { room, exhibit }: Place): Placement | null {
  if (exhibit === null) return null
  return plan.rooms.find(({ slug }) => slug === room)?.placements.find((one) => one.exhibit === exhibit) ?? null
}

/** Metres at which a listening post whispers that it has a voice, and at which it has been left again. */
const WHISPERS = 2.8
const LEAVES = 4.2

/**
 * The place with a voice that a visitor comes near to: the nearest in their hall, seen from its front. One that has begun
 * to whisper goes on until it is left well behind, so that nothing flickers at the edge.
 * @param last what whispered before
 */
export function whispering(
  plan: MuseumPlan,
  pose: Pose,
  hasVoice: (place: Place) => boolean,
  last: Place | null,
): Place | null {
  const here = whereIs(plan, pose.x, pose.z)
  const room = here && plan.rooms.find(({ slug }) => slug === here.room)
  if (!room) return null
  let best: Place | null = null
  let least = Infinity
  for (const { exhibit, chamber, x, z, yaw, mount } of room.placements) {
    const place = { room: room.slug, exhibit }
    if (chamber !== here?.chamber || !hasVoice(place)) continue
    const distance = between([pose.x, pose.z], [x, z])
    const [fx, fz] = frontOf(yaw)
    const behind = mount === 'wall' && (pose.x - x) * fx + (pose.z - z) * fz < 0
    const isLast = last?.exhibit === exhibit && last.room === room.slug
    if (behind || distance > (isLast ? LEAVES : WHISPERS) || distance >= least) continue
    best = isLast ? last : place
    least = distance
  }
  return best
}
