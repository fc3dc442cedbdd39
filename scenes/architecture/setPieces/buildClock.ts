import type { Mason } from '../Mason.ts'
import { upright } from '../vectors.ts'

const DARK = { tint: [0.03, 0.03, 0.04], glow: 0.3 } as const

/** A round works clock on the wall z = 0, its middle at the origin: twelve strokes, a quarter to six. */
export function buildClock(mason: Mason, radius: number): void {
  const facing = mason.at({ origin: [0, 0, 0], x: [1, 0, 0], y: [0, 0, 1], z: [0, -1, 0] })
  facing.turned(
    'steel',
    [
      [radius * 1.1, 0],
      [radius * 1.1, 0.07],
      [radius, 0.08],
      [radius, 0.055],
    ],
    24,
    { tint: [0.1, 0.11, 0.11], density: 0.4, gloss: 0.5 },
  )
  facing.turned(
    'paper',
    [
      [radius, 0.055],
      [0, 0.055],
    ],
    24,
    { glow: 0.42 },
  )
  for (let hour = 0; hour < 12; hour++) {
    const [w, h] = hour % 3 ? [0.012, 0.08] : [0.022, 0.13]
    turned(mason, (hour / 12) * 2 * Math.PI).panel(
      'plain',
      -w * radius * 2,
      radius * (0.95 - h),
      w * radius * 2,
      radius * 0.95,
      0.058,
      DARK,
    )
  }
  const hands = [
    [(5.75 / 12) * 2 * Math.PI, 0.03, 0.55],
    [(45 / 60) * 2 * Math.PI, 0.02, 0.82],
  ] as const
  for (const [angle, w, reach] of hands) {
    turned(mason, angle).panel('plain', -w * radius, -0.12 * radius, w * radius, reach * radius, 0.062, DARK)
  }
}

/** The face turned clockwise. */
function turned(mason: Mason, angle: number): Mason {
  const [c, s] = [Math.cos(angle), Math.sin(angle)]
  return mason.at(upright(0, 0, 0)).at({ origin: [0, 0, 0], x: [c, -s, 0], y: [s, c, 0], z: [0, 0, 1] })
}
