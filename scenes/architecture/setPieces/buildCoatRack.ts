import { linearRgbOf } from '../../materials/palette.ts'
import type { Elevation } from '../arches.ts'
import type { Mason } from '../Mason.ts'
import { upright } from '../vectors.ts'

const JACKET: readonly Elevation[] = [
  [-0.24, -0.78],
  [0.24, -0.78],
  [0.23, -0.3],
  [0.27, -0.62],
  [0.35, -0.6],
  [0.29, -0.1],
  [0.12, -0.02],
  [0, -0.06],
  [-0.12, -0.02],
  [-0.29, -0.1],
  [-0.35, -0.6],
  [-0.27, -0.62],
  [-0.23, -0.3],
]
const THICK = 0.09

/** Hooks on a board against z = 0, the board's middle at the origin: jackets of the shift, a cap, a bag. */
export function buildCoatRack(mason: Mason): void {
  mason.box('planks', [-0.95, -0.06, 0], [0.95, 0.06, 0.025], 'xXyYZ', {
    tint: linearRgbOf('#b08c64'),
    density: 0.5,
    fit: [0.8, 0.16],
  })
  for (let i = 0; i < 6; i++) {
    const x = -0.75 + i * 0.3
    mason.box('brass', [x - 0.008, -0.02, 0.025], [x + 0.008, 0, 0.1], 'xXyYZ', { density: 0.2, gloss: 0.6 })
    mason.box('brass', [x - 0.008, 0, 0.086], [x + 0.008, 0.035, 0.1], 'xXYzZ', { density: 0.2, gloss: 0.6 })
  }
  buildJacket(mason.at(upright(-0.45, 0, 0.02)), '#35557d')
  buildJacket(mason.at(upright(0.15, 0, 0.02)), '#5b4a38')
  // A cap on its hook, and a canvas bag.
  const cap = mason.at(upright(0.75, 0.02, 0.075))
  cap.turned(
    'plain',
    [
      [0.1, 0],
      [0.108, 0.02],
      [0.09, 0.06],
      [0, 0.075],
    ],
    12,
    { tint: linearRgbOf('#4a4a48'), density: 0.3 },
  )
  const bag = mason.at(upright(0.75, -0.62, 0.02))
  bag.box('plain', [-0.17, 0, 0], [0.17, 0.3, 0.1], 'xXyYZ', { tint: linearRgbOf('#8d7b52'), density: 0.5 })
  bag.box('plain', [-0.174, 0.16, 0], [0.174, 0.305, 0.106], 'xXyYZ', { tint: linearRgbOf('#7a6843'), density: 0.4 })
  for (const x of [-0.1, 0.08]) bag.box('strap', [x, 0.28, 0.03], [x + 0.022, 0.62, 0.05], 'xXZ', { density: 0.2 })
}

function buildJacket(mason: Mason, paint: string): void {
  const cloth = { tint: linearRgbOf(paint), density: 0.7 } as const
  const [r, g, b] = cloth.tint
  const dark = { tint: [r * 0.55, g * 0.55, b * 0.55], density: 0.25 } as const
  mason.sheet('plain', JACKET, THICK, cloth)
  const first = JACKET[0] ?? [0, 0]
  mason.strip('plain', [...JACKET, first].toReversed(), 0, THICK, { ...cloth, density: 0.3 })
  mason.panel('plain', -0.006, -0.78, 0.006, -0.07, THICK + 0.002, dark)
  for (const side of [-1, 1]) {
    const [x0, x1] = [side * 0.05, side * 0.19].toSorted((p, q) => p - q)
    mason.panel('plain', x0 ?? 0, -0.62, x1 ?? 0, -0.49, THICK + 0.002, dark)
    mason.sheet(
      'plain',
      [
        [side * 0.01, -0.07],
        [side * 0.12, -0.03],
        [side * 0.1, -0.13],
      ],
      THICK + 0.003,
      dark,
    )
  }
}
