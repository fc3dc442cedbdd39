import { buildRod } from '../buildRod.ts'
import { dyed } from '../dyed.ts'
import type { Mason } from '../Mason.ts'

/** The rim of the shade above the floor, metres: nobody's head reaches it. */
export const PENDANT_RIM = 2.52

const SHELL = [
  [0.34, 0],
  [0.3, 0.11],
  [0.2, 0.21],
  [0.06, 0.28],
  [0.05, 0.34],
] as const

/** An enamelled pendant lamp of the seventies on its flex, hung from a ceiling at `ceiling` over the frame's origin. */
export function buildPendant(mason: Mason, ceiling: number): void {
  const here = mason.at({ origin: [0, PENDANT_RIM, 0], x: [1, 0, 0], y: [0, 1, 0], z: [0, 0, 1] })
  here.turned('plain', SHELL, 14, dyed('#c05c08', { gloss: 0.7, density: 0.6 }))
  const inner = SHELL.slice(0, -1).map(([r, y]) => [r * 0.985, y - 0.004] as const)
  here.turned('plain', inner.toReversed(), 14, dyed('#ffca80', { glow: 1.5 }))
  here.turned(
    'plain',
    [
      [0, 0.03],
      [0.05, 0.05],
      [0.062, 0.1],
      [0.03, 0.18],
    ],
    7,
    dyed('#fff0d0', { glow: 5 }),
  )
  buildRod(mason, 'plain', [0, PENDANT_RIM + 0.34, 0], [0, ceiling, 0], 0.007, { ...dyed('#4a3a2e'), sides: 4 })
  mason.at({ origin: [0, ceiling - 0.07, 0], x: [1, 0, 0], y: [0, 1, 0], z: [0, 0, 1] }).turned(
    'plain',
    [
      [0.012, 0],
      [0.055, 0.03],
      [0.06, 0.07],
    ],
    8,
    dyed('#c05c08', { gloss: 0.6 }),
  )
}
