import { rgbOf } from '../palette.ts'
import { cloud, mix, smooth } from '../noise.ts'
import type { Paint } from './Paint.ts'

const GROUND = rgbOf('#6a2e1f')
const GOLD = rgbOf('#c6933f')
const GREEN = rgbOf('#2e5f4a')
const BLUE = rgbOf('#223f6e')
const CREAM = rgbOf('#e2cf9f')
const LEAF = rgbOf('#8a4a2a')
const WOOD = rgbOf('#7b4a28')
const ROSES = 4

function motif(u: number, v: number) {
  if (v < 0.07 || v > 0.93) return GOLD
  if (v < 0.1 || v > 0.9) return BLUE
  const [x, y] = [(u % 1) - 0.5, v - 0.5]
  const star = Math.hypot(x, y) * (1 + 0.32 * Math.abs(Math.cos(4 * Math.atan2(y, x))))
  if (star < 0.1) return CREAM
  if (star < 0.2) return BLUE
  if (star < 0.235) return GOLD
  if (star < 0.33) return GREEN
  if (star < 0.36) return GOLD
  const lozenge = Math.abs(((u + 0.5) % 1) - 0.5) * 1.3 + Math.abs(y) * 0.9
  if (lozenge < 0.1) return CREAM
  if (lozenge < 0.16) return GREEN
  if (lozenge < 0.19) return GOLD
  return Math.sin(u * 12 * Math.PI) * Math.sin(v * 34) > 0.55 ? LEAF : GROUND
}

/** Zouaq: rosettes and lozenges painted on a cedar beam along u, worn to the wood here and there. */
export const paintZouaq: Paint = (u, v) => {
  const paint = motif(u * ROSES, v)
  const grain = cloud(u, v, 48, 3, 8)
  const worn = smooth(0.62, 0.8, cloud(u, v, 12, 3, 2)) * 0.6
  const value = 0.78 + 0.4 * grain
  return [
    mix(paint[0], WOOD[0], worn) * value,
    mix(paint[1], WOOD[1], worn) * value,
    mix(paint[2], WOOD[2], worn) * value,
  ]
}
