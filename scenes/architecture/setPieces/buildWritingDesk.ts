import { dyed } from '../dyed.ts'
import { buildRod } from '../buildRod.ts'
import type { Mason } from '../Mason.ts'
import { upright } from '../vectors.ts'
import { buildDeskLamp } from './buildDeskLamp.ts'

/** Metres, in the frame of buildWritingDesk. */
const DESK = { left: 0.08, right: 1.46, back: 0.2, front: 0.73, top: 0.77 } as const
const WOOD = { gloss: 0.35, density: 0.8 } as const

/**
 * A writing desk with its lamp, papers and an open book, and the chair pushed aside. The frame's origin is the left end
 * of its place at the wall; it reaches 2.1 m along x and 0.76 m towards +z.
 */
export function buildWritingDesk(mason: Mason): void {
  const { left, right, back, front, top } = DESK
  mason.box('walnut', [left, top - 0.035, back], [right, top, front], 'xXyYzZ', {
    ...WOOD,
    density: 1.2,
    quarter: true,
  })
  mason.box(
    'plain',
    [left + 0.12, top, back + 0.07],
    [right - 0.12, top + 0.003, front - 0.06],
    'Y',
    dyed('#1f4a37', { density: 1.4, gloss: 0.3 }),
  )
  mason.box('brass', [left + 0.1, top, back + 0.05], [right - 0.1, top + 0.002, front - 0.04], 'Y', {
    gloss: 0.6,
    density: 1,
  })
  for (const [from, to] of [
    [left + 0.04, left + 0.42],
    [right - 0.42, right - 0.04],
  ] as const) {
    mason.box('walnut', [from, 0.06, back + 0.02], [to, top - 0.035, front - 0.03], 'xXzZ', WOOD)
    mason.box('plain', [from + 0.02, 0, back + 0.05], [to - 0.02, 0.06, front - 0.06], 'xXZ', dyed('#2a1a10'))
    for (let drawer = 0; drawer < 3; drawer++) {
      const y = 0.1 + drawer * 0.205
      mason.box('walnut', [from + 0.025, y, front - 0.03], [to - 0.025, y + 0.185, front - 0.018], 'xXyYZ', {
        ...WOOD,
        quarter: true,
      })
      mason.box(
        'brass',
        [(from + to) / 2 - 0.035, y + 0.085, front - 0.018],
        [(from + to) / 2 + 0.035, y + 0.1, front],
        'xXyYZ',
        { gloss: 0.8, density: 0.5 },
      )
    }
  }
  mason.panel('walnut', left + 0.42, top - 0.13, right - 0.42, top - 0.035, front - 0.05, { ...WOOD, quarter: true })
  const on = (x: number, z: number, yaw = 0, lift = 0.004) => mason.at(upright(x, top + lift, z, yaw))
  buildDeskLamp(on(left + 0.34, 0.36, 0.12, 0.002))
  buildOpenBook(on(left + 0.72, 0.5, 0.08))
  const sheets = [
    [1.08, 0.5, -0.2],
    [1.12, 0.47, 0.12],
    [1.02, 0.36, 0.5],
  ] as const
  sheets.forEach(([x, z, yaw], i) => {
    on(left + x, z, yaw, 0.004 + i * 0.002).box('paper', [-0.105, 0, -0.148], [0.105, 0.001, 0.148], 'Y', {
      density: 1.2,
    })
  })
  buildRod(
    on(left + 1.1, 0.45, 0.3, 0.014),
    'plain',
    [-0.07, 0, 0],
    [0.08, 0.006, 0],
    0.005,
    dyed('#1d2a44', { gloss: 0.6 }),
  )
  buildPile(on(left + 1.12, 0.28, 0.15, 0))
  on(left + 0.52, 0.3).turned(
    'plain',
    [
      [0.034, 0],
      [0.036, 0.04],
      [0.018, 0.05],
      [0.02, 0.062],
      [0, 0.063],
    ],
    10,
    dyed('#22375c', { gloss: 0.8 }),
  )
  buildChair(mason.at(upright(1.76, 0, 0.47, -Math.PI / 2 + 0.25)))
}

/** An open book with its lines of print, 40 cm wide. */
function buildOpenBook(mason: Mason): void {
  mason.box('plain', [-0.205, 0, -0.145], [0.205, 0.006, 0.145], 'xXYzZ', dyed('#6e2a22'))
  for (const side of [-1, 1]) {
    const [a, b] = [side * 0.004, side * 0.195]
    mason.box('paper', [Math.min(a, b), 0.006, -0.135], [Math.max(a, b), 0.026, 0.135], 'xXYzZ', { density: 1.5 })
    for (let line = 0; line < 9; line++) {
      const [from, to] = [side * 0.03, side * (line % 4 === 3 ? 0.11 : 0.17)]
      const z = -0.105 + line * 0.025
      mason.box(
        'plain',
        [Math.min(from, to), 0.026, z],
        [Math.max(from, to), 0.0266, z + 0.005],
        'Y',
        dyed('#8a8274', { density: 0.3 }),
      )
    }
  }
}

/** Three closed books, one on the other. */
function buildPile(mason: Mason): void {
  const books = [
    ['#26375a', 0.2, 0.14, 0.045, 0],
    ['#8a5a33', 0.18, 0.125, 0.035, 0.2],
    ['#2d4a3c', 0.165, 0.12, 0.03, -0.15],
  ] as const
  let y = 0
  for (const [hex, w, d, h, yaw] of books) {
    const here = mason.at(upright(0, y, 0, yaw))
    here.box('plain', [-w / 2, 0, -d / 2], [w / 2, h, d / 2], 'xXYzZ', dyed(hex, { gloss: 0.25 }))
    here.box('paper', [-w / 2 + 0.006, 0.005, d / 2], [w / 2 - 0.006, h - 0.005, d / 2 + 0.001], 'Z', { density: 0.6 })
    y += h
  }
}

/** A wooden chair that faces +z. */
function buildChair(mason: Mason): void {
  const [half, seat] = [0.19, 0.45]
  for (const x of [-1, 1]) {
    buildRod(mason, 'walnut', [x * (half - 0.02), 0, half - 0.02], [x * (half - 0.03), seat, half - 0.04], 0.018, WOOD)
    buildRod(mason, 'walnut', [x * (half - 0.01), 0, -half], [x * (half - 0.02), seat, -half + 0.03], 0.018, WOOD)
    buildRod(
      mason,
      'walnut',
      [x * (half - 0.02), seat, -half + 0.03],
      [x * (half - 0.01), 0.94, -half - 0.02],
      0.017,
      WOOD,
    )
  }
  mason.box('walnut', [-half, seat - 0.03, -half], [half, seat, half], 'xXyzZ', WOOD)
  mason.box(
    'plain',
    [-half + 0.01, seat, -half + 0.01],
    [half - 0.01, seat + 0.03, half - 0.01],
    'xXYzZ',
    dyed('#6e2a22', { gloss: 0.3 }),
  )
  mason.box('walnut', [-half + 0.01, 0.86, -half - 0.03], [half - 0.01, 0.94, -half - 0.005], 'xXyYzZ', WOOD)
  for (const x of [-0.09, 0, 0.09])
    buildRod(mason, 'walnut', [x, seat, -half + 0.03], [x, 0.87, -half - 0.015], 0.009, { ...WOOD, sides: 4 })
}
