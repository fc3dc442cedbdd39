import { linearRgbOf } from '../../materials/palette.ts'
import type { Mason } from '../Mason.ts'
import { upright } from '../vectors.ts'

const ENAMEL = { tint: linearRgbOf('#e8e4d6'), density: 0.5, gloss: 0.5 } as const
const BLACK = { tint: linearRgbOf('#26272a'), density: 0.3 } as const

/**
 * The kitchen of a hostel's corridor in a niche: a shelf with two electric plates, the pot and the teapot on them, glasses, a
 * transistor radio on the board above, a checked curtain below. Against z = 0, its front to +z.
 * @param half half its breadth, metres
 */
export function buildHotPlate(mason: Mason, half: number): void {
  const top = 0.88
  const depth = 0.44
  mason.box('planks', [-half, top - 0.05, 0], [half, top, depth], 'yYZ', {
    tint: linearRgbOf('#d8c8a8'),
    density: 0.8,
    fit: [0.7, 0.5],
  })
  buildCurtain(mason, half, top - 0.06, depth - 0.05)
  // Two plates on their enamelled body.
  mason.box('plain', [-0.62, top, 0.06], [0.06, top + 0.09, 0.4], 'xXYZ', ENAMEL)
  for (const x of [-0.46, -0.1]) {
    mason.at(upright(x, top + 0.09, 0.22)).turned(
      'plain',
      [
        [0.12, 0],
        [0.12, 0.018],
        [0, 0.018],
      ],
      16,
      BLACK,
    )
    mason.box('plain', [x - 0.02, top + 0.03, 0.4], [x + 0.02, top + 0.06, 0.42], 'xXyYZ', BLACK)
  }
  buildPot(mason.at(upright(-0.46, top + 0.108, 0.22)))
  buildTeapot(mason.at(upright(-0.1, top + 0.108, 0.22, -0.5)))
  // A tray with tea glasses.
  mason.at(upright(0.45, top, 0.22)).turned(
    'brass',
    [
      [0.2, 0],
      [0.22, 0.018],
      [0, 0.018],
    ],
    20,
    { density: 0.5, gloss: 0.8 },
  )
  for (const [x, z, tint] of [
    [0.37, 0.2, '#2c5a4a'],
    [0.47, 0.28, '#b98a2b'],
    [0.53, 0.17, '#8e3322'],
  ] as const) {
    mason.at(upright(x, top + 0.018, z)).turned(
      'plain',
      [
        [0.024, 0],
        [0.032, 0.085],
        [0, 0.085],
      ],
      10,
      { tint: linearRgbOf(tint), density: 0.3, gloss: 0.9 },
    )
  }
  const board = 1.5
  mason.box('planks', [-half, board, 0], [half, board + 0.035, 0.24], 'yYZ', {
    tint: linearRgbOf('#b08c64'),
    density: 0.6,
    fit: [0.7, 0.16],
  })
  buildTransistor(mason.at(upright(-0.3, board + 0.035, 0.11, 0.12)))
  // Jars of what the last parcel brought.
  for (const [x, h, tint] of [
    [0.2, 0.2, '#b5532a'],
    [0.36, 0.16, '#c99b3a'],
    [0.51, 0.22, '#5d6f2a'],
    [0.66, 0.15, '#7a4a2e'],
  ] as const) {
    const jar = mason.at(upright(x, board + 0.035, 0.11))
    jar.turned(
      'plain',
      [
        [0.06, 0],
        [0.06, h * 0.8],
        [0.045, h * 0.9],
      ],
      10,
      { tint: linearRgbOf(tint), density: 0.3, gloss: 0.9 },
    )
    jar.turned(
      'plain',
      [
        [0.05, h * 0.88],
        [0.05, h],
        [0, h],
      ],
      10,
      { tint: linearRgbOf('#d9d4c4'), density: 0.3 },
    )
  }
  // The photograph and the calendar that everyone pins up.
  mason.panel('ivory', -0.66, 1.78, -0.36, 2.16, 0.004, { density: 0.5 })
  mason.panel('oxblood', -0.64, 2.02, -0.38, 2.14, 0.006, { density: 0.3 })
  for (let i = 0; i < 12; i++) {
    const [x, y] = [-0.63 + (i % 4) * 0.065, 1.81 + Math.floor(i / 4) * 0.065]
    mason.panel('ink', x, y, x + 0.035, y + 0.03, 0.006, { density: 0.15 })
  }
  mason.panel('paper', 0.1, 1.9, 0.34, 2.08, 0.004, { density: 0.4 })
  mason.panel('sky', 0.115, 1.98, 0.325, 2.065, 0.006, { density: 0.3, fit: [1, 1] })
  mason.panel('honey', 0.115, 1.915, 0.325, 1.98, 0.006, { density: 0.3 })
}

function buildCurtain(mason: Mason, half: number, top: number, z: number): void {
  const folds = 20
  mason.drape(
    'plain',
    folds,
    1,
    (i, j) => [-half + (i / folds) * 2 * half, j ? top : 0.05, z + (i % 2 ? 0.02 : -0.02)],
    { tint: linearRgbOf('#b8513a'), density: 0.6 },
  )
  for (const y of [0.14, 0.34, 0.54, 0.74]) {
    mason.drape(
      'plain',
      folds,
      1,
      (i, j) => [-half + (i / folds) * 2 * half, y + (j ? 0.07 : 0), z + 0.003 + (i % 2 ? 0.02 : -0.02)],
      { tint: linearRgbOf('#ead9bd'), density: 0.3 },
    )
  }
}

function buildPot(mason: Mason): void {
  mason.turned(
    'plain',
    [
      [0.1, 0],
      [0.135, 0.03],
      [0.14, 0.13],
      [0.145, 0.135],
      [0.13, 0.15],
      [0.04, 0.185],
      [0.018, 0.19],
      [0.022, 0.215],
      [0, 0.22],
    ],
    18,
    { tint: linearRgbOf('#b9472f'), density: 0.5, gloss: 0.7 },
  )
  for (const side of [-1, 1]) {
    mason.box('plain', [side * 0.165 - 0.025, 0.095, -0.03], [side * 0.165 + 0.025, 0.11, 0.03], 'xXyYzZ', BLACK)
  }
}

/** The teapot that came in the suitcase. */
function buildTeapot(mason: Mason): void {
  const silver = { tint: linearRgbOf('#c9c6bd'), density: 0.4, gloss: 0.9 } as const
  mason.turned(
    'plain',
    [
      [0.06, 0],
      [0.09, 0.03],
      [0.095, 0.08],
      [0.06, 0.13],
      [0.048, 0.15],
      [0.055, 0.155],
      [0.02, 0.195],
      [0.008, 0.2],
      [0.014, 0.22],
      [0, 0.235],
    ],
    16,
    silver,
  )
  const spout = mason.at({ origin: [0.07, 0.05, 0], x: [0.8, -0.6, 0], y: [0.6, 0.8, 0], z: [0, 0, 1] })
  spout.turned(
    'plain',
    [
      [0.026, 0],
      [0.016, 0.07],
      [0.01, 0.13],
    ],
    8,
    silver,
  )
  mason.box('plain', [-0.15, 0.05, -0.01], [-0.135, 0.15, 0.01], 'xXyYzZ', silver)
  for (const y of [0.055, 0.14]) mason.box('plain', [-0.145, y, -0.008], [-0.07, y + 0.012, 0.008], 'yYzZ', silver)
}

/** A transistor radio with its aerial out. */
function buildTransistor(mason: Mason): void {
  mason.box('leather', [-0.17, 0, -0.05], [0.17, 0.21, 0.05], 'xXYzZ', { density: 0.6 })
  mason.panel('plain', -0.155, 0.015, 0.035, 0.195, 0.052, { tint: linearRgbOf('#b9b6aa'), density: 0.4 })
  for (let i = 0; i < 8; i++) mason.panel('plain', -0.15, 0.025 + i * 0.021, 0.03, 0.033 + i * 0.021, 0.054, BLACK)
  mason.panel('honey', 0.05, 0.12, 0.155, 0.19, 0.053, { glow: 0.6 })
  mason.panel('oxblood', 0.09, 0.122, 0.095, 0.188, 0.055, { glow: 0.5 })
  for (const x of [0.075, 0.13]) {
    const knob = mason.at({ origin: [x, 0.065, 0.05], x: [1, 0, 0], y: [0, 0, 1], z: [0, -1, 0] })
    knob.turned(
      'brass',
      [
        [0.02, 0],
        [0.018, 0.014],
        [0, 0.014],
      ],
      10,
      { density: 0.2, gloss: 0.7 },
    )
  }
  const aerial = mason.at({ origin: [0.15, 0.2, -0.03], x: [0.9, -0.43, 0], y: [0.43, 0.9, 0], z: [0, 0, 1] })
  aerial.box('plain', [-0.003, 0, -0.003], [0.003, 0.28, 0.003], 'xXzZ', { tint: [0.6, 0.6, 0.58], density: 0.2 })
}
