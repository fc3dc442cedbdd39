import { collide } from '../plan/collide.ts'
import { STANDARD_COMFORT, type Comfort } from '../plan/comfort.ts'
import { aheadOf, wrapAngle } from '../plan/turn.ts'
import type { MuseumPlan, Pose } from '../plan/types.ts'
import { LONGEST_FRAME, STEEPEST_LOOK } from './pace.ts'

/** What the visitor asks of their body, each −1 to 1: forwards, to the right, and turning to the left. */
export interface Wish {
  readonly forward: number
  readonly right: number
  readonly turn: number
}

export const STILL: Wish = { forward: 0, right: 0, turn: 0 }

/** Two wishes at once, as of keys and a thumb: never more than one alone could ask. */
export function bothOf(a: Wish, b: Wish): Wish {
  return {
    forward: withinOne(a.forward + b.forward),
    right: withinOne(a.right + b.right),
    turn: withinOne(a.turn + b.turn),
  }
}

export function isStill({ forward, right, turn }: Wish): boolean {
  return forward === 0 && right === 0 && turn === 0
}

/** Keys by where they lie on the keyboard, so that ZQSD on a French one does as WASD. */
const AXES: Readonly<Record<string, readonly ['forward' | 'across', 1 | -1]>> = {
  ArrowUp: ['forward', 1],
  ArrowDown: ['forward', -1],
  ArrowLeft: ['across', -1],
  ArrowRight: ['across', 1],
  KeyW: ['forward', 1],
  KeyS: ['forward', -1],
  KeyA: ['across', -1],
  KeyD: ['across', 1],
}

export function isWalkingKey(code: string): boolean {
  return Object.hasOwn(AXES, code)
}

/** The wish behind the keys that are held. `sideways` (Shift, or a setting) makes left and right steps instead of turns. */
export function wishOf(codes: Iterable<string>, sideways: boolean): Wish {
  let [forward, across] = [0, 0]
  for (const code of codes) {
    const [axis, sign] = AXES[code] ?? []
    if (axis === 'forward') forward += sign ?? 0
    else if (axis === 'across') across += sign ?? 0
  }
  return sideways
    ? { forward: withinOne(forward), right: withinOne(across), turn: 0 }
    : { forward: withinOne(forward), right: 0, turn: -withinOne(across) }
}

function withinOne(value: number): number {
  return Math.min(1, Math.max(-1, value))
}

/**
 * Moves a visitor for so many seconds. Turning and walking are interleaved in short steps, so that the way is the same at
 * 3 and at 60 frames a second, and never leads through a wall.
 */
export function steer(
  plan: MuseumPlan,
  pose: Pose,
  wish: Wish,
  seconds: number,
  { walkingSpeed, turningSpeed }: Pick<Comfort, 'walkingSpeed' | 'turningSpeed'> = STANDARD_COMFORT,
): Pose {
  const time = Math.min(LONGEST_FRAME, Math.max(0, seconds))
  const steps = Math.max(1, Math.ceil(time / 0.05))
  // Walking askew isn't faster than straight ahead.
  const pace = walkingSpeed / Math.max(1, Math.hypot(wish.forward, wish.right))
  let { x, z, yaw } = pose
  for (let step = 0; step < steps; step++) {
    yaw = wrapAngle(yaw + (wish.turn * turningSpeed * time) / steps)
    const [ax, az] = aheadOf(yaw)
    const length = (pace * time) / steps
    const dx = (ax * wish.forward - az * wish.right) * length
    const dz = (az * wish.forward + ax * wish.right) * length
    if (dx !== 0 || dz !== 0) [x, z] = collide(plan, [x, z], [x + dx, z + dz])
  }
  return { x, z, yaw, pitch: pose.pitch }
}

/** Turns the eyes as if the visitor pulled the picture along: what is under the finger stays under it. Pixels, degrees. */
export function lookBy(pose: Pose, dx: number, dy: number, height: number, fov: number): Pose {
  const perPixel = (fov * Math.PI) / 180 / Math.max(1, height)
  const pitch = Math.min(STEEPEST_LOOK, Math.max(-STEEPEST_LOOK, pose.pitch + dy * perPixel))
  return { ...pose, yaw: wrapAngle(pose.yaw + dx * perPixel), pitch }
}
