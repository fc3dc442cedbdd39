import { rgbOf } from '../palette.ts'
import { cloud, dice, mix, smooth } from '../noise.ts'
import type { Paint } from './Paint.ts'

/** Tiles to the texture, each way; an even number, so that the checks close. */
const TILES = 4
const CREAM = rgbOf('#d9c9a4')
const RED = rgbOf('#8c4433')
const VEIN = [rgbOf('#b59f78'), rgbOf('#b0705a')] as const

/** Linoleum laid in checks, cream and brick red, marbled the way each tile was cut, worn where one walks. */
export const paintLino: Paint = (u, v) => {
  const [x, y] = [u * TILES, v * TILES]
  const [ix, iy] = [Math.floor(x) % TILES, Math.floor(y) % TILES]
  const [lx, ly] = [x - Math.floor(x), y - Math.floor(y)]
  const isRed = (ix + iy) % 2 === 1
  const turned = dice(ix, iy, 801) > 0.5
  const [a, b] = turned ? [v, u] : [u, v]
  const drift = cloud(a, b, 6, 3, 809)
  const marbled = smooth(
    0.5,
    0.62,
    cloud(a + 0.14 * drift, b + 0.05 * drift, 11, 3, 811 + Math.floor(dice(ix, iy) * 4)),
  )
  const fleck = smooth(0.74, 0.82, cloud(u, v, 70, 2, 821))
  const wear = cloud(u, v, 3, 4, 823) - 0.5
  const edge = Math.min(lx, 1 - lx, ly, 1 - ly)
  const seam = smooth(0.004, 0.012, edge)
  const base = isRed ? RED : CREAM
  const vein = isRed ? VEIN[1] : VEIN[0]
  const value = (0.96 + 0.08 * (dice(ix, iy, 827) - 0.5) + 0.14 * wear) * mix(0.55, 1, seam)
  const channel = (c: 0 | 1 | 2) => (mix(base[c], vein[c], marbled * 0.55) + fleck * (isRed ? 22 : -20)) * value
  return [channel(0), channel(1), channel(2)]
}
