import { linearRgbOf } from '../../materials/palette.ts'
import { dice } from '../../materials/noise.ts'
import type { Elevation } from '../arches.ts'
import type { Mason } from '../Mason.ts'
import { upright, type Vec3 } from '../vectors.ts'

/** Metres: half its length and breadth at rim and floor; heights of axle, floor and rim. */
const TUB = { rim: [0.78, 0.34], floor: [0.66, 0.25], axle: 0.17, low: 0.3, high: 0.98 } as const
const IRON = { tint: linearRgbOf('#5b4a40') } as const
const WORN = { tint: linearRgbOf('#8d7768') } as const

/** A pit's tub on its piece of rail, standing along x on y = 0: riveted iron, four wheels, heaped with coal. */
export function buildCoalTub(mason: Mason): void {
  const { rim, floor, axle, low, high } = TUB
  const corner = (sx: number, sz: number, top: boolean): Vec3 => {
    const [x, z] = top ? rim : floor
    return [sx * x, top ? high : low, sz * z]
  }
  const side = (a: Vec3, b: Vec3, c: Vec3, d: Vec3) =>
    mason.drape('steel', 1, 1, (i, j) => (j ? (i ? c : d) : i ? b : a), { ...IRON, density: 0.9 })
  side(corner(-1, 1, false), corner(1, 1, false), corner(1, 1, true), corner(-1, 1, true))
  side(corner(1, -1, false), corner(-1, -1, false), corner(-1, -1, true), corner(1, -1, true))
  side(corner(1, 1, false), corner(1, -1, false), corner(1, -1, true), corner(1, 1, true))
  side(corner(-1, -1, false), corner(-1, 1, false), corner(-1, 1, true), corner(-1, -1, true))
  mason.box('steel', [-floor[0], low, -floor[1]], [floor[0], low, floor[1]], 'y', { ...IRON, density: 0.3 })
  buildRim(mason)
  buildHeap(mason)
  for (const z of [-0.2, 0.2]) {
    mason.box('steel', [-0.74, low - 0.1, z - 0.04], [0.74, low, z + 0.04], 'xXyYzZ', { ...IRON, density: 0.4 })
    // Its rail.
    mason.box('steel', [-0.98, 0, z * 1.5 - 0.03], [0.98, 0.05, z * 1.5 + 0.03], 'xXYzZ', {
      ...WORN,
      density: 0.5,
      gloss: 0.5,
    })
  }
  for (const x of [-0.42, 0.42]) {
    for (const side of [-1, 1]) buildWheel(mason, x, axle + 0.05, side)
    mason.box('steel', [x - 0.02, axle + 0.03, -0.3], [x + 0.02, axle + 0.07, 0.3], 'xXyY', { ...IRON, density: 0.2 })
  }
  for (const end of [-1, 1]) {
    // Buffer and coupling ring.
    mason.box('planks', [end > 0 ? 0.74 : -0.82, 0.2, -0.16], [end > 0 ? 0.82 : -0.74, 0.33, 0.16], 'xXyYzZ', {
      density: 0.4,
      fit: [0.2, 0.16],
    })
  }
  buildRivets(mason)
}

function buildRim(mason: Mason): void {
  const [x, z] = TUB.rim
  const [y0, y1, out] = [TUB.high - 0.05, TUB.high + 0.02, 0.022]
  const edge = { ...WORN, density: 0.5 } as const
  mason.box('steel', [-x - out, y0, z - 0.01], [x + out, y1, z + out], 'xXyYZz', edge)
  mason.box('steel', [-x - out, y0, -z - out], [x + out, y1, -z + 0.01], 'xXyYzZ', edge)
  for (const end of [-1, 1]) {
    const [a, b] = [end * (x - 0.01), end * (x + out)].toSorted((p, q) => p - q)
    mason.box('steel', [a ?? 0, y0, -z], [b ?? 0, y1, z], 'xXyY', edge)
  }
}

/** Coal above the rim, highest in the middle. */
function buildHeap(mason: Mason): void {
  const [columns, rows] = [14, 7]
  const [x, z] = TUB.rim
  mason.drape(
    'coal',
    columns,
    rows,
    (i, j) => {
      const [u, v] = [(i / columns) * 2 - 1, 1 - (j / rows) * 2]
      const rise = 0.3 * (1 - u ** 4) * (1 - v * v)
      const inside = Math.abs(u) < 1 && Math.abs(v) < 1
      const lump = inside ? 0.085 * dice(i, j, 61) : 0
      const shift = inside ? 0.05 * (dice(i, j, 67) - 0.5) : 0
      return [u * (x - 0.01) + shift, TUB.high - 0.03 + rise + lump, v * (z - 0.01) + shift]
    },
    { density: 0.9, gloss: 0.55 },
  )
}

/** A spoked wheel on the outer side of the frame. */
function buildWheel(mason: Mason, x: number, y: number, side: number): void {
  const axis = side > 0 ? ([0, 0, 1] as const) : ([0, 0, -1] as const)
  const wheel = mason.at({ origin: [x, y, side * 0.26], x: [side, 0, 0], y: axis, z: [0, -1, 0] })
  const profile: readonly Elevation[] = [
    [0, 0],
    [0.19, 0],
    [0.19, 0.025],
    [0.17, 0.028],
    [0.17, 0.055],
    [0.14, 0.055],
    [0.135, 0.035],
    [0.06, 0.03],
    [0.05, 0.07],
    [0, 0.075],
  ]
  wheel.turned('steel', profile, 14, { ...WORN, density: 0.5 })
}

/** Two rows of rivets along the front, and the straps that they hold. */
function buildRivets(mason: Mason): void {
  const slope = (TUB.rim[1] - TUB.floor[1]) / (TUB.high - TUB.low)
  const length = Math.hypot(1, slope)
  const face = mason
    .at(upright(0, TUB.low, TUB.floor[1]))
    .at({ origin: [0, 0, 0], x: [1, 0, 0], y: [0, 1 / length, slope / length], z: [0, -slope / length, 1 / length] })
  for (const x of [-0.5, 0, 0.5]) {
    face.box('steel', [x - 0.035, 0, 0], [x + 0.035, 0.66, 0.012], 'xXZ', { ...IRON, density: 0.35 })
    for (let k = 0; k < 5; k++)
      face.box('steel', [x - 0.011, 0.07 + k * 0.13, 0.01], [x + 0.011, 0.092 + k * 0.13, 0.026], 'xXyYZ', {
        ...WORN,
        density: 0.2,
      })
  }
  face.box('steel', [-0.67, 0.02, 0], [0.67, 0.09, 0.009], 'xXYZ', { ...IRON, density: 0.35 })
  // The pit's number in chalk.
  face.panel('ivory', 0.16, 0.33, 0.34, 0.345, 0.006, { density: 0.3, tint: [0.6, 0.6, 0.58] })
}
