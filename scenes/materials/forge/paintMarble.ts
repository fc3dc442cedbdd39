import { cloud, dice, mix, smooth } from '../noise.ts'
import type { Paint } from './Paint.ts'

const SLABS = 4

/** Pale slabs, four by four, with quiet veins. */
export const paintMarble: Paint = (u, v) => {
  const [gx, gy] = [u * SLABS, v * SLABS]
  const [sx, sy] = [Math.floor(gx), Math.floor(gy)]
  const edge = Math.min(gx - sx, 1 - gx + sx, gy - sy, 1 - gy + sy)
  const r = dice(sx, sy, 2)
  const offset = dice(sx, sy, 8) * 7
  const drift = cloud(u + offset, v, 3, 5, 17)
  const vein = 1 - smooth(0, 0.1, Math.abs(Math.sin((u * 3 + v * 2 + offset + drift * 4.2) * Math.PI)))
  const wide = cloud(u, v, 6, 4, 23)
  const value = 0.95 - 0.12 * vein * wide + 0.06 * (r - 0.5) - 0.06 * (1 - wide)
  const inner = smooth(0.004, 0.01, edge)
  return [mix(158, 238 * value, inner), mix(148, 230 * value, inner), mix(134, 215 * value, inner)]
}
