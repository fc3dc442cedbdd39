import { rgbOf } from '../palette.ts'
import { cloud, dice, mix, smooth } from '../noise.ts'
import type { Paint } from './Paint.ts'

/** Bricks of two units by one in herringbone; eight units to the texture, so that the pattern (period four) closes. */
const UNITS = 8
const CLAYS = ['#b9754a', '#a9623c', '#c58a5b', '#9a5636', '#b58058'].map(rgbOf)
const SAND = [138, 118, 94] as const

/** Terracotta bejmat laid in herringbone, each brick fired a little differently. */
export const paintBejmat: Paint = (u, v) => {
  const [gx, gy] = [u * UNITS, v * UNITS]
  const [ix, iy] = [Math.floor(gx), Math.floor(gy)]
  const phase = (((ix - iy) % 4) + 4) % 4
  const lies = phase < 2
  const bx = phase === 1 ? ix - 1 : ix
  const by = phase === 2 ? iy - 1 : iy
  const [w, h] = lies ? [2, 1] : [1, 2]
  const [lx, ly] = [gx - bx, gy - by]
  const edge = Math.min(lx, w - lx, ly, h - ly)
  const wrap = (i: number) => ((i % UNITS) + UNITS) % UNITS
  const [r, tilt] = [dice(wrap(bx), wrap(by), 5), dice(wrap(bx), wrap(by), 9)]
  const fine = cloud(u, v, 32, 3, 4)
  const wide = cloud(u, v, 8, 3, 14)
  const ragged = 0.035 + 0.03 * (fine - 0.5)
  const inner = smooth(ragged, ragged + 0.03, edge)
  const worn = smooth(ragged, ragged + 0.16, edge)
  const clay = CLAYS[Math.floor(r * 5) % 5] ?? SAND
  const value = (0.82 + 0.3 * wide) * (0.92 + 0.16 * fine) * (0.95 + 0.1 * tilt) * mix(0.84, 1, worn)
  return [
    mix(SAND[0] * (0.75 + 0.3 * fine), clay[0] * value, inner),
    mix(SAND[1] * (0.75 + 0.3 * fine), clay[1] * value, inner),
    mix(SAND[2] * (0.75 + 0.3 * fine), clay[2] * value, inner),
  ]
}
