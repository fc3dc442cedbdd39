import { rgbOf } from '../palette.ts'
import { cloud, mix, noise } from '../noise.ts'
import type { Paint } from './Paint.ts'

const HOLLOW = rgbOf('#a87b4c')
const CREST = rgbOf('#dcb684')
const RIPPLES = 14

/** Wind-blown sand: ripples that wander, split and end, and its grain. */
export const paintSand: Paint = (u, v) => {
  const warp = 1.6 * (cloud(u, v, 3, 4, 101) - 0.5)
  const phase = (v * RIPPLES + warp * 2.4 + 0.25 * Math.sin(u * 4 * Math.PI)) % 1
  const t = phase < 0 ? phase + 1 : phase
  // Steep to leeward, gentle to windward.
  const ripple = t < 0.72 ? t / 0.72 : (1 - t) / 0.28
  const fades = 0.35 + 0.65 * cloud(u, v, 4, 3, 103)
  const height = 0.5 + (ripple - 0.5) * fades
  const wide = 0.16 * (cloud(u, v, 3, 3, 105) - 0.5)
  const grain = 0.16 * (noise(u * 256, v * 256, 256, 107) - 0.5)
  const value = 1 + wide + grain
  return [
    mix(HOLLOW[0], CREST[0], height) * value,
    mix(HOLLOW[1], CREST[1], height) * value,
    mix(HOLLOW[2], CREST[2], height) * value,
  ]
}
