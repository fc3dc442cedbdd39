import type { Mason } from '../../architecture/Mason.ts'
import type { Vec3 } from '../../architecture/vectors.ts'
import { closed } from '../rectangle.ts'
import { block } from './block.ts'

const THICK = 0.012

/** The key of a house that was left: a large old one of iron, on a cushion of wool. */
export function buildKey(mason: Mason): void {
  block(mason, 'walnut', [0, 0, 0], [0.58, 0.03, 0.32])
  cushion(mason)
  const lean = 0.2
  const [c, s] = [Math.cos(lean), Math.sin(lean)]
  const key = mason.at({ origin: [-0.01, 0.108, 0], x: [1, 0, 0], y: [0, s, -c], z: [0, c, s] })
  for (const x of [-0.15, -0.078]) ring(key, x)
  // It lies: all its sides but the lowest are seen.
  for (const [x0, x1, half, thick] of [
    [-0.055, -0.035, 0.016, 1.6],
    [-0.07, 0.19, 0.009, 1.4],
    [0.024, 0.036, 0.014, 1.7],
  ] as const)
    key.box('iron', [x0, -half, (-THICK * thick) / 2], [x1, half, (THICK * thick) / 2], 'xXyYZ')
  // The bit, cut for one lock alone.
  for (const [x, width, length] of [
    [0.105, 0.016, 0.05],
    [0.128, 0.014, 0.07],
    [0.15, 0.012, 0.044],
    [0.17, 0.016, 0.07],
  ] as const)
    key.box('iron', [x - width / 2, -length, -THICK / 2], [x + width / 2, -0.009, THICK / 2], 'xXyZ')
  // A tag of red thread.
  key.strip('oxblood', TASSEL, -0.004, 0.004, { smoothing: true })
  key.strip('oxblood', TASSEL.toReversed(), -0.004, 0.004, { smoothing: true })
}

const TASSEL = [
  [-0.16, -0.03],
  [-0.175, -0.06],
  [-0.17, -0.095],
] as const

function ring(key: Mason, x: number): void {
  const [outer, inner] = [0.042, 0.026].map((r) =>
    Array.from({ length: 14 }, (_, i) => {
      const angle = (i / 14) * 2 * Math.PI
      return [x + r * Math.cos(angle), r * Math.sin(angle)] as const
    }),
  )
  if (!outer || !inner) return
  key.sheet('iron', outer, THICK / 2, {}, [inner])
  key.strip('iron', closed(outer).toReversed(), -THICK / 2, THICK / 2, { smoothing: true })
  key.strip('iron', closed(inner), -THICK / 2, THICK / 2, { smoothing: true })
}

function cushion(mason: Mason): void {
  const rim = (grow: number, y: number): Vec3[] =>
    [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
    ].map(([x = 0, z = 0]) => [x * (0.26 - grow), y, z * (0.125 - grow)])
  // A pillow's section: out, then in, in three steps.
  const rings = [rim(0.015, 0.03), rim(0, 0.05), rim(0.012, 0.075), rim(0.05, 0.092), rim(0.125, 0.098)]
  rings.slice(1).forEach((upper, level) => {
    const lower = rings[level] ?? upper
    // Seen from outside: columns run round against the clock as one looks down.
    mason.drape(
      'cloth',
      4,
      1,
      (column, row) => {
        const ring = row === 0 ? lower : upper
        return ring[(4 - column) % 4] ?? [0, 0, 0]
      },
      { tint: [0.62, 0.2, 0.13] },
    )
  })
}
