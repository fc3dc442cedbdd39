import type { Vec2, WallSide } from './types.ts'

/** A place on the floor with a direction: local −z lies ahead of a pose with this yaw. */
export interface Frame {
  readonly x: number
  readonly z: number
  readonly yaw: number
}

/** Sine and cosine that are exact at quarter turns, so that walls stay on their grid. */
function exact(value: number): number {
  const whole = Math.round(value)
  return Math.abs(value - whole) < 1e-12 ? whole : value
}

/** From a frame's own metres to the world's. */
export function toWorld(frame: Frame, x: number, z: number): Vec2 {
  const cos = exact(Math.cos(frame.yaw))
  const sin = exact(Math.sin(frame.yaw))
  return [frame.x + x * cos + z * sin, frame.z - x * sin + z * cos]
}

/** The way a front looks: (sin yaw, cos yaw). */
export function frontOf(yaw: number): Vec2 {
  return [exact(Math.sin(yaw)), exact(Math.cos(yaw))]
}

/** The way a pose looks: (−sin yaw, −cos yaw). */
export function aheadOf(yaw: number): Vec2 {
  return [-exact(Math.sin(yaw)), -exact(Math.cos(yaw))]
}

/** The yaw of a pose at `from` that looks at `to`. */
export function yawTowards(from: Vec2, to: Vec2): number {
  return Math.atan2(from[0] - to[0], from[1] - to[1])
}

/** The same direction within (−π, π]. */
export function wrapAngle(angle: number): number {
  const turned = angle - 2 * Math.PI * Math.round(angle / (2 * Math.PI))
  return turned <= -Math.PI + 1e-12 ? Math.PI : turned
}

/** The wall whose face has this yaw: a face that looks south (yaw 0) is on the north wall. */
export function sideOfFace(yaw: number): WallSide {
  const sides = ['north', 'west', 'south', 'east'] as const
  const quarter = Math.round(wrapAngle(yaw) / (Math.PI / 2))
  return sides[(quarter + 4) % 4] ?? 'north'
}

/** Corners of a box of this width (x) and length (z) around the frame. */
export function boxAround(frame: Frame, width: number, length: number): Vec2[] {
  const [x, z] = [width / 2, length / 2]
  return [toWorld(frame, -x, -z), toWorld(frame, -x, z), toWorld(frame, x, z), toWorld(frame, x, -z)]
}
