import { linearRgbOf } from '../../materials/palette.ts'
import type { Mason } from '../Mason.ts'

const FLAME = linearRgbOf('#ffdba6')

/** A storm lantern: tank, glass with its flame, cap and handle. */
export function buildStormLantern(mason: Mason): void {
  mason.turned(
    'brass',
    [
      [0.075, 0],
      [0.08, 0.045],
      [0.05, 0.065],
      [0.05, 0.08],
    ],
    12,
  )
  mason.turned(
    'plain',
    [
      [0.04, 0.08],
      [0.062, 0.13],
      [0.045, 0.2],
    ],
    12,
    { glow: 1.9, tint: FLAME },
  )
  mason.turned(
    'brass',
    [
      [0.052, 0.2],
      [0.056, 0.22],
      [0.03, 0.26],
      [0.03, 0.285],
      [0, 0.29],
    ],
    12,
  )
  for (const side of [-1, 1])
    mason.box('brass', [side * 0.078 - 0.004, 0.03, -0.004], [side * 0.078 + 0.004, 0.3, 0.004])
  mason.box('brass', [-0.082, 0.3, -0.004], [0.082, 0.308, 0.004], 'xXyYzZ')
}
