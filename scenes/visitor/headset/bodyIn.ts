/** A point of the floor and a direction, metres and radians; yaw as a pose has it (0 looks along −z, growing leftwards). */
export interface Stance {
  readonly x: number
  readonly z: number
  readonly yaw: number
}

/**
 * Where the play space lies in the museum: the stance of its origin. A visitor in a headset walks about in the play space
 * with their own feet; the museum moves the play space.
 */
export type PlaySpace = Stance

/** Where somebody at `head`, given in the play space, is in the museum. */
export function inMuseum(space: PlaySpace, head: Stance): Stance {
  const [cos, sin] = [Math.cos(space.yaw), Math.sin(space.yaw)]
  return {
    x: space.x + head.x * cos + head.z * sin,
    z: space.z - head.x * sin + head.z * cos,
    yaw: space.yaw + head.yaw,
  }
}

/** The play space that sets a head, which is at `head` in it, down at `to`. */
export function playSpaceFor(head: Stance, to: Stance): PlaySpace {
  const yaw = to.yaw - head.yaw
  const [cos, sin] = [Math.cos(yaw), Math.sin(yaw)]
  return { x: to.x - (head.x * cos + head.z * sin), z: to.z - (head.z * cos - head.x * sin), yaw }
}

/** Where the museum's origin lies in the play space: what WebXR calls the origin offset of a reference space. */
export function museumIn({ x, z, yaw }: PlaySpace): Stance {
  const [cos, sin] = [Math.cos(-yaw), Math.sin(-yaw)]
  return { x: -(x * cos + z * sin), z: -(z * cos - x * sin), yaw: -yaw }
}
