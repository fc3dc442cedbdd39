import type { Mason } from '../../architecture/Mason.ts'
import { upright, type Vec3 } from '../../architecture/vectors.ts'
import { block } from './block.ts'

/** Half the breadth at the rim, the rise of rim and keel, along the boat from stern to stem: shares of LENGTH, metres. */
const STATIONS = [
  { at: -0.5, half: 0.062, rim: 0.175, keel: 0.06 },
  { at: -0.3, half: 0.085, rim: 0.158, keel: 0.028 },
  { at: 0, half: 0.095, rim: 0.15, keel: 0.02 },
  { at: 0.25, half: 0.078, rim: 0.165, keel: 0.028 },
  { at: 0.42, half: 0.038, rim: 0.195, keel: 0.06 },
  { at: 0.5, half: 0.003, rim: 0.225, keel: 0.12 },
] as const
const LENGTH = 0.6

/**
 * A model of a fishing boat of the Atlantic ports, painted blue, its oars laid in, on a stand. A working boat of a harbour:
 * never set it up for a crossing that cost lives (a memorial has its own mount, without things).
 */
export function buildBoat(mason: Mason): void {
  block(mason, 'walnut', [0, 0, 0], [0.5, 0.018, 0.18])
  for (const x of [-0.14, 0.14]) {
    block(mason, 'walnut', [x, 0.018, 0], [0.02, 0.035, 0.12])
    for (const z of [-0.055, 0.055]) block(mason, 'brass', [x, 0.053, z], [0.012, 0.02, 0.012])
  }
  const hull = mason.at(upright(0, 0.022, 0))
  for (const side of [1, -1] as const) {
    planks(hull, side, false)
    planks(hull, side, true)
  }
  transom(hull)
  for (const x of [-0.17, 0.02, 0.16]) {
    const here = halfAt(x / LENGTH) * 0.93
    hull.box('cedar', [x - 0.016, 0.118, -here], [x + 0.016, 0.128, here], 'xXyYzZ')
  }
  for (const z of [-0.03, 0.035]) {
    hull.box('cedar', [-0.24, 0.133, z - 0.004], [0.14, 0.141, z + 0.004], 'xXyYzZ')
    hull.box('cedar', [0.14, 0.13, z - 0.013], [0.22, 0.136, z + 0.013], 'xXyYzZ')
  }
  hull.turned(
    'rope',
    [
      [0.026, 0.128],
      [0.032, 0.134],
      [0.026, 0.142],
      [0.018, 0.142],
    ],
    10,
  )
}

function halfAt(share: number): number {
  const next = STATIONS.findIndex(({ at }) => at >= share)
  const [a, b] = [STATIONS[Math.max(0, next - 1)], STATIONS[next]]
  if (!a || !b || a === b) return 0.06
  return a.half + ((b.half - a.half) * (share - a.at)) / (b.at - a.at)
}

/** Keel, bilge, rim: one side of the hull, from outside or from inside. */
function section({ at, half, rim, keel }: (typeof STATIONS)[number], side: 1 | -1, inside: boolean): readonly Vec3[] {
  const thick = inside ? 0.006 : 0
  const x = at * LENGTH
  return [
    [x, keel + thick, 0],
    [x, keel + (rim - keel) * 0.38 + thick * 0.5, side * Math.max(0.001, half * 0.74 - thick)],
    [x, keel + (rim - keel) * 0.72, side * Math.max(0.001, half * 0.95 - thick)],
    [x, rim, side * Math.max(0.001, half - thick)],
  ]
}

const PAINT = ['tinBlue', 'tinBlue', 'linen'] as const

function planks(hull: Mason, side: 1 | -1, inside: boolean): void {
  // Facets look to (next column) × (next row): along the boat and up is out on the +z side.
  const forward = inside ? side < 0 : side > 0
  PAINT.forEach((paint, strake) => {
    hull.drape(inside ? 'cedar' : paint, STATIONS.length - 1, 1, (column, row) => {
      const station = STATIONS[forward ? column : STATIONS.length - 1 - column]
      return (station && section(station, side, inside)[strake + row]) ?? [0, 0, 0]
    })
  })
  // The rim has a thickness: cedar, seen from above.
  if (inside) return
  hull.drape('cedar', STATIONS.length - 1, 1, (column, row) => {
    const station = STATIONS[side > 0 ? column : STATIONS.length - 1 - column]
    const [x, y, z] = (station && section(station, side, row === 1)[3]) ?? [0, 0, 0]
    return [x, y + 0.003, row === 1 ? z : z + side * 0.004]
  })
}

function transom(hull: Mason): void {
  const [stern] = STATIONS
  const points = section(stern, 1, false)
  const outline = [
    ...points.map(([, y, z]) => [z, y] as const),
    ...points.toReversed().map(([, y, z]) => [-z, y] as const),
  ]
  const x = stern.at * LENGTH
  hull.at({ origin: [x, 0, 0], x: [0, 0, 1], y: [0, 1, 0], z: [-1, 0, 0] }).sheet('tinBlue', outline)
  hull.at({ origin: [x, 0, 0], x: [0, 0, -1], y: [0, 1, 0], z: [1, 0, 0] }).sheet('cedar', outline, 0.004)
}
