import { lookAt, viewingDistance } from '../plan/standBefore.ts'
import type { MuseumPlan, Place, Pose } from '../plan/types.ts'
import { fieldOfView } from './fieldOfView.ts'

/**
 * Where a visitor stands at a place, on a screen of this aspect. The plan's viewpoint fits a phone held upright; on a wider
 * screen one stands nearer on the same line, which is free, so that a picture fills the view and its label can be read.
 */
export function poseBefore(plan: MuseumPlan, place: Place, aspect: number): Pose | null {
  const room = plan.rooms.find(({ slug }) => slug === place.room) ?? plan.rooms[0]
  const viewpoint = room?.viewpoints.find(({ exhibit }) => exhibit === place.exhibit) ?? room?.viewpoints[0]
  const placement = room?.placements.find(({ exhibit }) => exhibit === viewpoint?.exhibit)
  if (!viewpoint || !placement) return viewpoint?.pose ?? null
  const { pose } = viewpoint
  const planned = Math.hypot(pose.x - placement.x, pose.z - placement.z)
  const half = Math.tan((fieldOfView(aspect) * Math.PI) / 360)
  const wanted = Math.min(planned, viewingDistance(placement, aspect, half))
  const share = wanted / planned
  return lookAt(placement, [placement.x + (pose.x - placement.x) * share, placement.z + (pose.z - placement.z) * share])
}
