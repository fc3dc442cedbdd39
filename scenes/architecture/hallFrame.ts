import type { Chamber } from '../plan/types.ts'

/** A point of the floor, world metres, in a hall's own frame (x across, −z onwards, origin in the middle). */
export function toHall(
  chamber: Pick<Chamber, 'x' | 'z' | 'yaw'>,
  x: number,
  z: number,
): readonly [x: number, z: number] {
  const [dx, dz] = [x - chamber.x, z - chamber.z]
  const [c, s] = [Math.cos(chamber.yaw), Math.sin(chamber.yaw)]
  return [dx * c - dz * s, dx * s + dz * c]
}
