import { rgbOf } from '../palette.ts'
import { cloud, dice, mix, smooth } from '../noise.ts'
import type { Paint } from './Paint.ts'

/** Squares to the texture, each way: an even number, so that the check closes. */
const SQUARES = 4
const LIGHT = rgbOf('#e4d8bd')
const DARK = rgbOf('#5a3a2c')

/** Checked linoleum, marbled in the pressing and walked dull. */
export const paintChecked: Paint = (u, v) => {
  const [gx, gy] = [u * SQUARES, v * SQUARES]
  const [ix, iy] = [Math.floor(gx), Math.floor(gy)]
  const edge = Math.min(gx - ix, 1 - gx + ix, gy - iy, 1 - gy + iy)
  const light = (ix + iy) % 2 === 0
  const colour = light ? LIGHT : DARK
  const along = dice(ix, iy, 3) < 0.5
  const veins = along ? cloud(u, v * 1, 8, 4, 61) : cloud(v, u, 8, 4, 67)
  const vein = smooth(0.05, 0, Math.abs(veins - 0.5)) * (light ? -0.1 : 0.22)
  const worn = 0.12 * (cloud(u, v, 5, 3, 63) - 0.5)
  const value = (0.96 + 0.08 * dice(ix, iy, 4)) * (1 + vein + worn) * mix(0.72, 1, smooth(0.004, 0.014, edge))
  const scuff = (light ? 0 : 0.1) * smooth(0.5, 0.8, cloud(u, v, 20, 2, 65))
  return [mix(colour[0] * value, 150, scuff), mix(colour[1] * value, 132, scuff), mix(colour[2] * value, 112, scuff)]
}
