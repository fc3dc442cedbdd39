import { settle } from '../plan/collide.ts'
import { STANDARD_COMFORT, type Comfort } from '../plan/comfort.ts'
import { PATH_CLEARANCE } from '../plan/measures.ts'
import { lookAt, viewingDistance } from '../plan/standBefore.ts'
import { takesWall } from '../plan/takesWall.ts'
import type { MuseumPlan, Place, Placement, Pose, Vec2 } from '../plan/types.ts'
import { fieldOfView } from './fieldOfView.ts'

/** The size of the window onto the museum, CSS pixels. */
export interface ScreenSize {
  readonly width: number
  readonly height: number
  /** Where the panel with the label's text lies on a wide screen: at the end of the interface's lines. */
  readonly panel: 'left' | 'right'
}

/** What the bars above and below the picture take, CSS pixels (src/museum/walk.css). */
const BARS = 150
/** On a wide screen one stands this much nearer to the panel's side, so that it doesn't hide the picture. Metres. */
const ASIDE = 0.3
const WIDE = 1.5

/**
 * Where a visitor stands at a place. The plan's viewpoint fits a phone held upright; on a wider screen one stands nearer, so
 * that a picture fills the view and its label can be read, and a little aside, so that the panel doesn't hide it.
 */
export function poseBefore(
  plan: MuseumPlan,
  place: Place,
  screen: ScreenSize,
  { eyeHeight, fieldOfView: wide }: Pick<Comfort, 'eyeHeight' | 'fieldOfView'> = STANDARD_COMFORT,
): Pose | null {
  const room = plan.rooms.find(({ slug }) => slug === place.room) ?? plan.rooms[0]
  const viewpoint = room?.viewpoints.find(({ exhibit }) => exhibit === place.exhibit) ?? room?.viewpoints[0]
  const placement = room?.placements.find(({ exhibit }) => exhibit === viewpoint?.exhibit)
  if (!viewpoint || !placement) return viewpoint?.pose ?? null
  const { pose } = viewpoint
  const planned = Math.hypot(pose.x - placement.x, pose.z - placement.z)
  const aspect = screen.width / Math.max(1, screen.height)
  const half = Math.tan((fieldOfView(aspect, wide) * Math.PI) / 360)
  const clear = Math.min(0.85, Math.max(0.5, 1 - BARS / screen.height))
  const share = Math.min(1, viewingDistance(placement, { aspect, half, clear }) / planned)
  const before: Vec2 = [placement.x + (pose.x - placement.x) * share, placement.z + (pose.z - placement.z) * share]
  const straight = lookAt(placement, before, eyeHeight)
  return aspect < WIDE || !takesWall(placement)
    ? straight
    : (aside(plan, placement, straight, screen.panel) ?? straight)
}

/** The same view from a step aside, where there is room for it. */
function aside(plan: MuseumPlan, placement: Placement, pose: Pose, to: 'left' | 'right'): Pose | null {
  const step = to === 'right' ? ASIDE : -ASIDE
  const point: Vec2 = [pose.x + Math.cos(placement.yaw) * step, pose.z - Math.sin(placement.yaw) * step]
  const free = settle(plan, point, PATH_CLEARANCE)
  return free && free[0] === point[0] && free[1] === point[1] ? { ...pose, x: point[0], z: point[1] } : null
}
