import { rgbOf, type Rgb } from '../palette.ts'
import { cloud, dice, mix, smooth } from '../noise.ts'
import type { Paint } from './Paint.ts'

/** Tiles to the texture, each way. */
const TILES = 4
const GLAZE = rgbOf('#efe6d2')
const JOINT = rgbOf('#b3a78f')
const BROWN = rgbOf('#a8602c')
const ORANGE = rgbOf('#d98b3a')
const GREEN = rgbOf('#8a8a45')

/** The transfer on every fifth tile: a sprig in the browns of its time. */
function sprig(x: number, y: number): Rgb | null {
  const r = Math.hypot(x, y - 0.06)
  const angle = Math.atan2(y - 0.06, x)
  if (r < 0.05) return BROWN
  if (r < 0.15 + 0.045 * Math.cos(angle * 5)) return ORANGE
  if (r < 0.18 + 0.045 * Math.cos(angle * 5)) return BROWN
  for (const side of [-1, 1]) {
    const [lx, ly] = [x - side * 0.14, y + 0.2]
    if (((lx * side + ly) / 0.17) ** 2 + ((ly - lx * side) / 0.07) ** 2 < 1) return GREEN
  }
  return Math.abs(x) < 0.018 && y < 0 && y > -0.34 ? GREEN : null
}

/** Kitchen tiles: a warm white glaze, hardly two alike, a flower here and there. */
export const paintFaience: Paint = (u, v) => {
  const [gx, gy] = [u * TILES, v * TILES]
  const [ix, iy] = [Math.floor(gx), Math.floor(gy)]
  const [x, y] = [gx - ix - 0.5, gy - iy - 0.5]
  const edge = 0.5 - Math.max(Math.abs(x), Math.abs(y))
  const [shade, tilt, turn] = [dice(ix, iy, 5), dice(ix, iy, 6) - 0.5, dice(ix, iy, 7) - 0.5]
  const inner = smooth(0.012, 0.024, edge)
  const round = mix(0.9, 1, smooth(0.02, 0.09, edge))
  const value = (0.93 + 0.09 * shade) * (1 + 0.06 * tilt * x + 0.06 * turn * y) * round
  const glaze = (ix + 2 * iy) % 5 === 0 ? (sprig(x, y) ?? GLAZE) : GLAZE
  const fine = 0.98 + 0.04 * cloud(u, v, 32, 2, 51)
  const colour = (c: 0 | 1 | 2) => mix(JOINT[c] * (0.85 + 0.3 * cloud(u, v, 24, 2, 53)), glaze[c] * value * fine, inner)
  return [colour(0), colour(1), colour(2)]
}
