import { linearRgbOf } from '../../materials/palette.ts'
import type { Mason } from '../Mason.ts'
import { upright } from '../vectors.ts'

const STEEL = { tint: linearRgbOf('#4d6b66'), density: 0.5 } as const
const BRIGHT = { tint: linearRgbOf('#a9a7a1'), density: 0.35, gloss: 0.6 } as const
const DARK = { tint: linearRgbOf('#34383a'), density: 0.35 } as const

/** A fitter's bench against z = 0, from x = 0 to `length`, its front to +z: vice, drawers, tools on their board. */
export function buildWorkbench(mason: Mason, length: number, depth: number): void {
  const top = 0.9
  for (const x of [0.02, length - 0.1]) {
    mason.box('steel', [x, 0, 0.04], [x + 0.08, top - 0.07, depth - 0.06], 'xXZ', STEEL)
  }
  mason.box('planks', [0, top - 0.07, 0], [length, top, depth], 'xXyYZ', {
    tint: linearRgbOf('#c9a880'),
    density: 0.9,
    fit: [length / 2.4, 0.5],
  })
  // Drawers.
  mason.box('steel', [0.14, 0.28, 0.06], [0.62, top - 0.07, depth - 0.05], 'xXyZ', STEEL)
  for (const y of [0.32, 0.5, 0.68]) {
    mason.panel('steel', 0.17, y, 0.59, y + 0.14, depth - 0.045, { ...STEEL, tint: linearRgbOf('#5f827b') })
    mason.box('steel', [0.33, y + 0.08, depth - 0.05], [0.43, y + 0.095, depth - 0.02], 'xXyYZ', BRIGHT)
  }
  mason.box('planks', [0.66, 0.2, 0.06], [length - 0.12, 0.23, depth - 0.06], 'YZ', {
    tint: linearRgbOf('#9d8468'),
    density: 0.4,
  })
  // A crate of bolts and a hub below.
  mason.box('steel', [0.76, 0.23, 0.16], [1.14, 0.42, depth - 0.12], 'xXYZ', {
    tint: linearRgbOf('#b0472f'),
    density: 0.4,
  })
  buildVice(mason.at(upright(length - 0.28, top, depth - 0.16)))
  buildToolbox(mason.at(upright(0.36, top, 0.3, 0.2)))
  buildTools(mason, length)
}

function buildVice(mason: Mason): void {
  mason.box('steel', [-0.09, 0, -0.14], [0.09, 0.03, 0.1], 'xXYzZ', DARK)
  mason.box('steel', [-0.06, 0.03, -0.12], [0.06, 0.15, -0.01], 'xXYzZ', { ...DARK, tint: linearRgbOf('#2f5f73') })
  mason.box('steel', [-0.085, 0.1, -0.02], [0.085, 0.18, 0.012], 'xXyYzZ', BRIGHT)
  mason.box('steel', [-0.085, 0.1, 0.045], [0.085, 0.18, 0.08], 'xXyYzZ', { ...DARK, tint: linearRgbOf('#2f5f73') })
  mason.box('steel', [-0.04, 0.04, -0.02], [0.04, 0.1, 0.15], 'xXyYZ', DARK)
  mason.at({ origin: [-0.13, 0.07, 0.17], x: [0, -1, 0], y: [1, 0, 0], z: [0, 0, 1] }).turned(
    'steel',
    [
      [0, 0],
      [0.01, 0],
      [0.01, 0.26],
      [0, 0.26],
    ],
    6,
    BRIGHT,
  )
}

function buildToolbox(mason: Mason): void {
  mason.box('steel', [-0.2, 0, -0.1], [0.2, 0.16, 0.1], 'xXzZ', { tint: linearRgbOf('#b0472f'), density: 0.5 })
  mason.box('steel', [-0.2, 0.16, -0.06], [0.2, 0.215, 0.06], 'xXYzZ', { tint: linearRgbOf('#9c3c28'), density: 0.4 })
  mason.box('steel', [-0.1, 0.215, -0.008], [0.1, 0.245, 0.008], 'xXYzZ', BRIGHT)
}

/** Spanners by size, a hammer and a saw on a board, each in the outline painted for it. */
function buildTools(mason: Mason, length: number): void {
  const board = { low: 1.12, high: 1.92 } as const
  mason.box('plain', [0.02, board.low, 0], [length - 0.02, board.high, 0.02], 'xXYZ', {
    tint: linearRgbOf('#d8cfae'),
    density: 0.8,
  })
  for (let i = 0; i < 7; i++) {
    const h = 0.16 + i * 0.032
    const x = 0.12 + i * 0.088
    const hung = mason.at(upright(x, 1.86 - h, 0.024))
    hung.box('steel', [-0.01, 0.02, 0], [0.01, h - 0.02, 0.012], 'xXZ', BRIGHT)
    for (const y of [0, h - 0.03]) hung.box('steel', [-0.022, y, 0], [0.022, y + 0.035, 0.014], 'xXyYZ', BRIGHT)
  }
  const hammer = mason.at(upright(length - 0.44, 1.3, 0.024))
  hammer.box('walnut', [-0.013, 0, 0], [0.013, 0.3, 0.022], 'xXyZ', { density: 0.3 })
  hammer.box('steel', [-0.07, 0.29, 0], [0.06, 0.34, 0.032], 'xXyYZ', DARK)
  const saw = mason.at(upright(length - 0.2, 1.28, 0.024))
  saw.sheet(
    'steel',
    [
      [-0.05, 0.14],
      [0.05, 0.14],
      [0.02, 0.56],
      [-0.05, 0.56],
    ],
    0.006,
    BRIGHT,
  )
  saw.box('walnut', [-0.06, 0, 0], [0.06, 0.14, 0.02], 'xXyYZ', { density: 0.3 })
  for (let i = 0; i < 3; i++) {
    const driver = mason.at(upright(0.16 + i * 0.1, 1.2, 0.024))
    const grip = ['#b0472f', '#d8972b', '#2f5f73'][i] ?? '#b0472f'
    driver.box('plain', [-0.016, 0.16, 0], [0.016, 0.26, 0.03], 'xXYyZ', { tint: linearRgbOf(grip), density: 0.3 })
    driver.box('steel', [-0.005, 0, 0.01], [0.005, 0.16, 0.018], 'xXZ', BRIGHT)
  }
}
