import { rgbOf, type Rgb } from '../palette.ts'
import { cloud, dice } from '../noise.ts'
import type { Paint } from './Paint.ts'

const GOAT = rgbOf('#3b2c24')
const CAMEL = rgbOf('#8a6238')
const CREAM = rgbOf('#dccba6')
const MADDER = rgbOf('#93382a')
const OCHRE = rgbOf('#c48a3a')
const INDIGO = rgbOf('#2c4468')

/** What a band is woven with: plain, a row of lozenges, or teeth along it. */
type Motif = 'plain' | 'lozenges' | 'teeth'

/** Bands across the cloth, bottom to top, as shares of its width; the last one ends at 1. */
const BANDS: readonly (readonly [until: number, ground: Rgb, motif: Motif, figure: Rgb])[] = [
  [0.2, GOAT, 'plain', GOAT],
  [0.215, CREAM, 'plain', CREAM],
  [0.31, MADDER, 'teeth', OCHRE],
  [0.325, CREAM, 'plain', CREAM],
  [0.44, CAMEL, 'plain', CAMEL],
  [0.455, GOAT, 'plain', GOAT],
  [0.575, CREAM, 'lozenges', MADDER],
  [0.59, GOAT, 'plain', GOAT],
  [0.7, CAMEL, 'plain', CAMEL],
  [0.715, CREAM, 'plain', CREAM],
  [0.8, INDIGO, 'teeth', CREAM],
  [0.815, CREAM, 'plain', CREAM],
  [1, GOAT, 'plain', GOAT],
]
const FIGURES = 8
const THREADS = 128

function woven(u: number, v: number): Rgb {
  const index = BANDS.findIndex(([until]) => v < until)
  const [until, ground, motif, figure] = BANDS[index] ?? [1, GOAT, 'plain' as const, GOAT]
  const from = BANDS[index - 1]?.[0] ?? 0
  const y = (v - from) / (until - from)
  const x = Math.abs(((u * FIGURES) % 1) - 0.5) * 2
  if (motif === 'lozenges') {
    const lozenge = x + Math.abs(y - 0.5) * 2.4
    if (lozenge < 0.34) return OCHRE
    if (lozenge < 0.8) return figure
    return ground
  }
  if (motif === 'teeth') return Math.abs(((u * FIGURES * 2) % 1) - 0.5) * 1.6 > Math.abs(y - 0.5) * 2 ? figure : ground
  return ground
}

/** Flij: the striped breadths of goat hair and wool that tents are sewn from, stripes along u. */
export const paintFlij: Paint = (u, v) => {
  const [kx, ky] = [Math.floor(u * THREADS), Math.floor(v * THREADS)]
  const colour = woven((kx + 0.5) / THREADS, (ky + 0.5) / THREADS)
  const [x, y] = [u * THREADS - kx - 0.5, v * THREADS - ky - 0.5]
  const round = (kx + ky) % 2 ? 1 - 0.9 * y * y : 0.93 - 0.9 * x * x
  const wool = 0.86 + 0.14 * round + 0.14 * (dice(kx, ky, 31) - 0.5)
  const abrash = 0.9 + 0.16 * dice(0, ky, 32) + 0.14 * (cloud(u, v, 6, 3, 33) - 0.5)
  return [colour[0] * wool * abrash, colour[1] * wool * abrash, colour[2] * wool * abrash]
}
