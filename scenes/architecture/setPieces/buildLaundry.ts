import type { BayKind } from '../../plan/types.ts'
import type { Elevation } from '../arches.ts'
import type { Mason } from '../Mason.ts'
import { HALF_BAY } from '../measures.ts'
import { unit, type Frame, type Vec3 } from '../vectors.ts'
import { LAUNDRY_LINES, type Washing } from './laundryLines.ts'

/** The laundry over one bay: two lines along it, tied to posts at an end wall's parapet (`parapet`: its top, metres). */
export function buildLaundry(mason: Mason, kind: BayKind, parapet: number): void {
  const hasEnd = kind !== 'wall'
  for (const [x, y, pieces] of LAUNDRY_LINES[kind]) {
    const far = hasEnd ? -HALF_BAY + 0.35 : -HALF_BAY
    const wire: Frame = { origin: [x, y, far], x: [1, 0, 0], y: [0, 0, 1], z: [0, -1, 0] }
    mason.at(wire).turned(
      'rope',
      [
        [0.009, 0],
        [0.009, HALF_BAY - far],
      ],
      4,
      { density: 0.2 },
    )
    if (hasEnd) {
      // The post that the line is tied to leans on the end wall's parapet.
      mason.box('deal', [x - 0.035, parapet, far - 0.07], [x + 0.035, y + 0.12, far], 'xXYzZ', { density: 0.5 })
      mason.box('deal', [x - 0.03, parapet + 0.02, -HALF_BAY - 0.2], [x + 0.03, parapet + 0.08, far], 'xXyZ', {
        density: 0.4,
      })
    }
    for (const piece of pieces) hang(mason, x, y, piece)
  }
}

/** A cloth on a line along z: it swings out towards −x, and its folds deepen downwards. Seen from both sides. */
function hang(mason: Mason, x: number, y: number, { from, length, drop, bands, sway }: Washing): void {
  const folds = Array.from({ length: 13 }, (_, i): Elevation => {
    const t = i / 12
    return [t * length, 0.5 * sway * Math.sin(t * 2.6 * Math.PI + from) * (0.5 + 0.5 * Math.sin(t * Math.PI))]
  })
  // This frame's x runs along −z of the hall, its y towards −x, its z upwards.
  const lean = unit([-sway, -1, 0])
  const cloth = (flip: boolean): Frame => {
    const z: Vec3 = [-lean[0], -lean[1], 0]
    const along: Vec3 = flip ? [0, 0, 1] : [0, 0, -1]
    // y = z × x keeps the frame right-handed.
    const out: Vec3 = [
      z[1] * along[2] - z[2] * along[1],
      z[2] * along[0] - z[0] * along[2],
      z[0] * along[1] - z[1] * along[0],
    ]
    return { origin: [x, y, flip ? -(from + length) : -from], x: along, y: out, z }
  }
  for (const flip of [false, true]) {
    const curve = flip ? folds.toReversed().map(([s, d]): Elevation => [length - s, -d]) : folds
    const here = mason.at(cloth(flip))
    let top = 0
    for (const [finish, share] of bands) {
      here.strip(finish, curve, -(top + share) * drop, -top * drop, { smoothing: true, density: 0.8 })
      top += share
    }
  }
  for (const s of [0.06, length * 0.5, length - 0.06])
    mason.box('deal', [x - 0.014, y - 0.05, -from - s - 0.012], [x + 0.014, y + 0.035, -from - s + 0.012], 'xXzZ', {
      density: 0.2,
    })
}
