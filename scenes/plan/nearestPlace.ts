import { floorOf } from './floorOf.ts'
import { canSee } from './standBefore.ts'
import { frontOf, wrapAngle, yawTowards } from './turn.ts'
import { whereIs } from './whereIs.ts'
import type { MuseumPlan, Pose } from './types.ts'

/** Farther or more aside than this, one passes an exhibit and doesn't face it. Metres and radians. */
const FARTHEST = 4.2
const WIDEST = (32 * Math.PI) / 180
/** A radian aside counts like this many metres farther away. */
const METRES_PER_RADIAN = 3

export interface FacedExhibit {
  readonly room: string
  readonly exhibit: string
  /** Metres from the eyes, and radians from straight ahead (positive: to the left). */
  readonly distance: number
  readonly angle: number
}

/** The exhibit that a visitor faces: near, ahead, its front towards the visitor and nothing between; else null. */
export function nearestPlace(plan: MuseumPlan, pose: Pose): FacedExhibit | null {
  const here = whereIs(plan, pose.x, pose.z)
  const room = here && plan.rooms.find((one) => one.slug === here.room)
  const floor = here && floorOf(plan.rooms).chamberOf(here)
  if (!room || !floor) return null
  let best: FacedExhibit | null = null
  let least = Infinity
  for (const placement of room.placements) {
    if (placement.chamber !== floor.chamber) continue
    const [dx, dz] = [pose.x - placement.x, pose.z - placement.z]
    const distance = Math.hypot(dx, dz)
    const angle = wrapAngle(yawTowards([pose.x, pose.z], [placement.x, placement.z]) - pose.yaw)
    if (distance > FARTHEST || Math.abs(angle) > WIDEST) continue
    const [fx, fz] = frontOf(placement.yaw)
    // A picture seen along the wall isn't faced; a plinth can be looked at from any side.
    if (placement.mount === 'wall' && dx * fx + dz * fz < 0.4 * distance) continue
    const score = distance + METRES_PER_RADIAN * Math.abs(angle)
    const spot = [placement.x, placement.z] as const
    if (score >= least || !canSee(floor, [pose.x, pose.z], spot)) continue
    least = score
    best = { room: room.slug, exhibit: placement.exhibit, distance, angle }
  }
  return best
}
