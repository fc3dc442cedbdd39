import { rgbOf } from '../palette.ts'
import { cloud, dice, mix, smooth } from '../noise.ts'
import type { Paint } from './Paint.ts'

/** Bricks along and courses up: 22 × 6.5 cm with their joints make 1.84 × 1.2 m. */
const ALONG = 8
const COURSES = 16
const CLAYS = ['#9c4f38', '#8a4231', '#a85d42', '#7a3a2e', '#a3664c', '#94533f'].map(rgbOf)
const MORTAR = rgbOf('#a39a8c')

/** Fired brick of the north in running bond: every brick its own red, some overburnt, soot in the joints. */
export const paintBrick: Paint = (u, v) => {
  const y = v * COURSES
  const course = Math.floor(y) % COURSES
  const x = u * ALONG + (course % 2 ? 0.5 : 0) + 0.06 * (dice(course, 1, 701) - 0.5)
  const brick = ((Math.floor(x) % ALONG) + ALONG) % ALONG
  const [lx, ly] = [x - Math.floor(x), y - Math.floor(y)]
  // In courses: a brick is three times as long as it is high.
  const edge = Math.min(lx * 3, (1 - lx) * 3, ly, 1 - ly)
  const fine = cloud(u, v, 64, 3, 709)
  const wide = cloud(u, v, 4, 3, 719)
  const ragged = 0.07 + 0.05 * (fine - 0.5)
  const inner = smooth(ragged, ragged + 0.06, edge)
  const worn = smooth(ragged, ragged + 0.26, edge)
  const r = dice(brick, course, 727)
  const clay = CLAYS[Math.floor(r * CLAYS.length) % CLAYS.length] ?? MORTAR
  const burnt = dice(brick, course, 733) > 0.9 ? 0.62 : 1
  const value =
    (0.86 + 0.24 * dice(brick, course, 739)) * (0.84 + 0.34 * fine) * (0.9 + 0.2 * wide) * mix(0.85, 1, worn) * burnt
  const joint = 0.55 + 0.3 * fine + 0.25 * wide
  return [
    mix(MORTAR[0] * joint, clay[0] * value, inner),
    mix(MORTAR[1] * joint, clay[1] * value, inner),
    mix(MORTAR[2] * joint, clay[2] * value, inner),
  ]
}
