import type { Rgb } from '../../materials/palette.ts'
import type { Elevation } from '../arches.ts'
import type { Mason, SurfaceOptions } from '../Mason.ts'

/** A small family car of the seventies, seen from its side: metres, nose to +x, from the sill up. */
const SILL = 0.12
const HALF = 0.66
/** The cabin leans in. */
const HALF_ROOF = 0.55
const WAIST = 0.62
const ROOF = 1.16

/** Over bonnet, windscreen, roof and hatch, from the nose to the tail. */
const BACK: readonly Elevation[] = [
  [1.42, SILL],
  [1.5, 0.2],
  [1.52, 0.42],
  [1.45, 0.56],
  [0.8, 0.66],
  [0.32, 1.1],
  [0.18, ROOF],
  [-0.95, ROOF],
  [-1.12, 1.08],
  [-1.46, 0.62],
  [-1.5, 0.2],
  [-1.4, SILL],
]
/** Steps of BACK that are windows. */
const GLAZED = new Set([4, 8])

/** A round arch over a wheel, from its front to its rear. */
function wheelArch(x: number): Elevation[] {
  return Array.from({ length: 7 }, (_, i): Elevation => {
    const angle = (i / 6) * Math.PI
    return [x + 0.3 * Math.cos(angle), SILL + 0.3 * Math.sin(angle)]
  })
}

const SIDE_WINDOWS: readonly (readonly Elevation[])[] = [
  [
    [0.62, 0.68],
    [0.26, 1.04],
    [-0.24, 1.06],
    [-0.24, 0.68],
  ],
  [
    [-0.34, 0.68],
    [-0.34, 1.06],
    [-0.92, 1.04],
    [-1.12, 0.8],
    [-1.1, 0.68],
  ],
]

/**
 * The body of a car, as it leaves the paint shop: no glass, no wheels. Its middle is x = 0, its underside y = 0.
 * @param paint linear
 */
export function buildCarBody(mason: Mason, paint: Rgb): void {
  const coat: SurfaceOptions = { tint: paint, density: 0.7, gloss: 0.7 }
  const dark: SurfaceOptions = { tint: [0.03, 0.03, 0.035], density: 0.25 }
  const outline: readonly Elevation[] = [...BACK, ...wheelArch(-0.98).toReversed(), ...wheelArch(0.95).toReversed()]
  for (const side of [-1, 1] as const) {
    const face = mason.at({ origin: [0, 0, side * HALF], x: [side, 0, 0], y: [0, 1, 0], z: [0, 0, side] })
    const turned = (points: readonly Elevation[]) => points.map(([x, y]): Elevation => [x * side, y])
    face.sheet('plain', turned(outline), 0, coat, SIDE_WINDOWS.map(turned))
    // What one sees through a window or a wheel's arch: the dark inside.
    const inside = mason.at({ origin: [0, 0, side * (HALF - 0.006)], x: [side, 0, 0], y: [0, 1, 0], z: [0, 0, side] })
    for (const hole of [...SIDE_WINDOWS, wheelArch(-0.98), wheelArch(0.95)])
      inside.sheet('plain', turned(hole), 0, dark)
    // Doors as they are cut out, and a trim along the waist.
    for (const x of [0.66, -0.29, -1.14])
      face.panel('plain', x * side - 0.006, 0.16, x * side + 0.006, WAIST, 0.003, dark)
    face.panel('plain', -1.46, 0.4, 1.46, 0.425, 0.004, { tint: [0.55, 0.55, 0.54], density: 0.3, gloss: 0.9 })
  }
  BACK.slice(1).forEach((b, i) => {
    const a = BACK[i] ?? b
    // Drawn from the tail, so that the outside is its left-hand side.
    mason.strip('plain', [b, a], -HALF, HALF, coat)
    if (!GLAZED.has(i)) return
    // A screen's opening lies within the panel.
    const [t0, t1] = [0.12, 0.9]
    const at = (t: number): Elevation => [a[0] + (b[0] - a[0]) * t + 0.004, a[1] + (b[1] - a[1]) * t + 0.006]
    const lift = i > 6 ? -0.008 : 0
    const [p, q] = [at(t0), at(t1)]
    mason.strip(
      'plain',
      [
        [q[0] + lift, q[1]],
        [p[0] + lift, p[1]],
      ],
      -HALF_ROOF,
      HALF_ROOF,
      dark,
    )
  })
  const pan: SurfaceOptions = { tint: [0.11, 0.105, 0.1], density: 0.4 }
  mason.box('plain', [-1.4, SILL, -HALF], [1.42, SILL, HALF], 'y', pan)
  for (const z of [-0.42, 0.42]) mason.box('plain', [-1.3, SILL - 0.05, z - 0.05], [1.3, SILL, z + 0.05], 'xXyzZ', pan)
  for (const x of [-0.98, 0, 0.95]) {
    mason.box('plain', [x - 0.05, SILL - 0.04, -0.6], [x + 0.05, SILL, 0.6], 'xXyzZ', pan)
  }
  // Round eyes for lamps, and a grille between them.
  const nose = mason.at({ origin: [1.525, 0.4, 0], x: [0, 0, -1], y: [0, 1, 0], z: [1, 0, 0] })
  nose.panel('plain', -0.36, -0.06, 0.36, 0.05, 0.012, dark)
  for (const x of [-0.5, 0.5]) {
    const ring = Array.from({ length: 10 }, (_, i): Elevation => {
      const angle = (i / 10) * 2 * Math.PI
      return [x + 0.095 * Math.cos(angle), 0.02 + 0.095 * Math.sin(angle)]
    })
    nose.sheet('plain', ring, 0.014, { tint: [0.75, 0.76, 0.74], density: 0.3, gloss: 0.9 })
  }
}
