import { linearRgbOf } from '../../materials/palette.ts'
import type { Mason } from '../Mason.ts'
import { upright } from '../vectors.ts'

const FLAME = linearRgbOf('#ffe2b8')

/** A caged well-glass lamp under a beam. */
export function buildDeckLamp(mason: Mason): void {
  mason.turned(
    'brass',
    [
      [0.09, -0.17],
      [0.125, -0.12],
      [0.135, -0.04],
      [0.06, 0],
    ],
    12,
    { density: 0.5 },
  )
  mason.turned(
    'plain',
    [
      [0.001, -0.4],
      [0.07, -0.36],
      [0.088, -0.26],
      [0.085, -0.17],
    ],
    12,
    { glow: 2.4, tint: FLAME },
  )
  for (const [radius, y] of [
    [0.098, -0.255],
    [0.076, -0.355],
  ] as const) {
    mason.turned(
      'brass',
      [
        [radius, y - 0.007],
        [radius + 0.007, y],
        [radius, y + 0.007],
      ],
      12,
      { glow: 0.4 },
    )
  }
  for (let i = 0; i < 4; i++) {
    const bar = mason.at(upright(0, 0, 0, (i * Math.PI) / 2 + 0.4))
    bar.box('brass', [-0.005, -0.26, 0.094], [0.005, -0.14, 0.104], 'xXZ', { glow: 0.4 })
    bar.box('brass', [-0.005, -0.362, 0.072], [0.005, -0.255, 0.088], 'xXZ', { glow: 0.4 })
  }
}
