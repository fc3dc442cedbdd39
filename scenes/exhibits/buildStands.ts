import { BENCH, PLINTH, POST } from '../plan/measures.ts'
import type { Mason } from '../architecture/Mason.ts'
import { upright } from '../architecture/vectors.ts'
import { buildRail } from './buildRail.ts'

/** A plinth's body lies this far behind the middle of its footprint: the reading rail takes the front. Metres. */
export const PLINTH_BACK = 0.11
const PLINTH_BODY = PLINTH.depth / 2 - PLINTH_BACK

/** A plinth on the floor of the mason's frame, its front to +z: ivory body, blue foot, walnut top, a card on a rail. */
export function buildPlinth(mason: Mason): void {
  const [w, d] = [PLINTH.width / 2, PLINTH_BODY]
  const body = mason.at(upright(0, 0, -PLINTH_BACK))
  body.box('lime', [-w + 0.03, 0.09, -d + 0.02], [w - 0.03, PLINTH.top - 0.045, d - 0.02], 'xXzZ')
  body.box('capBlue', [-w + 0.015, 0, -d + 0.005], [w - 0.015, 0.09, d - 0.005], 'xXYzZ')
  body.box('nut', [-w, PLINTH.top - 0.04, -d], [w, PLINTH.top, d], 'xXyYzZ', { quarter: true })
  body.box('brass', [-w + 0.025, PLINTH.top - 0.048, -d + 0.015], [w - 0.025, PLINTH.top - 0.04, d - 0.015], 'xXzZ')
  buildRail(mason, PLINTH.depth, d - PLINTH_BACK)
}

/** A desk's edge stands out before its pillar. */
const LIP = 0.02
/** The desk rises this much from front to back, and is this thick: its label must fit below. */
const SLOPE = 0.075
const SLAB = 0.05

/** A listening post: an ivory pillar under a sloping cedar desk, a brass speaker, a lit star where one begins. */
export function buildPost(mason: Mason): void {
  const [w, d] = [POST.width / 2, POST.depth / 2]
  const front = POST.top - SLOPE
  mason.box('lime', [-w + 0.02, 0.07, -d + 0.08], [w - 0.02, front - SLAB, d], 'xXzZ')
  mason.box('capBlue', [-w, 0, -d + 0.06], [w, 0.07, d + 0.012], 'xXYzZ')
  const side = [
    [-d, front - SLAB],
    [d + LIP, front - SLAB],
    [d + LIP, front],
    [-d, POST.top],
  ] as const
  for (const end of [-1, 1]) {
    const across =
      end > 0
        ? ({ origin: [w, 0, 0], x: [0, 0, -1], y: [0, 1, 0], z: [1, 0, 0] } as const)
        : ({ origin: [-w, 0, 0], x: [0, 0, 1], y: [0, 1, 0], z: [-1, 0, 0] } as const)
    mason.at(across).sheet(
      'cedar',
      side.map(([z, y]) => [z * -end, y] as const),
    )
  }
  mason.panel('cedar', -w, front - SLAB, w, front, d + LIP)
  mason.box('cedar', [-w, front - SLAB, -d], [w, front - SLAB, d + LIP], 'y')
  const rise = POST.top - front
  const length = Math.hypot(POST.depth + LIP, rise)
  const [c, s] = [(POST.depth + LIP) / length, rise / length]
  const desk = mason.at({ origin: [0, front, d + LIP], x: [1, 0, 0], y: [0, s, -c], z: [0, c, s] })
  desk.panel('cedar', -w, 0, w, length)
  desk.panel('brass', -w + 0.03, 0.03, w - 0.03, 0.035, 0.002)
  desk.panel('brass', -w + 0.03, length - 0.035, w - 0.03, length - 0.03, 0.002)
  // The speaker: rings of brass on the slope, and the star that says "listen".
  const flat = desk.at({ origin: [0.1, length / 2, 0.002], x: [1, 0, 0], y: [0, 0, 1], z: [0, -1, 0] })
  flat.turned(
    'brass',
    [
      [0.11, 0],
      [0.11, 0.012],
      [0.095, 0.012],
      [0.09, 0.006],
      [0, 0.004],
    ],
    20,
  )
  for (const r of [0.07, 0.045, 0.02])
    flat.at(upright(0, 0.006, 0)).turned(
      'strap',
      [
        [r + 0.008, 0],
        [r + 0.004, 0.006],
        [r - 0.004, 0.006],
        [r - 0.008, 0],
      ],
      16,
    )
  const star = Array.from({ length: 16 }, (_, i) => {
    const r = i % 2 ? 0.032 : 0.052
    return [-0.13 + r * Math.cos((i * Math.PI) / 8), length / 2 + r * Math.sin((i * Math.PI) / 8)] as const
  })
  desk.sheet('honey', star, 0.004, { glow: 1.5 })
  mason.box('cedar', [-w, front - SLAB, -d], [w, POST.top, -d], 'z')
}

/** A bench, long along z, and the rug that it stands on. */
export function buildBench(mason: Mason): void {
  const [w, l] = [BENCH.width / 2, BENCH.length / 2]
  mason.box('leather', [-w, 0.435, -l], [w, 0.5, l], 'xXYzZ')
  mason.box('cedar', [-w + 0.01, 0.38, -l + 0.01], [w - 0.01, 0.435, l - 0.01], 'xXyzZ')
  for (let i = 1; i < 6; i++)
    mason.box('strap', [-w + 0.004, 0.5, -l + (i * l) / 3 - 0.004], [w - 0.004, 0.502, -l + (i * l) / 3 + 0.004], 'Y')
  for (const x of [-1, 1])
    for (const z of [-1, 1])
      mason.box(
        'brass',
        [x * (w - 0.06) - 0.02, 0.012, z * (l - 0.14) - 0.02],
        [x * (w - 0.06) + 0.02, 0.38, z * (l - 0.14) + 0.02],
        'xXzZ',
      )
}

/** Metres; the rug's length lies along z. */
const RUG = { width: 2.2, length: 4.4 } as const

export function buildRug(mason: Mason): void {
  const [w, l] = [RUG.width / 2, RUG.length / 2]
  mason
    .at({ origin: [0, 0.011, 0], x: [1, 0, 0], y: [0, 0, -1], z: [0, 1, 0] })
    .panel('rug', -w, -l, w, l, 0, { fit: [1, 1] })
  mason.box('strap', [-w, 0, -l], [w, 0.011, l], 'xXzZ')
}
