/** A point or direction: x right, y up, z towards the viewer; metres. */
export type Vec3 = readonly [x: number, y: number, z: number]

export function add(a: Vec3, b: Vec3): Vec3 {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]]
}

export function scale(a: Vec3, s: number): Vec3 {
  return [a[0] * s, a[1] * s, a[2] * s]
}

export function cross(a: Vec3, b: Vec3): Vec3 {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

export function unit(a: Vec3): Vec3 {
  const length = Math.hypot(...a) || 1
  return [a[0] / length, a[1] / length, a[2] / length]
}

/** Where something is built: a point, and the directions of its own x, y and z (right-handed, unit length). */
export interface Frame {
  readonly origin: Vec3
  readonly x: Vec3
  readonly y: Vec3
  readonly z: Vec3
}

export const WORLD: Frame = { origin: [0, 0, 0], x: [1, 0, 0], y: [0, 1, 0], z: [0, 0, 1] }

/** A frame that stands upright at a point, turned by yaw about y (its z is (sin yaw, 0, cos yaw)). */
export function upright(x: number, y: number, z: number, yaw = 0): Frame {
  const [c, s] = [Math.cos(yaw), Math.sin(yaw)]
  return { origin: [x, y, z], x: [c, 0, -s], y: [0, 1, 0], z: [s, 0, c] }
}

/** Leaned back by `tilt`, radians, about its own x: 0 is upright, a quarter turn lies flat, face up. */
export function leaningAt(tilt: number): Frame {
  const [c, s] = [Math.cos(tilt), Math.sin(tilt)]
  return { origin: [0, 0, 0], x: [1, 0, 0], y: [0, c, -s], z: [0, s, c] }
}

/** A direction of the frame as the world sees it. */
export function directionIn(frame: Frame, d: Vec3): Vec3 {
  return add(add(scale(frame.x, d[0]), scale(frame.y, d[1])), scale(frame.z, d[2]))
}

/** A point of the frame as the world sees it. */
export function pointIn(frame: Frame, p: Vec3): Vec3 {
  return add(frame.origin, directionIn(frame, p))
}

/** A frame given in another frame's terms, as the world sees it. */
export function frameIn(outer: Frame, inner: Frame): Frame {
  return {
    origin: pointIn(outer, inner.origin),
    x: directionIn(outer, inner.x),
    y: directionIn(outer, inner.y),
    z: directionIn(outer, inner.z),
  }
}
