import { dice } from '../../materials/noise.ts'
import { linearRgbOf } from '../../materials/palette.ts'
import type { Mason } from '../Mason.ts'
import { upright } from '../vectors.ts'
import { buildClock } from './buildClock.ts'

const CASE = { tint: linearRgbOf('#54656a'), density: 0.6 } as const
const ROWS = 11

/**
 * A time clock on the wall z = 0 between its two racks, its middle at x = 0: the cards of those who are in, and of those
 * who are out. 0.74 m broad.
 */
export function buildTimeClock(mason: Mason): void {
  mason.box('steel', [-0.15, 1.22, 0], [0.15, 1.72, 0.17], 'xXyYZ', CASE)
  buildClock(mason.at(upright(0, 1.56, 0.17)), 0.11)
  mason.panel('plain', -0.07, 1.3, 0.07, 1.32, 0.172, { tint: [0.02, 0.02, 0.02], density: 0.3 })
  // The card that is being stamped.
  mason.panel('ivory', -0.045, 1.31, 0.045, 1.4, 0.178, { density: 0.3 })
  mason.box('brass', [0.15, 1.34, 0.06], [0.21, 1.37, 0.1], 'XyYzZ', { density: 0.3, gloss: 0.6 })
  for (const side of [-1, 1]) {
    const x0 = side * 0.3 - 0.075
    mason.box('planks', [x0 - 0.02, 1.02, 0], [x0 + 0.17, 1.96, 0.035], 'xXyYZ', {
      tint: linearRgbOf('#a07a55'),
      density: 0.5,
      fit: [0.1, 1],
    })
    for (let row = 0; row < ROWS; row++) {
      const y = 1.05 + row * 0.08
      if (side > 0 && dice(row, 5, 83) > 0.55) continue
      mason.panel('ivory', x0, y, x0 + 0.15, y + 0.066, 0.04 + 0.001 * row, { density: 0.3 })
      mason.panel('oxblood', x0 + 0.01, y + 0.048, x0 + 0.14, y + 0.055, 0.042 + 0.001 * row, { density: 0.2 })
    }
  }
}
