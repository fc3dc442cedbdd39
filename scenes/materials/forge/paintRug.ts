import { rgbOf, type Rgb } from '../palette.ts'
import { cloud, dice } from '../noise.ts'
import type { Paint } from './Paint.ts'

const CREAM = rgbOf('#e6dac2')
const INK = rgbOf('#2a2430')
const RED = rgbOf('#93352a')
const DEEP = rgbOf('#7a2a24')
const SAFFRON = rgbOf('#d29332')
const INDIGO = rgbOf('#2a4470')

/** Knots across and along; the rug is twice as long (v) as it is wide. */
const KNOTS = [150, 300] as const

function knot(u: number, v: number): Rgb {
  const side = Math.min(u, 1 - u)
  const end = Math.min(v, 1 - v) * 2
  const border = Math.min(side, end)
  if (border < 0.027) return INK
  if (border < 0.1) {
    const along = (side < end ? v * 2 : u) * 20
    return Math.abs((along % 1) - 0.5) * 2 > (border - 0.027) / 0.073 ? SAFFRON : INDIGO
  }
  if (border < 0.118) return CREAM
  const y = ((v * 3) % 1) - 0.5
  const lozenge = Math.abs(u - 0.5) * 1.35 + Math.abs(y)
  if (lozenge < 0.08) return SAFFRON
  if (lozenge < 0.14) return INK
  if (lozenge < 0.28) return Math.floor((lozenge * 100) % 6) < 3 ? INDIGO : RED
  if (lozenge < 0.33) return CREAM
  if (lozenge < 0.46) return (Math.floor(u * 32) + Math.floor(v * 64)) % 4 === 0 ? SAFFRON : RED
  if (lozenge < 0.49) return CREAM
  return (Math.floor(u * 24) * 3 + Math.floor(v * 48) * 5) % 7 === 0 ? CREAM : DEEP
}

/** A knotted rug of our own composition, in the manner of the Middle Atlas. Spans the whole texture. */
export const paintRug: Paint = (u, v) => {
  const [kx, ky] = [Math.floor(u * KNOTS[0]), Math.floor(v * KNOTS[1])]
  const colour = knot((kx + 0.5) / KNOTS[0], (ky + 0.5) / KNOTS[1])
  const pile = 0.78 + 0.3 * cloud(u, v, 96, 2, 3) + 0.1 * (dice(kx, ky, 3) - 0.5)
  const abrash = 0.92 + 0.14 * dice(0, Math.floor(v * 90), 12)
  return [colour[0] * pile * abrash, colour[1] * pile * abrash, colour[2] * pile * abrash]
}
