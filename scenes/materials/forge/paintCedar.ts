import { rgbOf } from '../palette.ts'
import { cloud, dice, mix, smooth } from '../noise.ts'
import type { Paint } from './Paint.ts'

const PLANKS = 4
const DARK = rgbOf('#4b2a16')
const LIGHT = rgbOf('#a8703c')

/** Four cedar planks side by side, grain along v. */
export const paintCedar: Paint = (u, v) => {
  const plank = Math.floor(u * PLANKS)
  const across = u * PLANKS - plank
  const r = dice(plank, 3)
  const warp = cloud(u, v, 2, 3, 31 + plank) * 2.2
  const streak = cloud(u, v / 1 + r, 4, 3, 51 + plank)
  const ring = 0.5 + 0.5 * Math.sin((across * 4 + warp * 2.4 + r * 9) * Math.PI * 2)
  const pore = cloud(u, v, 96, 2, 13) * 0.6 + 0.2
  const seam = smooth(0, 0.03, Math.min(across, 1 - across))
  const tone = 0.36 * ring + 0.4 * streak + 0.24 * pore
  const value = (0.84 + 0.28 * r) * mix(0.35, 1, seam)
  return [
    mix(DARK[0], LIGHT[0], tone) * value,
    mix(DARK[1], LIGHT[1], tone) * value,
    mix(DARK[2], LIGHT[2], tone) * value,
  ]
}
