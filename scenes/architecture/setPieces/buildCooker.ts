import { PORTAL } from '../measures.ts'
import { dyed } from '../dyed.ts'
import type { Mason } from '../Mason.ts'
import { upright } from '../vectors.ts'
import { buildCouscoussier } from './buildCouscoussier.ts'
import { buildTagine } from './buildTagine.ts'

/** The alcove that it stands in, metres. */
export const COOKER = { head: 2.4, depth: 0.62, top: 0.9 } as const

const ENAMEL = dyed('#efe8d6', { gloss: 0.6 })
const IRON = dyed('#1e1c1c', { density: 0.6, gloss: 0.3 })

/** The cooker between two cupboards in its tiled alcove behind z = 0, couscous on the fire, a lit hood over it. */
export function buildCooker(mason: Mason): void {
  const { halfDoor } = PORTAL
  const { depth, top, head } = COOKER
  mason.panel('faience', -halfDoor, top, halfDoor, head, -depth, { gloss: 0.8 })
  for (const side of [-1, 1]) buildUnit(mason, side)
  const [w, front] = [0.33, 0.05]
  mason.box('plain', [-w, 0.06, -depth], [w, top - 0.01, front], 'xXZ', ENAMEL)
  mason.panel('plain', -w, 0, w, 0.06, -0.02, IRON)
  // The oven's door with its window and bar, the drawer below, the panel of knobs.
  mason.box('plain', [-w + 0.02, 0.25, front], [w - 0.02, 0.72, front + 0.02], 'xXyYZ', ENAMEL)
  mason.panel('plain', -w + 0.1, 0.36, w - 0.1, 0.6, front + 0.022, dyed('#3a2416', { gloss: 0.9 }))
  mason.box(
    'plain',
    [-w + 0.05, 0.665, front + 0.02],
    [w - 0.05, 0.69, front + 0.055],
    'xXyYZ',
    dyed('#b9b7b0', { gloss: 0.8 }),
  )
  mason.box('plain', [-w + 0.02, 0.09, front], [w - 0.02, 0.22, front + 0.015], 'xXyYZ', ENAMEL)
  mason.panel('plain', -w + 0.01, 0.75, w - 0.01, top - 0.025, front + 0.004, dyed('#c9c6bd', { gloss: 0.6 }))
  for (let i = 0; i < 5; i++)
    mason.at({ origin: [-0.24 + i * 0.12, 0.815, front + 0.004], x: [1, 0, 0], y: [0, 0, 1], z: [0, -1, 0] }).turned(
      'plain',
      [
        [0.026, 0],
        [0.02, 0.028],
        [0, 0.03],
      ],
      6,
      IRON,
    )
  mason.box('plain', [-w, top - 0.01, -depth], [w, top, front], 'YZ', ENAMEL)
  for (const [x, z] of [
    [-0.16, -0.17],
    [0.16, -0.17],
    [-0.16, -0.45],
    [0.16, -0.45],
  ] as const)
    mason.at(upright(x, top, z)).turned(
      'plain',
      [
        [0.11, 0],
        [0.11, 0.012],
        [0.05, 0.022],
        [0, 0.022],
      ],
      8,
      IRON,
    )
  buildCouscoussier(mason.at(upright(-0.14, top + 0.02, -0.25)), 0.92)
  buildKettle(mason.at(upright(0.19, top + 0.022, -0.2, 0.5)))
  buildTagine(mason.at(upright(0.6, top, -0.26)), 0.95, '#a9552e', 16)
  buildBread(mason.at(upright(-0.6, top, -0.24)))
  buildHood(mason)
}

/** A base cupboard beside the cooker: side −1 left, 1 right. */
function buildUnit(mason: Mason, side: number): void {
  const { halfDoor } = PORTAL
  const { depth, top } = COOKER
  const [a, b] = [side * 0.335, side * halfDoor]
  const [left, right] = [Math.min(a, b), Math.max(a, b)]
  mason.panel('plain', left, 0, right, 0.08, -0.06, IRON)
  mason.panel('plain', left, 0.08, right, top - 0.04, -0.012, dyed('#6b5236', { density: 0.4 }))
  mason.box(
    'plain',
    [left + 0.008, 0.085, -0.012],
    [right - 0.008, 0.68, 0.008],
    'xXyYZ',
    dyed('#ead9b4', { gloss: 0.45 }),
  )
  mason.box(
    'plain',
    [left + 0.008, 0.69, -0.012],
    [right - 0.008, top - 0.045, 0.008],
    'xXyYZ',
    dyed('#3a746e', { gloss: 0.45 }),
  )
  mason.box('plain', [left + 0.16, 0.76, 0.008], [right - 0.16, 0.775, 0.03], 'xXyYZ', dyed('#c9c7c0', { gloss: 0.8 }))
  mason.box('walnut', [left, top - 0.04, -depth], [right, top, 0.03], 'YZ', { quarter: true, gloss: 0.35 })
}

function buildKettle(mason: Mason): void {
  mason.turned(
    'plain',
    [
      [0.1, 0],
      [0.115, 0.03],
      [0.105, 0.1],
      [0.06, 0.15],
      [0.02, 0.158],
      [0.018, 0.175],
      [0, 0.18],
    ],
    12,
    dyed('#8e3322', { gloss: 0.7 }),
  )
  mason.box('plain', [-0.09, 0.22, -0.01], [0.09, 0.235, 0.01], 'xXyYzZ', IRON)
  for (const x of [-0.09, 0.078]) mason.box('plain', [x, 0.12, -0.008], [x + 0.012, 0.225, 0.008], 'xXzZ', IRON)
}

/** Flat loaves under a cloth's corner. */
function buildBread(mason: Mason): void {
  for (let i = 0; i < 3; i++)
    mason.at(upright(0.015 * i, 0.004 + i * 0.035, -0.01 * i)).turned(
      'plain',
      [
        [0.115, 0],
        [0.125, 0.018],
        [0.1, 0.034],
        [0, 0.038],
      ],
      12,
      dyed(i % 2 ? '#c58a4a' : '#b87a3c', { density: 1.2 }),
    )
}

/** A sloping hood with a lamp under it. */
function buildHood(mason: Mason): void {
  const [low, high, w] = [1.78, 2.16, 0.42]
  const { depth } = COOKER
  const side: readonly (readonly [number, number])[] = [
    [-depth, low],
    [-0.14, low],
    [-0.14, low + 0.08],
    [-0.38, high],
    [-depth, high],
  ]
  for (const end of [-1, 1]) {
    const frame =
      end > 0
        ? ({ origin: [w, 0, 0], x: [0, 0, -1], y: [0, 1, 0], z: [1, 0, 0] } as const)
        : ({ origin: [-w, 0, 0], x: [0, 0, 1], y: [0, 1, 0], z: [-1, 0, 0] } as const)
    mason.at(frame).sheet(
      'plain',
      side.map(([z, y]) => [-end * z, y] as const),
      0,
      ENAMEL,
    )
  }
  mason.panel('plain', -w, low, w, low + 0.08, -0.14, dyed('#3a746e', { gloss: 0.5 }))
  const length = Math.hypot(0.24, high - low - 0.08)
  const [c, s] = [(high - low - 0.08) / length, 0.24 / length]
  mason
    .at({ origin: [0, low + 0.08, -0.14], x: [1, 0, 0], y: [0, c, -s], z: [0, s, c] })
    .panel('plain', -w, 0, w, length, 0, ENAMEL)
  mason.box('plain', [-0.16, high, -depth], [0.16, 2.4, -0.42], 'xXZ', ENAMEL)
  mason.box('plain', [-w, low, -depth], [w, low + 0.01, -0.14], 'y', dyed('#a9a69e'))
  mason.box('plain', [-0.2, low - 0.012, -0.4], [0.2, low - 0.002, -0.28], 'y', dyed('#fff1d2', { glow: 3.2 }))
}
