import { eightFold } from '../hankin.ts'
import { cloud, mix, smooth } from '../noise.ts'
import type { Paint } from './Paint.ts'
import { nearestOnSegment } from './tileIndex.ts'

const CELLS = 2
const STRAPS = eightFold((67.5 * Math.PI) / 180, [0.6, 0.5]).straps.flatMap(([a, b]) =>
  [-1, 0, 1].flatMap((i) =>
    [-1, 0, 1].map((j) => [[a[0] + i, a[1] + j] as const, [b[0] + i, b[1] + j] as const] as const),
  ),
)

/** Height of the carving at a point of the cell, 0 (ground) to 1 (strap). */
function relief(u: number, v: number): number {
  const x = (((u * CELLS) % 1) + 1) % 1
  const y = (((v * CELLS) % 1) + 1) % 1
  let distance = 9
  for (const [a, b] of STRAPS) {
    if (Math.min(a[0], b[0]) - 0.08 > x || Math.max(a[0], b[0]) + 0.08 < x) continue
    if (Math.min(a[1], b[1]) - 0.08 > y || Math.max(a[1], b[1]) + 0.08 < y) continue
    const [px, py] = nearestOnSegment(a, b, x, y)
    distance = Math.min(distance, Math.hypot(x - px, y - py))
  }
  const strap = 1 - smooth(0.02, 0.034, distance)
  const groove = 1 - smooth(0.003, 0.008, distance)
  // Tendrils between the straps, as a plasterer fills the ground.
  const drift = cloud(u, v, 8, 2, 21)
  const tendril =
    Math.sin((x * 16 + Math.sin(y * 14 + drift * 6) * 1.1) * Math.PI) *
    Math.sin((y * 16 + Math.sin(x * 14 + drift * 6) * 1.1) * Math.PI)
  const leaf = smooth(-0.05, 0.35, tendril) * smooth(0.034, 0.06, distance) * 0.55
  return Math.max(strap * (1 - 0.3 * groove), leaf)
}

/** Carved plaster: an eight-fold strapwork over tendrils, its depth painted in as shade and raking light. */
export const paintGebs: Paint = (u, v) => {
  const step = 1 / 640
  const height = relief(u, v)
  const raking = relief(u - step, v + step) - relief(u + step, v - step)
  const grain = cloud(u, v, 32, 3, 3)
  const open = mix(0.56, 1, height ** 0.7) * mix(0.94, 1.04, grain) * (1 - 0.16 * raking)
  return [236 * mix(0.5, 1, open), 223 * mix(0.44, 1, open), 198 * mix(0.34, 1, open)]
}
