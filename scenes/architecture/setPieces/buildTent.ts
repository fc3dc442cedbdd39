import type { Elevation } from '../arches.ts'
import { buildRod } from '../buildRod.ts'
import { dyed } from '../dyed.ts'
import type { Mason } from '../Mason.ts'
import { HALF_BAY, HALF_WIDTH } from '../measures.ts'
import { unit, type Frame, type Vec3 } from '../vectors.ts'

/** Metres: the ridge over the axis, the eaves beside the walls, how deep the cloth hangs between two ropes. */
export const TENT = { ridge: 4.75, eave: 3.42, reach: 3.3, sag: 0.34, wall: 2.72 } as const

/** Where a bay's poles stand along the long walls: half of each is the next bay's. */
const POLE = { x: HALF_WIDTH - 0.11, radius: 0.045 } as const
const SAG_STEPS = 8
const WOOD = { density: 0.5, quarter: true } as const

/**
 * The canopy of a bay: two slopes of striped breadths, slung from ridge to eaves, sagging between the ropes at the bay's
 * ends; the poles, the ropes and the fringe. The hall's frame.
 */
export function buildTent(mason: Mason): void {
  for (const side of [-1, 1]) buildSlope(mason, side)
  buildPoles(mason)
  // The ridge rope, from bow to bow.
  for (let i = 0; i < SAG_STEPS; i++) {
    const [a, b] = [slung(i), slung(i + 1)]
    buildRod(mason, 'plain', [0, TENT.ridge + a[1] - 0.02, a[0]], [0, TENT.ridge + b[1] - 0.02, b[0]], 0.016, {
      ...dyed('#b79c6c', { density: 0.3 }),
      sides: 4,
    })
  }
}

/** How the cloth hangs: z along the bay, and how far below its ropes. */
function slung(i: number): Elevation {
  const t = (i / SAG_STEPS) * 2 - 1
  return [t * HALF_BAY, -TENT.sag * (1 - t * t)]
}

/** One slope, seen from below: side −1 left, 1 right. */
function buildSlope(mason: Mason, side: number): void {
  const { ridge, eave, reach } = TENT
  const down: Vec3 = unit([side * reach, eave - ridge, 0])
  const length = Math.hypot(reach, ridge - eave)
  // Its x runs along the hall, its y upwards, its z from the ridge to the eaves.
  const out: Vec3 = [-down[1] * side, down[0] * side, 0]
  const frame: Frame =
    side > 0
      ? { origin: [0, ridge, 0], x: [0, 0, -1], y: out, z: down }
      : { origin: [0, ridge, 0], x: [0, 0, 1], y: out, z: down }
  const here = mason.at(frame)
  const curve = Array.from({ length: SAG_STEPS + 1 }, (_, i) => slung(i)).toReversed()
  const breadths = 3
  for (let i = 0; i < breadths; i++) {
    here.strip('flij', curve, (i * length) / breadths, ((i + 1) * length) / breadths, {
      smoothing: true,
      fit: [3, 1],
      density: 0.8,
    })
  }
  // The border along the eaves, and its tassels.
  here.strip('flij', curve, length, length + 0.2, { smoothing: true, fit: [3, 0.16], uvAt: [0, 0.24], density: 0.8 })
  for (let i = 0; i < SAG_STEPS; i++) {
    const [z, y] = slung(i + 0.5)
    const lip = length + 0.2
    const foot: Vec3 = [down[0] * lip + out[0] * y, ridge + down[1] * lip + out[1] * y, z]
    buildRod(mason, 'plain', [foot[0], foot[1] - 0.17, z], [foot[0], foot[1] + 0.01, z], 0.02, {
      ...dyed(i % 2 ? '#93382a' : '#dccba6', { density: 0.3 }),
      sides: 4,
      thinTo: 0.008,
    })
  }
}

/** Poles at the bay's corners, half of each is the next bay's; the bow over them that carries the cloth; the ropes. */
function buildPoles(mason: Mason): void {
  const { ridge, eave, reach, wall } = TENT
  const { x, radius } = POLE
  const foot = ridge - ((ridge - eave) / reach) * x
  for (const end of [-1, 1]) {
    const inner = end * (HALF_BAY - radius)
    const bow: readonly Elevation[] = [
      [-x, foot - 0.05],
      [0, ridge - 0.05],
      [x, foot - 0.05],
    ]
    const under = bow.map(([bx, by]): Elevation => [bx, by - 0.09])
    const face =
      end > 0
        ? mason.at({ origin: [0, 0, inner], x: [-1, 0, 0], y: [0, 1, 0], z: [0, 0, -1] })
        : mason.at({ origin: [0, 0, inner], x: [1, 0, 0], y: [0, 1, 0], z: [0, 0, 1] })
    face.sheet('cedar', [...under, ...bow.toReversed()], 0, WOOD)
    mason.strip('cedar', under.toReversed(), Math.min(inner, end * HALF_BAY), Math.max(inner, end * HALF_BAY), WOOD)
    for (const side of [-1, 1]) {
      const post = mason.at({ origin: [side * x, 0, end * HALF_BAY], x: [end, 0, 0], y: [0, 0, -end], z: [0, 1, 0] })
      const half = Array.from({ length: 5 }, (_, i): Elevation => {
        const angle = (i / 4) * Math.PI
        return [radius * Math.cos(angle), radius * Math.sin(angle)]
      })
      post.strip('cedar', half.toReversed(), 0, foot - 0.05, { ...WOOD, smoothing: true })
      const [rx, rz] = [side * (HALF_WIDTH + 0.02), end * (HALF_BAY - 0.03)]
      buildRod(mason, 'plain', [side * (reach + 0.1), eave - 0.02, rz], [rx, wall + 0.02, rz], 0.009, {
        ...dyed('#b79c6c', { density: 0.3 }),
        sides: 3,
      })
    }
  }
}
