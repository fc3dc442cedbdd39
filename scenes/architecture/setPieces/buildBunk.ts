import { linearRgbOf } from '../../materials/palette.ts'
import type { Mason } from '../Mason.ts'
import { upright } from '../vectors.ts'

const IRON = { tint: linearRgbOf('#5f6f72'), density: 0.35, gloss: 0.3 } as const
const SHEET = { tint: linearRgbOf('#e9e2d2'), density: 0.7 } as const
const TICKING = { tint: linearRgbOf('#c9c4b4'), density: 0.5 } as const
const LEVELS = [0.38, 1.3] as const

/**
 * A metal bunk bed of a workers' hostel along x, its middle at x = 0, its back at z = 0: one bed made, and on the upper one,
 * which is nobody's any more, the suitcase.
 */
export function buildBunk(mason: Mason, length: number, depth: number): void {
  const half = length / 2
  const tube = 0.018
  for (const x of [-half + tube, half - tube]) {
    for (const z of [tube, depth - tube]) {
      mason.box('steel', [x - tube, 0, z - tube], [x + tube, 1.78, z + tube], 'xXYzZ', IRON)
    }
    for (const y of [0.62, 0.82, 1.5, 1.74]) {
      mason.box('steel', [x - 0.012, y - 0.012, tube], [x + 0.012, y + 0.012, depth - tube], 'xXyY', IRON)
    }
    for (const z of [0.33, 0.67]) {
      for (const y of [0.62, 1.5]) {
        mason.box(
          'steel',
          [x - 0.008, y, z * depth - 0.008],
          [x + 0.008, y + (y < 1 ? 0.2 : 0.24), z * depth + 0.008],
          'xXzZ',
          IRON,
        )
      }
    }
  }
  for (const y of LEVELS) {
    mason.box('steel', [-half, y - 0.05, depth - 0.03], [half, y, depth - 0.002], 'xXyYZ', { ...IRON, density: 0.5 })
    mason.box('plain', [-half + 0.03, y - 0.01, 0.02], [half - 0.03, y, depth - 0.03], 'xXyY', {
      ...TICKING,
      density: 0.4,
    })
    mason.box('plain', [-half + 0.04, y, 0.02], [half - 0.04, y + 0.12, depth - 0.035], 'xXYZ', TICKING)
  }
  buildLadder(mason, half - 0.5, depth)
  buildBlanket(mason, half, depth)
  const [low, high] = LEVELS
  // Pillows, and above a folded blanket beside the suitcase.
  const pillow = (x: number, y: number) =>
    mason.drape(
      'plain',
      6,
      5,
      (i, j) => {
        const [u, v] = [(i / 6) * 2 - 1, (j / 5) * 2 - 1]
        const rise = 0.12 * Math.sqrt(Math.max(0, (1 - u ** 4) * (1 - v ** 4)))
        return [x + u * 0.2, y + rise, depth / 2 - v * 0.26]
      },
      SHEET,
    )
  pillow(-half + 0.3, low + 0.12)
  mason.box('plain', [-half + 0.1, high + 0.12, 0.14], [-half + 0.56, high + 0.2, depth - 0.12], 'xXYZ', {
    tint: linearRgbOf('#7f3a2c'),
    density: 0.5,
  })
  mason.box('plain', [-half + 0.12, high + 0.2, 0.16], [-half + 0.55, high + 0.27, depth - 0.13], 'xXYZ', {
    tint: linearRgbOf('#b9a988'),
    density: 0.5,
  })
  buildSuitcase(mason.at(upright(0.28, high + 0.12, depth / 2 + 0.02, 0.06)))
}

function buildLadder(mason: Mason, x: number, depth: number): void {
  const z = depth - 0.012
  for (const side of [-0.16, 0.16]) {
    mason.box('steel', [x + side - 0.012, 0.1, z - 0.012], [x + side + 0.012, 1.45, z + 0.012], 'xXYzZ', IRON)
  }
  for (const y of [0.35, 0.65, 0.95, 1.2]) {
    mason.box('steel', [x - 0.16, y - 0.01, z - 0.01], [x + 0.16, y + 0.01, z + 0.01], 'yYZz', IRON)
  }
}

/** A striped woollen blanket from home, drawn over the lower bed and hanging at its side. */
function buildBlanket(mason: Mason, half: number, depth: number): void {
  const y = LEVELS[0] + 0.125
  const stripes = [
    '#8e3322',
    '#d8972b',
    '#8e3322',
    '#1d2a44',
    '#e9d9bb',
    '#8e3322',
    '#2c5a4a',
    '#8e3322',
    '#d8972b',
  ] as const
  const widths = [0.34, 0.05, 0.16, 0.09, 0.05, 0.16, 0.09, 0.3, 0.06] as const
  const total = widths.reduce<number>((sum, w) => sum + w, 0)
  let x = -half + 0.56
  const room = half - 0.045 - x
  widths.forEach((share, i) => {
    const to = x + (share / total) * room
    const cloth = { tint: linearRgbOf(stripes[i] ?? '#8e3322'), density: 0.6 } as const
    mason.box('plain', [x, y, 0.02], [to, y + 0.006, depth - 0.03], 'Y', cloth)
    mason.panel('plain', x, y - 0.3, to, y + 0.006, depth - 0.028, cloth)
    x = to
  })
  mason.box('plain', [-half + 0.46, y, 0.02], [-half + 0.56, y + 0.008, depth - 0.03], 'Y', SHEET)
  mason.panel('plain', -half + 0.46, y - 0.3, -half + 0.56, y + 0.008, depth - 0.028, SHEET)
}

/** A cardboard suitcase, corded, with its brass corners. */
function buildSuitcase(mason: Mason): void {
  const [w, h, d] = [0.36, 0.24, 0.21]
  mason.box('leather', [-w, 0, -d], [w, h, d], 'xXYzZ', { density: 0.9 })
  mason.box('strap', [-w - 0.003, h * 0.62, -d - 0.003], [w + 0.003, h * 0.65, d + 0.003], 'xXzZ', { density: 0.3 })
  for (const x of [-0.2, 0.2]) {
    mason.box('strap', [x - 0.022, 0, -d - 0.006], [x + 0.022, h + 0.006, d + 0.006], 'xXYzZ', { density: 0.4 })
    mason.panel('brass', x - 0.018, h * 0.5, x + 0.018, h * 0.62, d + 0.01, { density: 0.3, gloss: 0.7 })
  }
  for (const x of [-1, 1]) {
    for (const z of [-1, 1]) {
      mason.box(
        'brass',
        [x * w - 0.035, -0.001, z * d - 0.035],
        [x * w + 0.035 * (x > 0 ? 0.1 : 1), h + 0.004, z * d + 0.035 * (z > 0 ? 0.1 : 1)],
        'xXYzZ',
        { density: 0.2, gloss: 0.5 },
      )
    }
  }
  mason.box('strap', [-0.08, h * 0.44, d], [0.08, h * 0.52, d + 0.03], 'xXyYZ', { density: 0.3 })
}
