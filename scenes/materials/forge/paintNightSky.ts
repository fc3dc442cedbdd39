import { rgbOf } from '../palette.ts'
import { cloud, dice, mix, smooth } from '../noise.ts'
import type { Paint } from './Paint.ts'

const HORIZON = rgbOf('#4d6f92')
const MIDDLE = rgbOf('#26406e')
const ZENITH = rgbOf('#101d42')
/** Squares with at most one star each, across and up. */
const FIELD = 30

/** A clear night away from towns: horizon at v = 0, the Milky Way slanting over it. */
export const paintNightSky: Paint = (u, v) => {
  const low = smooth(0, 0.35, v)
  const high = smooth(0.25, 1, v)
  const river = v - 0.55 - 0.16 * Math.sin(2 * Math.PI * u) + 0.12 * (cloud(u, v, 5, 4, 111) - 0.5)
  const milk = Math.exp(-((river / 0.12) ** 2)) * (0.35 + 0.9 * cloud(u, v, 8, 4, 113))
  let star = 0
  let warm = 0
  const [gx, gy] = [u * FIELD, v * FIELD]
  for (let dy = -1; dy <= 1; dy++) {
    for (let dx = -1; dx <= 1; dx++) {
      const [ix, iy] = [Math.floor(gx) + dx, Math.floor(gy) + dy]
      const wrap = ((ix % FIELD) + FIELD) % FIELD
      if (dice(wrap, iy, 115) > 0.62 + 0.3 * milk) continue
      const [sx, sy] = [ix + 0.15 + 0.7 * dice(wrap, iy, 116), iy + 0.15 + 0.7 * dice(wrap, iy, 117)]
      const rank = dice(wrap, iy, 118) ** 5
      const radius = 0.035 + 0.085 * rank
      const shine = Math.exp(-(((gx - sx) ** 2 + (gy - sy) ** 2) / (radius * radius))) * (0.35 + 0.75 * rank)
      if (shine > star) warm = dice(wrap, iy, 119)
      star = Math.max(star, shine)
    }
  }
  star *= smooth(0.02, 0.2, v)
  const ground = (c: 0 | 1 | 2) => mix(mix(HORIZON[c], MIDDLE[c], low), ZENITH[c], high)
  const tint = [mix(205, 255, warm), 232, mix(255, 205, warm)]
  const channel = (c: 0 | 1 | 2) => mix(ground(c) + milk * ([52, 56, 74][c] ?? 0), tint[c] ?? 255, Math.min(1, star))
  return [channel(0), channel(1), channel(2)]
}
