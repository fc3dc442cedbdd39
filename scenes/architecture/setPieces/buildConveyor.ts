import { linearRgbOf, type Rgb } from '../../materials/palette.ts'
import type { Elevation } from '../arches.ts'
import type { Mason } from '../Mason.ts'
import { upright, type Vec3 } from '../vectors.ts'

const TRACK = { tint: linearRgbOf('#d9a52c'), density: 0.5 } as const
const HOOK = { tint: linearRgbOf('#8b8a86'), density: 0.25 } as const

/** An overhead track along z, a steel I-beam whose top lies at `y`. */
export function buildTrack(mason: Mason, x: number, y: number, from: number, to: number): void {
  mason.box('steel', [x - 0.07, y - 0.02, from], [x + 0.07, y, to], 'xXy', TRACK)
  mason.box('steel', [x - 0.012, y - 0.16, from], [x + 0.012, y - 0.02, to], 'xX', TRACK)
  mason.box('steel', [x - 0.07, y - 0.18, from], [x + 0.07, y - 0.16, to], 'xXyY', TRACK)
}

/** A trolley below a track's foot at y, and its rod down to `end`. */
export function buildTrolley(mason: Mason, x: number, y: number, z: number, end: number): void {
  mason.box('steel', [x - 0.05, y - 0.1, z - 0.09], [x + 0.05, y + 0.02, z + 0.09], 'xXyzZ', HOOK)
  mason.box('steel', [x - 0.012, end, z - 0.012], [x + 0.012, y - 0.1, z + 0.012], 'xXzZ', HOOK)
}

const DOOR: readonly Elevation[] = [
  [-0.5, 0],
  [0.44, 0],
  [0.52, 0.24],
  [0.52, 0.62],
  [0.28, 1.06],
  [-0.42, 1.08],
  [-0.5, 0.98],
]
const WINDOW: readonly Elevation[] = [
  [-0.43, 0.62],
  [0.43, 0.62],
  [0.22, 1],
  [-0.38, 1.01],
]

/** A car door hung by its window frame, 1.08 m high: its foot is y = 0, its faces look to ±z. */
export function buildHungDoor(mason: Mason, paint: Rgb): void {
  const coat = { tint: paint, density: 0.6, gloss: 0.7 } as const
  const inner = { tint: paint, density: 0.5 } as const
  mason.sheet('plain', DOOR, 0.03, coat, [WINDOW])
  const back = mason.at({ origin: [0, 0, -0.03], x: [-1, 0, 0], y: [0, 1, 0], z: [0, 0, -1] })
  const turned = (points: readonly Elevation[]) => points.map(([x, y]): Elevation => [-x, y])
  back.sheet('plain', turned(DOOR), 0, inner, [turned(WINDOW)])
  const rim = [...DOOR, DOOR[0] ?? [0, 0]] as const
  // Counter-clockwise, so the outside is its right-hand side: drawn from the far face.
  mason.strip('plain', rim.toReversed(), -0.03, 0.03, { ...inner, density: 0.3 })
  const hole = [...WINDOW, WINDOW[0] ?? [0, 0]] as const
  mason.strip('plain', hole, -0.03, 0.03, { ...inner, density: 0.3 })
  const chrome = { tint: [0.6, 0.6, 0.58], density: 0.3, gloss: 0.9 } as const
  mason.panel('plain', -0.5, 0.36, 0.52, 0.385, 0.034, chrome)
  mason.box('plain', [-0.42, 0.5, 0.03], [-0.26, 0.535, 0.06], 'xXyYZ', chrome)
}

/** The hook that a door hangs from: two arms to its window, from a rod's end `above`. */
export function buildHook(mason: Mason, above: number): void {
  for (const x of [-0.25, 0.1]) {
    const [from, to]: [Vec3, Vec3] = [
      [x, 0.98, 0],
      [0, above, 0],
    ]
    const length = Math.hypot(to[0] - from[0], to[1] - from[1])
    const y: Vec3 = [(to[0] - from[0]) / length, (to[1] - from[1]) / length, 0]
    mason
      .at({ origin: from, x: [y[1], -y[0], 0], y, z: [0, 0, 1] })
      .box('steel', [-0.012, 0, -0.012], [0.012, length, 0.012], 'xXzZ', HOOK)
  }
  mason.at(upright(0, above, 0)).box('steel', [-0.03, -0.03, -0.03], [0.03, 0.03, 0.03], 'xXyYzZ', HOOK)
}
