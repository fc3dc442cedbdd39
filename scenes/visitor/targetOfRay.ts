import { settle } from '../plan/collide.ts'
import { floorOf } from '../plan/floorOf.ts'
import { footprint } from '../plan/footprint.ts'
import { GALLERY_HEIGHT, PATH_CLEARANCE, PICTURE_MARGIN } from '../plan/measures.ts'
import { frontOf } from '../plan/turn.ts'
import type { Face, MuseumPlan, Place, Placement, Vec2 } from '../plan/types.ts'

export type Vec3 = readonly [x: number, y: number, z: number]

/** What a click means: an exhibit to go to, or a point of the floor where there is room to stand. */
export type Target =
  { readonly kind: 'exhibit'; readonly place: Place } | { readonly kind: 'floor'; readonly point: Vec2 }

/** Height above a mount's top that can be clicked: the thing on a plinth, the label above a case. Metres. */
const THING = 0.9

/**
 * What a ray from the eyes meets first, by the plan alone: it needs no mesh, so it works while a room is still being drawn.
 * A click on a bare wall means the floor before it.
 *
 * @param direction of any length
 */
export function targetOfRay(plan: MuseumPlan, eye: Vec3, direction: Vec3): Target | null {
  const wall = wallOnRay(plan, eye, direction)
  let nearest: Place | null = null
  let least = wall + 0.05
  for (const room of plan.rooms) {
    for (const placement of room.placements) {
      const at =
        placement.mount === 'wall' ? hangingOnRay(placement, eye, direction) : boxOnRay(placement, eye, direction)
      if (at < least) [nearest, least] = [{ room: room.slug, exhibit: placement.exhibit }, at]
    }
  }
  const floor = direction[1] < 0 ? -eye[1] / direction[1] : Infinity
  if (nearest && least < floor) return { kind: 'exhibit', place: nearest }
  // A hand's breadth before the wall, so that it's clear which side of it is meant.
  const reach = Math.min(floor, wall - 0.1 / Math.hypot(direction[0], direction[2]))
  if (reach === Infinity) return null
  const point = settle(plan, [eye[0] + direction[0] * reach, eye[2] + direction[2] * reach], PATH_CLEARANCE)
  return point && { kind: 'floor', point }
}

/** How far along the ray the first wall is, in lengths of `direction`; doorways are open. */
function wallOnRay(plan: MuseumPlan, eye: Vec3, direction: Vec3): number {
  let least = Infinity
  for (const { walls } of floorOf(plan.rooms).chambers) {
    for (const [[ax, az], [bx, bz]] of walls) {
      const [wx, wz] = [bx - ax, bz - az]
      const across = direction[0] * wz - direction[2] * wx
      if (Math.abs(across) < 1e-9) continue
      const at = ((ax - eye[0]) * wz - (az - eye[2]) * wx) / across
      const along = ((ax - eye[0]) * direction[2] - (az - eye[2]) * direction[0]) / across
      const height = eye[1] + at * direction[1]
      if (at > 0 && at < least && along >= 0 && along <= 1 && height >= 0 && height <= GALLERY_HEIGHT) least = at
    }
  }
  return least
}

/** The picture with its frame, or the card beside it. */
function hangingOnRay(placement: Placement, eye: Vec3, direction: Vec3): number {
  const { yaw, label } = placement
  return Math.min(faceOnRay(placement, yaw, PICTURE_MARGIN, eye, direction), faceOnRay(label, yaw, 0, eye, direction))
}

function faceOnRay(
  { x, y, z, width, height }: Omit<Face, 'tilt'>,
  yaw: number,
  margin: number,
  eye: Vec3,
  direction: Vec3,
): number {
  const [fx, fz] = frontOf(yaw)
  const towards = direction[0] * fx + direction[2] * fz
  if (towards >= 0) return Infinity
  const at = ((x - eye[0]) * fx + (z - eye[2]) * fz) / towards
  const aside = (eye[0] + direction[0] * at - x) * fz - (eye[2] + direction[2] * at - z) * fx
  const up = eye[1] + direction[1] * at - y
  const hit = Math.abs(aside) <= width / 2 + margin && Math.abs(up) <= height / 2 + margin
  return at > 0 && hit ? at : Infinity
}

/** Slabs, in the thing's own axes. */
function boxOnRay({ mount, x, z, yaw }: Placement, eye: Vec3, direction: Vec3): number {
  if (mount === 'wall') return Infinity
  const size = footprint(mount)
  const [fx, fz] = frontOf(yaw)
  const own = (px: number, pz: number) => [px * fz - pz * fx, px * fx + pz * fz] as const
  const [ox, oz] = own(eye[0] - x, eye[2] - z)
  const [dx, dz] = own(direction[0], direction[2])
  let [enter, leave] = [0, Infinity]
  for (const [from, by, low, high] of [
    [ox, dx, -size.width / 2, size.width / 2],
    [oz, dz, -size.depth / 2, size.depth / 2],
    [eye[1], direction[1], 0, size.top + THING],
  ] as const) {
    if (Math.abs(by) < 1e-9) {
      if (from < low || from > high) return Infinity
      continue
    }
    const [a, b] = [(low - from) / by, (high - from) / by]
    enter = Math.max(enter, Math.min(a, b))
    leave = Math.min(leave, Math.max(a, b))
  }
  return enter <= leave ? enter : Infinity
}
