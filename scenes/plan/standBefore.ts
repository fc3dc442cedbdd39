import { segmentToConvex } from './distance.ts'
import { clearanceAt, outsideBy, type FloorChamber } from './floorOf.ts'
import { EYE_HEIGHT, PATH_CLEARANCE } from './measures.ts'
import { frontOf, yawTowards } from './turn.ts'
import type { Mount, ObstacleKind, Placement, Pose, Vec2 } from './types.ts'

/** Half the vertical field of view that a picture must fit in, 60°, and that of a phone held upright (390 × 844). */
const HALF_VIEW = Math.tan(Math.PI / 6)
const PHONE_ASPECT = 390 / 844

/** The share of a view's height that bars and buttons leave free; a phone's or a laptop's, with some to spare. */
const CLEAR_SHARE = 0.72

/** A view onto the museum: how much wider than high, the tangent of half its vertical angle, the share of it left free. */
export interface Outlook {
  readonly aspect: number
  readonly half: number
  readonly clear: number
}

/** What every viewpoint must do for. */
const NARROWEST: Outlook = { aspect: PHONE_ASPECT, half: HALF_VIEW, clear: CLEAR_SHARE }

/** Nobody is led nearer to what is looked at than this, metres from its middle: over the edge of a table, or to read a wall. */
const NEAREST: Readonly<Record<Mount, number>> = {
  wall: 1.3,
  case: 1.3,
  plinth: 1.3,
  post: 1.3,
  mapTable: 1.2,
  memorial: 1.5,
}

/** How far above the middle of what it shows an exhibit is looked at, so that its label is in view too. */
const ABOVE: Readonly<Record<Mount, number>> = {
  wall: 0,
  case: 0.22,
  plinth: 0.2,
  post: 0.2,
  mapTable: 0,
  memorial: 0.1,
}

/** Metres from which the whole of an exhibit is in view. */
export function viewingDistance(placement: Placement, { aspect, half, clear }: Outlook = NARROWEST): number {
  const { mount, picture } = placement
  const shown = mount === 'wall' ? placement : mount === 'memorial' ? placement.label : picture
  if (!shown) return placement.height / 2 + 1.25
  // A little air above and below; across, the picture without its frame may fill a narrow screen.
  const forHeight = (shown.height / 2 + 0.15) / (clear * half)
  const forWidth = (1.02 * shown.width) / 2 / (half * Math.min(aspect, 16 / 9))
  return Math.max(NEAREST[mount], forHeight, forWidth)
}

/** What one looks over. */
const LOW: readonly ObstacleKind[] = ['bench', 'planter', 'memorial']

/** Whether eyes at `from` see `to`, nothing tall between them (what stands at `to` is what is looked at). */
export function canSee(chamber: FloorChamber, from: Vec2, to: Vec2): boolean {
  return chamber.obstacles.every(
    ({ kind, points, x, z }) =>
      LOW.includes(kind) || (x === to[0] && z === to[1]) || segmentToConvex(from, to, points) > 0,
  )
}

/** How eyes at `from`, so high, must be turned to look at an exhibit. */
export function lookAt(placement: Placement, from: Vec2, eyeHeight = EYE_HEIGHT): Pose {
  const height = placement.y + ABOVE[placement.mount]
  const distance = Math.hypot(placement.x - from[0], placement.z - from[1])
  return {
    x: from[0],
    z: from[1],
    yaw: yawTowards(from, [placement.x, placement.z]),
    pitch: Math.atan2(height - eyeHeight, distance),
  }
}

/** Tried in this order: straight before it, then ever more from the side; at the right distance, then nearer. */
const ANGLES = [0, 12, -12, 24, -24, 36, -36].map((degrees) => (degrees * Math.PI) / 180)
const REACHES = [1, 0.85, 1.15, 0.7, 0.55]

/** Where to stand to face an exhibit; null where there is no such place, which a plan must not let happen. */
export function standBefore(placement: Placement, chamber: FloorChamber): Pose | null {
  const distance = viewingDistance(placement)
  for (const angle of ANGLES) {
    for (const reach of REACHES) {
      const [fx, fz] = frontOf(placement.yaw + angle)
      const from: Vec2 = [placement.x + fx * distance * reach, placement.z + fz * distance * reach]
      if (outsideBy(chamber, from) > 0 || clearanceAt([chamber], from) < PATH_CLEARANCE) continue
      if (canSee(chamber, from, [placement.x, placement.z])) return lookAt(placement, from)
    }
  }
  return null
}
