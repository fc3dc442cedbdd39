import { nearestPlace } from '../plan/nearestPlace.ts'
import { isSamePlace } from '../plan/route.ts'
import { whereIs } from '../plan/whereIs.ts'
import type { MuseumPlan, Place, Pose } from '../plan/types.ts'

/** An exhibit that one has walked this far away from, and faces no more, is left. Metres. */
const LEFT_BEHIND = 5

/** The place that a visitor has come to. The same object as `last` while nothing has changed. */
export function placeNow(plan: MuseumPlan, pose: Pose, last: Place): Place {
  const here = whereIs(plan, pose.x, pose.z)
  if (!here) return last
  const faced = nearestPlace(plan, pose)
  if (faced) {
    const place = { room: faced.room, exhibit: faced.exhibit }
    return isSamePlace(place, last) ? last : place
  }
  const atDoor = { room: here.room, exhibit: null }
  if (here.room !== last.room) return atDoor
  if (last.exhibit === null) return last
  const room = plan.rooms.find(({ slug }) => slug === last.room)
  const left = room?.placements.find(({ exhibit }) => exhibit === last.exhibit)
  const far = !left || Math.hypot(left.x - pose.x, left.z - pose.z) > LEFT_BEHIND
  return far ? atDoor : last
}
