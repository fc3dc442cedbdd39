import { circle } from '../circle.ts'
import type { Mason } from '../Mason.ts'
import { outOfWall } from '../outOfWall.ts'
import { buildBolt } from './buildBolt.ts'
import { SHIP_BRASS } from './shipBrass.ts'

/** A brass-cased dial on the bulkhead: the ship's clock at ten to nine, or the glass that foretells the weather. */
export function buildDial(mason: Mason, x: number, y: number, marks: 12 | 9): void {
  const face = 0.22
  mason.at(outOfWall(x, y)).turned(
    'brass',
    [
      [face + 0.07, 0],
      [face + 0.065, 0.05],
      [face + 0.025, 0.075],
      [face, 0.07],
      [face, 0.035],
    ],
    20,
    { ...SHIP_BRASS, density: 0.8 },
  )
  mason.sheet('ivory', circle(x, y, face + 0.004, 24), 0.036)
  const at = (turn: number) => {
    const angle = Math.PI / 2 - turn * 2 * Math.PI
    return {
      origin: [x, y, 0.037],
      x: [Math.sin(angle), -Math.cos(angle), 0],
      y: [Math.cos(angle), Math.sin(angle), 0],
      z: [0, 0, 1],
    } as const
  }
  for (let i = 0; i < marks; i++) {
    const turn = marks === 12 ? i / 12 : -0.36 + (0.72 * i) / (marks - 1)
    const long = marks === 12 && i % 3 === 0 ? 0.05 : 0.03
    mason.at(at(turn)).panel('ink', -0.007, face - 0.02 - long, 0.007, face - 0.02, 0, { density: 0.3 })
  }
  for (const [turn, from, to, half] of marks === 12
    ? ([
        [8.84 / 12, -0.03, 0.11, 0.009],
        [50 / 60, -0.04, 0.17, 0.006],
      ] as const)
    : ([[0.09, -0.06, 0.17, 0.006]] as const))
    mason.at(at(turn)).panel('ink', -half, from, half, to, 0.003, { density: 0.3 })
  buildBolt(mason, x, y, 0.036)
}
