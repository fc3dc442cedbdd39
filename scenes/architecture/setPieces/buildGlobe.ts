import type { Elevation } from '../arches.ts'
import { buildRod } from '../buildRod.ts'
import type { Mason } from '../Mason.ts'

/** Metres: its radius, and its middle above the floor. */
const RADIUS = 0.34
const MIDDLE = 1.12
/** The earth's axis leans by 23.4°. */
const LEAN = (23.4 * Math.PI) / 180
const BANDS = 12
const SEGMENTS = 28

function circle(radius: number, points = SEGMENTS): Elevation[] {
  return Array.from({ length: points }, (_, i): Elevation => {
    const angle = (i / points) * 2 * Math.PI
    return [radius * Math.cos(angle), radius * Math.sin(angle)]
  })
}

/** A floor globe on its stand at the frame's origin: brass meridian, walnut horizon, four turned legs. */
export function buildGlobe(mason: Mason): void {
  const [c, s] = [Math.cos(LEAN), Math.sin(LEAN)]
  const middle = mason.at({ origin: [0, MIDDLE, 0], x: [1, 0, 0], y: [0, 1, 0], z: [0, 0, 1] })
  const earth = middle.at({ origin: [0, 0, 0], x: [c, -s, 0], y: [s, c, 0], z: [0, 0, 1] })
  const profile = Array.from({ length: BANDS + 1 }, (_, i): Elevation => {
    const angle = -Math.PI / 2 + (i / BANDS) * Math.PI
    return [Math.max(0, RADIUS * Math.cos(angle)), RADIUS * Math.sin(angle)]
  })
  // North Africa and the Atlantic look to the front.
  earth.turned('globe', profile, 24, { fit: [1, 1], turn: Math.PI + 0.15, gloss: 0.55, density: 1.4 })
  const [inner, outer] = [RADIUS + 0.015, RADIUS + 0.04]
  const brass = { gloss: 0.8, density: 0.5 } as const
  const ring = [...circle(outer), [outer, 0] as const]
  middle.sheet('brass', circle(outer), 0.008, brass, [circle(inner)])
  middle.strip('brass', ring.toReversed(), -0.008, 0.008, { ...brass, smoothing: true })
  for (const end of [-1, 1])
    buildRod(
      middle,
      'brass',
      [end * s * RADIUS, end * c * RADIUS, 0],
      [end * s * outer, end * c * outer, 0],
      0.012,
      brass,
    )
  // The horizon: a ring that one looks down on.
  const horizon = middle.at({ origin: [0, 0, 0], x: [1, 0, 0], y: [0, 0, -1], z: [0, 1, 0] })
  const wood = { gloss: 0.35, density: 0.8 } as const
  const rim = [...circle(outer + 0.075), [outer + 0.075, 0] as const]
  horizon.sheet('walnut', circle(outer + 0.075), 0.012, wood, [circle(outer + 0.003)])
  horizon.strip('walnut', rim.toReversed(), -0.022, 0.012, { ...wood, smoothing: true })
  for (const x of [-1, 1]) {
    for (const z of [-1, 1]) {
      const leg = mason.at({ origin: [x * 0.3, 0, z * 0.3], x: [1, 0, 0], y: [0, 1, 0], z: [0, 0, 1] })
      leg.turned(
        'walnut',
        [
          [0.022, 0],
          [0.034, 0.05],
          [0.018, 0.14],
          [0.03, 0.5],
          [0.038, 0.7],
          [0.022, 0.8],
          [0.03, MIDDLE - 0.02],
        ],
        8,
        wood,
      )
    }
  }
  mason.box('walnut', [-0.32, 0.13, -0.02], [0.32, 0.17, 0.02], 'xXyYzZ', wood)
  mason.box('walnut', [-0.02, 0.13, -0.32], [0.02, 0.17, 0.32], 'xXyYzZ', wood)
}
