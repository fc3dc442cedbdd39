import { dice } from '../noise.ts'

/** Where a point lies in a field of broken pieces. */
export interface Shard {
  /** 0 to 1, the same all over one piece; and a second one. */
  readonly tone: number
  readonly tilt: number
  /** Distance to the nearest crack, in pieces. */
  readonly edge: number
  /** From the piece's middle, in pieces. */
  readonly dx: number
  readonly dy: number
}

/** Broken pieces (Worley's cells), `across` and `up` of them over the unit square, repeating at its edges. */
export function shards(u: number, v: number, across: number, up: number, seed: number): Shard {
  const [x, y] = [u * across, v * up]
  const [xi, yi] = [Math.floor(x), Math.floor(y)]
  let [first, second] = [Infinity, Infinity]
  let [tone, tilt, nx, ny] = [0, 0, 0, 0]
  for (let j = -1; j <= 1; j++) {
    for (let i = -1; i <= 1; i++) {
      const [ci, cj] = [(((xi + i) % across) + across) % across, (((yi + j) % up) + up) % up]
      const dx = x - (xi + i + 0.15 + 0.7 * dice(ci, cj, seed))
      const dy = y - (yi + j + 0.15 + 0.7 * dice(ci, cj, seed + 1))
      const distance = Math.hypot(dx, dy)
      if (distance < first) {
        second = first
        first = distance
        tone = dice(ci, cj, seed + 2)
        tilt = dice(ci, cj, seed + 3)
        nx = dx
        ny = dy
      } else if (distance < second) second = distance
    }
  }
  return { tone, tilt, edge: (second - first) / 2, dx: nx, dy: ny }
}
