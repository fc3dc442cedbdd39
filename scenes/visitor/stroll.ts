import { between } from '../plan/distance.ts'
import { pathBetween, pathLength } from '../plan/pathBetween.ts'
import { wrapAngle, yawTowards } from '../plan/turn.ts'
import type { MuseumPlan, Pose, Vec2 } from '../plan/types.ts'
import { BRISK_SPEED, LAST_STEPS, LONGEST_FRAME, LONGEST_STROLL, WALKING_SPEED } from './pace.ts'

/** A walk that the museum makes for its visitor, along free floor. */
export interface Stroll {
  readonly path: readonly Vec2[]
  readonly length: number
  readonly speed: number
  readonly startYaw: number
  /** How to look at the end; null: on along the way. */
  readonly end: Pose | null
  /** Metres walked. */
  readonly walked: number
}

/** Shorter walks keep the eyes on the way between what was looked at and what will be, and never look along the wall. */
const GLANCE = 5.5
/** Metres before the end from where on one turns to what one came for. */
const TURN_BEFORE = 2.5
/** Metres ahead on the path that one looks at while walking. */
const LOOK_AHEAD = 1.2
/** Radians a second at most: faster than by key, since a stroll's turns are seen coming. */
const QUICKEST_TURN = 2.4
/** Metres over which a walk gathers pace and slows down. */
const EASE = 0.8

/**
 * A walk from a pose to another or to a point of the floor; null where no way leads. A very long one starts its last
 * metres before the end: `cut` then says where the visitor stands first.
 *
 * @param walkingSpeed the visitor's own, metres a second: whoever walks slowly is led slowly
 */
export function planStroll(
  plan: MuseumPlan,
  from: Pose,
  to: Pose | Vec2,
  walkingSpeed = WALKING_SPEED,
): { readonly stroll: Stroll; readonly cut: Pose | null } | null {
  const end = isPose(to) ? to : null
  const goal: Vec2 = isPose(to) ? [to.x, to.z] : to
  const whole = pathBetween(plan, [from.x, from.z], goal)
  if (!whole) return null
  const isLong = pathLength(whole) > LONGEST_STROLL
  const path = isLong ? lastMetres(whole, LAST_STEPS) : whole
  const length = pathLength(path)
  const [first, second] = path
  const cut =
    isLong && first ? { x: first[0], z: first[1], yaw: second ? yawTowards(first, second) : from.yaw, pitch: 0 } : null
  // From 7 m on faster, so that even the longest walk takes eight seconds.
  const brisk = Math.min(BRISK_SPEED, (BRISK_SPEED / WALKING_SPEED) * walkingSpeed)
  const speed = Math.min(brisk, Math.max(walkingSpeed, (walkingSpeed * length) / 7))
  return { stroll: { path, length, speed, startYaw: cut?.yaw ?? from.yaw, end, walked: 0 }, cut }
}

/** Walks on for so many seconds; `stroll` is null on arrival. */
export function stepStroll(stroll: Stroll, pose: Pose, seconds: number): { pose: Pose; stroll: Stroll | null } {
  const time = Math.min(LONGEST_FRAME, Math.max(0, seconds))
  const { path, length, end } = stroll
  const edge = Math.min(stroll.walked + 0.02, length - stroll.walked) + 0.12
  const pace = stroll.speed * Math.min(1, Math.max(0.25, edge / EASE))
  const walked = Math.min(length, stroll.walked + pace * time)
  const [x, z] = pointAt(path, walked)
  const yaw = turned(pose.yaw, lookOf(stroll, walked, [x, z], pose.yaw), QUICKEST_TURN * time)
  const near = Math.min(1, (1.5 * time) / Math.max(0.2, (length - walked) / stroll.speed))
  const pitch = pose.pitch + ((end?.pitch ?? 0) - pose.pitch) * near
  const arrived = walked >= length && (!end || Math.abs(wrapAngle(end.yaw - yaw)) < 1e-3)
  if (arrived) return { pose: end ?? { x, z, yaw, pitch }, stroll: null }
  return { pose: { x, z, yaw, pitch }, stroll: { ...stroll, walked } }
}

function lookOf(stroll: Stroll, walked: number, here: Vec2, now: number): number {
  const { path, length, end, startYaw } = stroll
  const ahead = pointAt(path, walked + LOOK_AHEAD)
  const along = between(here, ahead) > 0.05 ? yawTowards(here, ahead) : now
  if (!end) return along
  if (length < GLANCE) {
    const share = length === 0 ? 1 : walked / length
    const smooth = share * share * (3 - 2 * share)
    return startYaw + wrapAngle(end.yaw - startYaw) * smooth
  }
  return length - walked < TURN_BEFORE ? end.yaw : along
}

/** From one direction towards another, by at most so much. */
function turned(from: number, to: number, most: number): number {
  const angle = wrapAngle(to - from)
  return wrapAngle(from + Math.min(most, Math.max(-most, angle)))
}

/** The point so many metres along a path; its end beyond it. */
function pointAt(path: readonly Vec2[], metres: number): Vec2 {
  let rest = metres
  for (const [index, point] of path.entries()) {
    const next = path[index + 1]
    if (!next) return point
    const length = between(point, next)
    if (rest <= length && length > 0) {
      const share = Math.max(0, rest) / length
      return [point[0] + (next[0] - point[0]) * share, point[1] + (next[1] - point[1]) * share]
    }
    rest -= length
  }
  return [0, 0]
}

function lastMetres(path: readonly Vec2[], metres: number): readonly Vec2[] {
  const skip = pathLength(path) - metres
  let walked = 0
  const rest = path.filter((point, index) => {
    walked += between(path[index - 1] ?? point, point)
    return walked > skip
  })
  return [pointAt(path, skip), ...rest]
}

function isPose(to: Pose | Vec2): to is Pose {
  return 'yaw' in to
}
