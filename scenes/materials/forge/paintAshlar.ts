import { cloud, dice, mix, smooth } from '../noise.ts'
import type { Paint } from './Paint.ts'

const COURSES = 4
const BLOCKS = 3

/** Dressed stone in courses, in neutral grey: blocks of uneven length, worn edges, pitted faces. */
export const paintAshlar: Paint = (u, v) => {
  const course = Math.floor(v * COURSES)
  const up = v * COURSES - course
  const shift = dice(course, 1, 101) + (course % 2) * 0.5
  const along = (((u + shift / BLOCKS) % 1) + 1) % 1
  // Joints wander by up to a fifth of a block.
  const at = (i: number) => (i + 0.4 * (dice(i % BLOCKS, course, 103) - 0.5)) / BLOCKS
  const block = [0, 1, 2, 3].findLast((i) => along >= at(i)) ?? -1
  const [from, to] = block < 0 ? [at(BLOCKS - 1) - 1, at(0)] : [at(block), at(block + 1)]
  const wear = 0.012 * (cloud(u, v, 24, 3, 107) - 0.5)
  // Metres of a 1.75 × 0.98 m tile, so that joints are as wide lying as standing.
  const side = Math.min(along - from, to - along) * 1.75 + wear
  const lie = (Math.min(up, 1 - up) / COURSES) * 0.98 + wear
  const edge = Math.min(side, lie)
  const tone = dice(block < 0 ? BLOCKS - 1 : block % BLOCKS, course, 109) - 0.5
  const clouds = cloud(u, v, 6, 4, 113) - 0.5
  const pits = smooth(0.64, 0.78, cloud(u, v, 64, 2, 127))
  const value = 205 * (1 + 0.16 * tone + 0.2 * clouds - 0.07 * pits)
  const face = smooth(0.003, 0.009, edge)
  const worn = 0.1 * smooth(0.03, 0.01, edge)
  const lit = mix(118, value * (1 - worn), face)
  return [lit, lit * 0.99, lit * 0.965]
}
