import { linearRgbOf } from '../../materials/palette.ts'
import type { Elevation } from '../arches.ts'
import type { Mason } from '../Mason.ts'

const SHIRT: readonly Elevation[] = [
  [-0.22, -0.6],
  [0.22, -0.6],
  [0.2, -0.16],
  [0.34, -0.36],
  [0.46, -0.28],
  [0.28, 0.01],
  [0.09, 0.02],
  [0, -0.03],
  [-0.09, 0.02],
  [-0.28, 0.01],
  [-0.46, -0.28],
  [-0.34, -0.36],
  [-0.2, -0.16],
]
const TOWEL: readonly Elevation[] = [
  [-0.22, -0.54],
  [0.22, -0.56],
  [0.23, 0],
  [-0.23, 0],
]
const TROUSERS: readonly Elevation[] = [
  [-0.2, -0.66],
  [-0.04, -0.66],
  [0, -0.2],
  [0.04, -0.66],
  [0.2, -0.66],
  [0.19, 0],
  [-0.19, 0],
]

type Garment = readonly [outline: readonly Elevation[], x: number, paint: string]
const WASH: readonly Garment[] = [
  [SHIRT, -2.45, '#5f86a8'],
  [TOWEL, -1.5, '#d9c9a4'],
  [TROUSERS, -0.85, '#3d5a7c'],
  [SHIRT, 0.1, '#e9e4d6'],
  [TOWEL, 1.05, '#b8513a'],
  [SHIRT, 1.95, '#c99a3f'],
  [TROUSERS, 2.85, '#4a5f4c'],
]

/** A washing line across the hall at z = 0: what seven men wore to work, pegged up. Hangs 0.66 m below `y`. */
export function buildWashing(mason: Mason, y: number, half: number): void {
  const sag = (x: number) => y - 0.05 * (1 - (x / half) ** 2)
  const steps = 8
  for (let i = 0; i < steps; i++) {
    const [a, b] = [-half + (i / steps) * 2 * half, -half + ((i + 1) / steps) * 2 * half]
    const [p, q] = [sag(a), sag(b)]
    const length = Math.hypot(b - a, q - p)
    const [c, s] = [(b - a) / length, (q - p) / length]
    mason
      .at({ origin: [a, p, 0], x: [c, s, 0], y: [-s, c, 0], z: [0, 0, 1] })
      .box('strap', [0, -0.004, -0.004], [length, 0.004, 0.004], 'yYzZ', { density: 0.2 })
  }
  WASH.forEach(([outline, x, paint], k) => {
    const turn = 0.1 * (k % 2 ? 1 : -1)
    const [c, s] = [Math.cos(turn), Math.sin(turn)]
    const cloth = { tint: linearRgbOf(paint), density: 0.7 } as const
    const front = mason.at({ origin: [x, sag(x), 0], x: [c, 0, -s], y: [0, 1, 0], z: [s, 0, c] })
    front.sheet('plain', outline, 0.004, cloth)
    front.at({ origin: [0, 0, 0], x: [-1, 0, 0], y: [0, 1, 0], z: [0, 0, -1] }).sheet(
      'plain',
      outline.map(([px, py]) => [-px, py] as const),
      0.006,
      cloth,
    )
    for (const peg of [-0.15, 0.15]) {
      front.box('planks', [peg - 0.008, -0.05, -0.014], [peg + 0.008, 0.03, 0.014], 'xXyYzZ', { density: 0.15 })
    }
    if (outline !== SHIRT) return
    const [r, g, b] = cloth.tint
    front.panel('plain', -0.012, -0.6, 0.012, -0.04, 0.009, { tint: [r * 0.7, g * 0.7, b * 0.7], density: 0.2 })
  })
}
