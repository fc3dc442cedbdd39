import { cloud, dice, mix, smooth } from '../noise.ts'
import type { Paint } from './Paint.ts'

/** Slabs to the texture, each way. */
const SLABS = 2

/** Poured concrete in large slabs: cloudy, with pores and fine joints. */
export const paintConcrete: Paint = (u, v) => {
  const [gx, gy] = [u * SLABS, v * SLABS]
  const [sx, sy] = [Math.floor(gx), Math.floor(gy)]
  const edge = Math.min(gx - sx, 1 - gx + sx, gy - sy, 1 - gy + sy)
  const wide = cloud(u, v, 4, 4, 31)
  const fine = cloud(u, v, 48, 3, 37)
  const pores = smooth(0.72, 0.8, cloud(u, v, 96, 2, 41))
  const slab = dice(sx, sy, 43) - 0.5
  const value = 0.9 + 0.16 * (wide - 0.5) + 0.06 * (fine - 0.5) + 0.05 * slab - 0.12 * pores
  const inner = smooth(0.002, 0.006, edge)
  return [mix(120, 196 * value, inner), mix(120, 194 * value, inner), mix(118, 188 * value, inner)]
}
