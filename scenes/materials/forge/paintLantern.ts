import { smooth } from '../noise.ts'
import type { Paint } from './Paint.ts'

/** Pierced brass before a flame: one facet of a lantern, eight-pointed stars that glow. */
export const paintLantern: Paint = (u, v) => {
  const [x, y] = [u - 0.5, ((((v * 3) % 1) + 1) % 1) - 0.5]
  const star = (cx: number, cy: number, size: number) => {
    const [dx, dy] = [x - cx, y - cy]
    const r = Math.hypot(dx, dy)
    return r * (1 + 0.3 * Math.abs(Math.cos(4 * Math.atan2(dy, dx)))) - size
  }
  const nearest = Math.min(
    star(0, 0, 0.27),
    star(-0.5, 0.5, 0.2),
    star(0.5, 0.5, 0.2),
    star(-0.5, -0.5, 0.2),
    star(0.5, -0.5, 0.2),
  )
  const open = 1 - smooth(-0.03, 0.03, nearest)
  const rib = smooth(0.0, 0.05, Math.min(u, 1 - u))
  const lit = open * rib
  return [44 + 211 * lit, 27 + 190 * lit, 11 + 130 * lit]
}
