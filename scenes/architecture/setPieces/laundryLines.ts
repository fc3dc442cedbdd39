import type { FinishName } from '../../materials/finishes.ts'
import type { BayKind } from '../../plan/types.ts'

/** One piece on the line: from, length, drop; its colours from top to bottom as shares of the drop. */
export interface Washing {
  readonly from: number
  readonly length: number
  readonly drop: number
  readonly bands: readonly (readonly [finish: FinishName, share: number])[]
  readonly sway: number
}

const SHEET = [['linen', 1]] as const

const STRIPED = [
  ['linen', 0.14],
  ['indigoCloth', 0.1],
  ['linen', 0.5],
  ['indigoCloth', 0.06],
  ['linen', 0.06],
  ['indigoCloth', 0.14],
] as const

const SAFFRON = [
  ['saffronCloth', 0.84],
  ['oxblood', 0.16],
] as const

const MINT = [['mintCloth', 1]] as const

/** What hangs on the two lines of each bay. */
export const LAUNDRY_LINES: Readonly<Record<BayKind, readonly [x: number, y: number, washing: readonly Washing[]][]>> =
  {
    wall: [
      [
        1.75,
        4.02,
        [
          { from: -1.35, length: 1.45, drop: 1.22, bands: SHEET, sway: 0.1 },
          { from: 0.42, length: 0.62, drop: 0.86, bands: SAFFRON, sway: 0.06 },
        ],
      ],
      [
        -1.5,
        4.2,
        [
          { from: -0.9, length: 0.7, drop: 0.95, bands: MINT, sway: 0.07 },
          { from: 0.05, length: 1.3, drop: 1.25, bands: STRIPED, sway: 0.1 },
        ],
      ],
    ],
    door: [
      [1.75, 4.02, [{ from: -0.7, length: 1.4, drop: 1.2, bands: STRIPED, sway: 0.1 }]],
      [-1.5, 4.2, [{ from: 0.2, length: 1.2, drop: 1.15, bands: SHEET, sway: 0.09 }]],
    ],
    end: [
      [
        1.75,
        4.02,
        [
          { from: -0.55, length: 0.7, drop: 0.92, bands: MINT, sway: 0.06 },
          { from: 0.3, length: 1.2, drop: 1.24, bands: SHEET, sway: 0.1 },
        ],
      ],
      [-1.5, 4.2, [{ from: -0.6, length: 1.35, drop: 1.22, bands: SHEET, sway: 0.1 }]],
    ],
  }
