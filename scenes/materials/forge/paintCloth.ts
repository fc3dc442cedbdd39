import { cloud, dice } from '../noise.ts'
import type { Paint } from './Paint.ts'

/** Threads to the texture, each way. */
const THREADS = 96

/** Handwoven wool in neutral grey, to be multiplied by a dye: over and under, thick and thin. */
export const paintCloth: Paint = (u, v) => {
  const [wx, wy] = [u * THREADS, v * THREADS]
  const [ix, iy] = [Math.floor(wx), Math.floor(wy)]
  const over = (ix + iy) % 2 === 0
  const [x, y] = [wx - ix - 0.5, wy - iy - 0.5]
  const round = over ? 1 - 1.1 * y * y : 0.92 - 1.1 * x * x
  const thread = over ? dice(0, iy, 21) : dice(ix, 0, 22)
  const pull = cloud(u, v, 8, 3, 23) - 0.5
  // Weft beaten unevenly: faint bars across.
  const bars = cloud(0.5, v, 24, 2, 27) - 0.5
  const value = 226 * (0.84 + 0.16 * round) * (0.93 + 0.12 * thread) * (1 + 0.16 * pull + 0.12 * bars)
  return [value, value, value]
}
