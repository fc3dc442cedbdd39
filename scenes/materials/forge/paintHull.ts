import { cloud, dice, mix, smooth } from '../noise.ts'
import type { Paint } from './Paint.ts'

/** Strakes of plating to the texture; each has one butt joint, half a plate further on than the strake below. */
const STRAKES = 2
/** Rivets to the texture's side: every seven centimetres at 1.75 m. */
const RIVETS = 24
const RIVET = 0.0075
/** Distance of the rivets from the seam, as shares of the texture. */
const ROWS = [0.014, 0.036] as const

/** What a rivet's head adds to the light: its round side towards the upper left shines, the other is in its own shade. */
function head(dx: number, dy: number): number {
  const r = Math.hypot(dx, dy) / RIVET
  if (r > 1.7) return 0
  const shade = smooth(1.7, 1, r) * -0.16 * smooth(-0.2, 1, (dx - dy) / RIVET)
  if (r > 1) return shade
  return smooth(1, 0.7, r) * (0.1 * ((dy - dx) / RIVET) - 0.02)
}

/** White painted ship's plating in neutral grey, to be multiplied by its paint: lapped strakes, riveted twice, a little streaked. */
export const paintHull: Paint = (u, v) => {
  const strake = Math.floor(v * STRAKES)
  const up = (v * STRAKES - strake) / STRAKES
  const lap = Math.min(up, 1 / STRAKES - up)
  const butt = (((u + (strake % 2) * 0.5) % 1) + 1) % 1
  const side = Math.min(butt, 1 - butt)
  let relief = 0
  for (const row of ROWS) {
    const step = u * RIVETS - Math.floor(u * RIVETS) - 0.5
    if (up < 0.08) relief += head(step / RIVETS, up - row)
    const rise = v * RIVETS - Math.floor(v * RIVETS) - 0.5
    if (side < 0.08 && lap > 0.03) relief += head(butt < 0.5 ? butt - row : butt - 1 + row, rise / RIVETS)
  }
  const seam = -0.34 * smooth(0.0032, 0.0008, up) - 0.26 * smooth(0.0026, 0.0006, side)
  const edge = 0.08 * smooth(0.006, 0.003, Math.abs(up - 0.005))
  const plate = 0.035 * (dice(strake, 0, 61) - 0.5)
  const dents = 0.05 * (cloud(u, v, 5, 3, 63) - 0.5)
  const grain = 0.03 * (cloud(u, v, 80, 2, 67) - 0.5)
  // Rain draws rust and salt down from the seams.
  const streak = smooth(0.5, 0.78, cloud(u, v * 0.25, 32, 3, 71)) * smooth(0.5, 0.1, 1 / STRAKES - up) * 0.055
  const value = 236 * (1 + plate + dents + grain + relief + seam + edge)
  return [
    mix(value, value * 0.86, streak * 2),
    mix(value, value * 0.72, streak * 2.2),
    mix(value, value * 0.56, streak * 2.4),
  ]
}
