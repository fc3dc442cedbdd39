import type { Mason } from './Mason.ts'
import { upright } from './vectors.ts'

/** Radius and height of a lantern's glass, in lantern sizes. */
const GLASS = [
  [0.05, -0.38],
  [0.18, -0.25],
  [0.24, 0.1],
  [0.2, 0.18],
  [0.11, 0.3],
] as const

/**
 * A hanging lantern of pierced brass: eight facets that glow through their stars, a crown, a finial and a chain.
 * @param drop metres of chain above it
 */
export function buildLantern(mason: Mason, x: number, y: number, z: number, size: number, drop: number): void {
  const here = mason.at(upright(x, y, z))
  const at = (profile: readonly (readonly [number, number])[]) => profile.map(([r, h]) => [r * size, h * size] as const)
  here.turned('lantern', at(GLASS), 8, { glow: 3.4, fit: [8, 1], faceted: true })
  here.turned(
    'brass',
    at([
      [0.001, -0.5],
      [0.035, -0.44],
      [0.05, -0.38],
    ]),
    5,
    { glow: 0.55 },
  )
  here.turned(
    'brass',
    at([
      [0.25, 0.09],
      [0.265, 0.11],
      [0.245, 0.13],
    ]),
    8,
    { glow: 0.9 },
  )
  here.turned(
    'brass',
    at([
      [0.12, 0.3],
      [0.135, 0.33],
      [0.09, 0.44],
      [0.02, 0.56],
    ]),
    6,
    { glow: 0.6 },
  )
  here.turned(
    'brass',
    [
      [0.008, 0.56 * size],
      [0.008, 0.56 * size + drop],
    ],
    3,
    { glow: 0.35 },
  )
}
