import { rgbOf } from '../palette.ts'
import { cloud, dice, mix, smooth } from '../noise.ts'
import type { Paint } from './Paint.ts'

/** Blocks of four units by one in herringbone; sixteen units to the texture, so that the pattern (period eight) closes. */
const UNITS = 16
const LONG = 4
const DARK = rgbOf('#553018')
const LIGHT = rgbOf('#a8713f')

/** Oak parquet in herringbone, waxed and worn, its grain along each block. */
export const paintParquet: Paint = (u, v) => {
  const [gx, gy] = [u * UNITS, v * UNITS]
  const [ix, iy] = [Math.floor(gx), Math.floor(gy)]
  const period = 2 * LONG
  const phase = (((ix - iy) % period) + period) % period
  const lies = phase < LONG
  const bx = lies ? ix - phase : ix
  const by = lies ? iy : iy - (period - 1 - phase)
  const [w, h] = lies ? [LONG, 1] : [1, LONG]
  const [lx, ly] = [gx - bx, gy - by]
  const edge = Math.min(lx, w - lx, ly, h - ly)
  const wrap = (i: number) => ((i % UNITS) + UNITS) % UNITS
  const r = dice(wrap(bx), wrap(by), 151)
  const across = lies ? ly : lx
  const warp = cloud(u, v, 16, 3, 153) - 0.5
  const ring = 0.5 + 0.5 * Math.sin((across * 2.2 + warp * 1.8 + r * 7) * 2 * Math.PI)
  const pore = lies ? cloud(u, v, 48, 2, 155) : cloud(v, u, 48, 2, 157)
  const tone = 0.3 * ring + 0.3 * pore + 0.42 * r
  const value = (0.86 + 0.24 * dice(wrap(bx), wrap(by), 159)) * mix(0.45, 1, smooth(0.01, 0.05, edge))
  return [
    mix(DARK[0], LIGHT[0], tone) * value,
    mix(DARK[1], LIGHT[1], tone) * value,
    mix(DARK[2], LIGHT[2], tone) * value,
  ]
}
