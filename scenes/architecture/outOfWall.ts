import type { Frame } from './vectors.ts'

/** In a wall's frame, the frame of a turned piece whose axis comes out of the wall at (x, y). */
export function outOfWall(x: number, y: number, depth = 0): Frame {
  return { origin: [x, y, depth], x: [1, 0, 0], y: [0, 0, 1], z: [0, -1, 0] }
}
