import { linearRgbOf } from '../../materials/palette.ts'
import type { Mason } from '../Mason.ts'
import { upright } from '../vectors.ts'
import { buildSafetyLamp } from './buildSafetyLamp.ts'

const SHELVES = [0.5, 1, 1.5, 2] as const
const LAMPS = 6
const BOARD = 0.035

/**
 * The lamp room's rack, where every man leaves his number and takes his lamp: against z = 0, its front to +z.
 * @param half half its breadth, metres
 */
export function buildLampRoom(mason: Mason, half: number): void {
  const wood = { tint: linearRgbOf('#a58a6e'), density: 0.6 } as const
  for (const x of [-half + 0.05, half - 0.05]) {
    mason.box('planks', [x - 0.03, 0, 0], [x + 0.03, 2.5, 0.26], 'xXZ', { ...wood, fit: [0.2, 0.16] })
  }
  SHELVES.forEach((y, row) => {
    mason.box('planks', [-half + 0.08, y, 0], [half - 0.08, y + BOARD, 0.24], 'yYZ', { ...wood, fit: [0.8, 0.16] })
    for (let i = 0; i < LAMPS; i++) {
      const x = (((i + 0.5) / LAMPS) * 2 - 1) * (half - 0.1)
      // The brass number below each place; where the lamp is out, the man is down the pit.
      mason.panel('brass', x - 0.02, y + 0.003, x + 0.02, y + BOARD - 0.003, 0.243, { glow: 0.5 })
      const isOut = (row * 5 + i * 7) % 11 === 3
      if (!isOut) buildSafetyLamp(mason.at(upright(x, y + BOARD, 0.13, 0.3 * i)), 1.25, 6)
    }
  })
}
