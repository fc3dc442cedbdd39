import { rgbOf, type Rgb } from '../palette.ts'
import { cloud, mix, smooth } from '../noise.ts'
import type { Paint } from './Paint.ts'

const GROUND = rgbOf('#ecd9a9')
const STRIPE = rgbOf('#e6cd95')
const PETAL = rgbOf('#dcae5c')
const RUST = rgbOf('#c98447')
const HEART = rgbOf('#f3e6c4')
const LEAF = rgbOf('#b9a866')

/** Flowers to the texture, each way; every other column is dropped by half a flower. */
const FLOWERS = 4

/** One flower around its own middle; null beside it. */
function flower(x: number, y: number): Rgb | null {
  const r = Math.hypot(x, y)
  const angle = Math.atan2(y, x)
  const petals = 0.31 + 0.07 * Math.cos(angle * 8)
  if (r < 0.06) return RUST
  if (r < 0.105) return HEART
  if (r < petals * 0.62) return RUST
  if (r < petals - 0.035) return PETAL
  if (r < petals) return RUST
  // Two leaves on a stalk below it.
  for (const side of [-1, 1]) {
    const [lx, ly] = [x - side * 0.2, y + 0.42]
    const along = (lx * side + ly) * Math.SQRT1_2
    const across = (ly - lx * side) * Math.SQRT1_2
    if ((along / 0.15) ** 2 + (across / 0.055) ** 2 < 1) return LEAF
  }
  return Math.abs(x) < 0.014 && y < 0 ? LEAF : null
}

/** Printed wallpaper of the late seventies: rows of flowers in ochre and rust, a little faded. */
export const paintWallpaper: Paint = (u, v) => {
  const column = Math.floor(u * FLOWERS)
  const x = u * FLOWERS - column - 0.5
  const y = (((v * FLOWERS + (column % 2) * 0.5) % 1) + 1) % 1
  const ground = Math.abs(x) > 0.44 ? STRIPE : GROUND
  const ink = flower(x, y - 0.55) ?? flower(x, y - 1.55) ?? flower(x, y + 0.45)
  const faded = 0.16 + 0.5 * smooth(0.35, 0.75, cloud(u, v, 6, 3, 71))
  const paper = 0.965 + 0.07 * (cloud(u, v, 64, 2, 73) - 0.5)
  const colour = ink ?? ground
  return [
    mix(colour[0], ground[0], faded * 0.8) * paper,
    mix(colour[1], ground[1], faded * 0.8) * paper,
    mix(colour[2], ground[2], faded * 0.8) * paper,
  ]
}
