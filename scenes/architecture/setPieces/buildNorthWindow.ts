import { linearRgbOf } from '../../materials/palette.ts'
import type { Elevation } from '../arches.ts'
import type { Mason } from '../Mason.ts'
import { upright } from '../vectors.ts'

/** Half its breadth, its sill and head above the floor, its depth; metres. */
export const NORTH_WINDOW = { half: 0.72, sill: 0.98, head: 2.4, depth: 0.22 } as const

const WOOD = { tint: linearRgbOf('#e9e3d3'), density: 0.5, gloss: 0.3 } as const
/** What stands on the horizon: slag heap, headframe, a row of roofs with their chimneys. */
const HEAP: readonly Elevation[] = [
  [-0.72, 0],
  [0.35, 0],
  [-0.12, 0.5],
  [-0.2, 0.52],
]
const ROOFS: readonly Elevation[] = [
  [-0.72, 0],
  [0.72, 0],
  [0.72, 0.16],
  [0.6, 0.26],
  [0.5, 0.17],
  [0.47, 0.17],
  [0.35, 0.27],
  [0.24, 0.18],
  [0.2, 0.18],
  [0.1, 0.26],
  [0, 0.17],
  [-0.04, 0.17],
  [-0.14, 0.25],
  [-0.26, 0.16],
  [-0.3, 0.16],
  [-0.4, 0.24],
  [-0.52, 0.15],
  [-0.56, 0.15],
  [-0.66, 0.22],
  [-0.72, 0.18],
]

/**
 * The hole that a window needs in its wall's outline; the window's middle is x = 0.
 */
export function northWindowHole(): readonly Elevation[] {
  const { half, sill, head } = NORTH_WINDOW
  return [
    [-half, sill],
    [half, sill],
    [half, head],
    [-half, head],
  ]
}

/** A casement in a wall whose face is z = 0, its curtains drawn back, the coal country under a grey sky behind it. */
export function buildNorthWindow(mason: Mason): void {
  const { half, sill, head, depth } = NORTH_WINDOW
  const hole = northWindowHole()
  const first = hole[0] ?? [0, 0]
  mason.strip('lime', [...hole, first], 0, -depth, { density: 0.6 })
  mason.box('planks', [-half - 0.06, sill - 0.04, -depth], [half + 0.06, sill, 0.06], 'xXyYZ', {
    ...WOOD,
    fit: [0.8, 0.16],
  })
  const far = mason.at(upright(0, sill, -depth))
  far.panel('plain', -half, 0.62, half, head - sill, 0, { glow: 1.5, tint: linearRgbOf('#c3cdd4') })
  far.panel('plain', -half, 0, half, 0.62, 0, { glow: 1.5, tint: linearRgbOf('#d9d8d0') })
  far.sheet('plain', HEAP, 0.003, { glow: 0.85, tint: linearRgbOf('#8a8f94') })
  // A headframe: two legs, its braces and wheel.
  for (const leg of [
    [
      [0.3, 0.1],
      [0.34, 0.1],
      [0.42, 0.66],
      [0.4, 0.66],
    ],
    [
      [0.58, 0.1],
      [0.62, 0.1],
      [0.46, 0.66],
      [0.43, 0.66],
    ],
    [
      [0.36, 0.36],
      [0.54, 0.36],
      [0.54, 0.38],
      [0.36, 0.38],
    ],
    [
      [0.39, 0.52],
      [0.5, 0.52],
      [0.5, 0.535],
      [0.39, 0.535],
    ],
  ] as const)
    far.sheet('plain', leg, 0.005, { glow: 0.7, tint: linearRgbOf('#62676d') })
  const wheel = Array.from({ length: 12 }, (_, i): Elevation => {
    const angle = (i / 12) * 2 * Math.PI
    return [0.43 + 0.055 * Math.cos(angle), 0.69 + 0.055 * Math.sin(angle)]
  })
  far.sheet('plain', wheel, 0.005, { glow: 0.7, tint: linearRgbOf('#62676d') })
  far.sheet('plain', ROOFS, 0.007, { glow: 0.55, tint: linearRgbOf('#7c5a4e') })
  for (const [x, y] of [
    [0.5, 0.07],
    [0.02, 0.08],
    [-0.46, 0.06],
  ] as const)
    far.panel('plain', x, y, x + 0.05, y + 0.05, 0.009, { glow: 1.4, tint: linearRgbOf('#f0b860') })
  // The casement.
  const bars = mason.at(upright(0, 0, -depth + 0.05))
  for (const x of [-half, -0.04, half - 0.05]) {
    const wide = x === -0.04 ? 0.08 : 0.05
    bars.box('plain', [x, sill, 0], [x + wide, head, 0.05], 'xXZ', WOOD)
  }
  for (const y of [sill, head - 0.06, sill + 0.95]) {
    bars.box('plain', [-half, y, 0], [half, y + (y === sill + 0.95 ? 0.035 : 0.06), 0.045], 'yYZ', WOOD)
  }
  buildCurtains(mason)
}

function buildCurtains(mason: Mason): void {
  const { half, sill, head } = NORTH_WINDOW
  const rail = head + 0.12
  mason.box('brass', [-half - 0.2, rail, 0.05], [half + 0.2, rail + 0.018, 0.068], 'xXyYZ', {
    density: 0.3,
    gloss: 0.6,
  })
  const folds = 8
  for (const side of [-1, 1]) {
    const [inner, outer] = [half - 0.2, half + 0.18]
    const [x0, x1] = side < 0 ? [-outer, -inner] : [inner, outer]
    const z = (i: number) => 0.06 + (i % 2 ? 0.03 : -0.02)
    const x = (i: number) => x0 + (i / folds) * (x1 - x0)
    mason.drape('plain', folds, 1, (i, j) => [x(i), j ? rail : sill - 0.16, z(i)], {
      tint: linearRgbOf('#bf8a3c'),
      density: 0.7,
    })
    for (const y of [sill - 0.1, sill - 0.04]) {
      mason.drape('plain', folds, 1, (i, j) => [x(i), y + (j ? 0.03 : 0), z(i) + 0.003], {
        tint: linearRgbOf('#8e3322'),
        density: 0.3,
      })
    }
  }
}

/** A cast-iron radiator against z = 0, its middle at x = 0, standing on y = 0. */
export function buildRadiator(mason: Mason, fins: number): void {
  const iron = { tint: linearRgbOf('#ddd5c2'), density: 0.4, gloss: 0.3 } as const
  const step = 0.075
  for (let i = 0; i < fins; i++) {
    const x = (i - fins / 2 + 0.5) * step
    mason.box('steel', [x - 0.026, 0.12, 0.045], [x + 0.026, 0.74, 0.16], 'xXyYZ', iron)
  }
  const half = (fins / 2) * step
  for (const y of [0.18, 0.64])
    mason.box('steel', [-half, y, 0.08], [half, y + 0.05, 0.13], 'xXyYZz', { ...iron, density: 0.2 })
  for (const x of [-half + 0.05, half - 0.05])
    mason.box('steel', [x - 0.02, 0, 0.06], [x + 0.02, 0.14, 0.14], 'xXZ', { ...iron, density: 0.2 })
  mason.box('steel', [half, 0.19, 0.095], [half + 0.16, 0.22, 0.125], 'XyYzZ', { ...iron, density: 0.2 })
  mason.box('steel', [half + 0.13, 0, 0.095], [half + 0.16, 0.19, 0.125], 'xXzZ', { ...iron, density: 0.2 })
}
