import type { BayKind } from '../../plan/types.ts'
import { dyed } from '../dyed.ts'
import type { Mason } from '../Mason.ts'
import { upright } from '../vectors.ts'
import { buildCouscoussier } from './buildCouscoussier.ts'
import { buildTagine } from './buildTagine.ts'

/** Metres: above what hangs below, and shallow enough that its lamps still reach it. */
export const CUPBOARDS = { low: 2.62, high: 3.3, depth: 0.3 } as const

const DOORS = ['#e3cfa4', '#e3cfa4', '#3a746e', '#e3cfa4', '#e3cfa4', '#3a746e', '#e3cfa4'] as const

/**
 * Wall cupboards along a bay, high over the pictures, and what the family keeps on top of them. The wall's face is z = 0
 * of the mason's frame.
 */
export function buildCupboards(mason: Mason, halfBay: number, kind: BayKind): void {
  const { low, high, depth } = CUPBOARDS
  const carcass = dyed('#d9c9a6', { density: 0.7 })
  mason.box('plain', [-halfBay, low, 0], [halfBay, high, depth - 0.02], 'yY', carcass)
  mason.panel('plain', -halfBay, low, halfBay, high, depth - 0.02, dyed('#6b5236', { density: 0.4 }))
  const width = (2 * halfBay) / DOORS.length
  DOORS.forEach((hex, i) => {
    const [left, right] = [-halfBay + i * width + 0.006, -halfBay + (i + 1) * width - 0.006]
    mason.box('plain', [left, low + 0.004, depth - 0.02], [right, high - 0.05, depth], 'xXyZ', {
      ...dyed(hex, { density: 0.9, gloss: 0.45 }),
    })
    const x = i % 2 ? left + 0.05 : right - 0.05
    mason.box('plain', [x - 0.008, low + 0.05, depth], [x + 0.008, low + 0.2, depth + 0.022], 'xXZ', {
      ...dyed('#c9c7c0', { density: 0.5, gloss: 0.8 }),
    })
  })
  mason.panel('walnut', -halfBay, high - 0.046, halfBay, high, depth, { density: 0.7, quarter: true, gloss: 0.3 })
  // The strip light under them.
  mason.box('plain', [-halfBay + 0.3, low - 0.035, 0.08], [halfBay - 0.3, low, 0.14], 'xXZ', dyed('#efe3c8'))
  mason.box(
    'plain',
    [-halfBay + 0.3, low - 0.035, 0.08],
    [halfBay - 0.3, low - 0.03, 0.14],
    'y',
    dyed('#fff1d2', { glow: 2.4 }),
  )
  const on = (x: number) => mason.at(upright(x, high, 0.15))
  if (kind === 'wall') {
    buildCouscoussier(on(-1.15), 0.68, false)
    buildBasin(on(-0.55), '#3f6f8c')
    buildTin(on(0.15), '#8e3322', 0.17)
    buildTin(on(0.38), '#2c5a4a', 0.13)
    buildTagine(on(0.95), 0.85)
    buildTagine(on(1.32), 0.7, '#c48a3a')
  } else if (kind === 'end') {
    buildTin(on(-1.2), '#c48a3a', 0.18)
    buildCouscoussier(on(-0.6), 0.62, false)
    buildBasin(on(0.1), '#8e3322')
    buildTagine(on(0.85), 0.9, '#8e4a2c')
  } else {
    buildBasin(on(-0.9), '#c48a3a')
    buildTin(on(-0.3), '#3f6f8c', 0.16)
    buildTagine(on(0.3), 0.8)
    buildCouscoussier(on(1), 0.6, false)
  }
}

/** An enamelled basin, standing on its rim's edge behind the others. */
function buildBasin(mason: Mason, hex: string): void {
  const enamel = dyed(hex, { gloss: 0.6 })
  mason.turned(
    'plain',
    [
      [0.09, 0],
      [0.13, 0.07],
      [0.15, 0.114],
    ],
    8,
    enamel,
  )
  mason.turned(
    'plain',
    [
      [0.15, 0.114],
      [0.1, 0.03],
      [0, 0.03],
    ],
    8,
    enamel,
  )
}

/** A biscuit tin. */
function buildTin(mason: Mason, hex: string, height: number): void {
  mason.turned(
    'plain',
    [
      [0.09, 0],
      [0.09, height],
      [0.094, height],
      [0.094, height + 0.03],
      [0, height + 0.034],
    ],
    8,
    dyed(hex, { gloss: 0.5 }),
  )
}
