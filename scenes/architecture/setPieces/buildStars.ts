import type { BayKind } from '../../plan/types.ts'
import type { SkyStyle } from '../buildSky.ts'
import type { Mason } from '../Mason.ts'
import { HALF_BAY } from '../measures.ts'
import { scatter } from '../scatter.ts'
import { cross, unit, type Vec3 } from '../vectors.ts'
import { COOL, LAMP } from './nightLights.ts'

/** A point of light on the vault's inside that faces the visitor below it. */
function star(mason: Mason, sky: SkyStyle, share: number, z: number, half: number, glow: number, tint = COOL): void {
  const angle = share * Math.PI
  const p: Vec3 = [
    (sky.halfWidth - 0.06) * Math.cos(angle),
    sky.springing + (sky.crown - 0.06 - sky.springing) * Math.sin(angle),
    z,
  ]
  const towards = unit([-p[0], 1.6 - p[1], 0])
  const x: Vec3 = [0, 0, 1]
  const point = mason.at({ origin: p, x, y: unit(cross(towards, x)), z: towards })
  point.sheet(
    'plain',
    [
      [-half, 0],
      [0, -half],
      [half, 0],
      [0, half],
    ],
    0,
    { glow, tint },
  )
}

/** The stars over one bay; a bay with an end wall reaches to `far`. */
export function buildStars(mason: Mason, sky: SkyStyle, kind: BayKind, far: number): void {
  const at = scatter(kind === 'wall' ? 41 : kind === 'door' ? 43 : 47)
  for (let i = 0; i < 110; i++) {
    const share = 0.06 + 0.88 * at(i, 1)
    const bright = at(i, 2) ** 4
    star(
      mason,
      sky,
      share,
      HALF_BAY - at(i, 3) * (HALF_BAY - far),
      0.01 + 0.016 * bright,
      0.45 + 2 * bright,
      at(i, 4) > 0.85 ? LAMP : COOL,
    )
  }
}

/**
 * The Plough and the Pole Star over the last bay, as they stand to each other in the sky (right ascension and declination
 * of the Yale Bright Star Catalogue, laid flat around the pole): by them one finds north.
 */
const PLOUGH: readonly (readonly [ascension: number, declination: number, size: number])[] = [
  [11.062, 61.75, 1],
  [11.031, 56.38, 0.85],
  [11.897, 53.69, 0.82],
  [12.257, 57.03, 0.62],
  [12.9, 55.96, 1],
  [13.399, 54.93, 0.92],
  [13.792, 49.31, 0.98],
  [2.53, 89.26, 0.95],
]

export function buildPlough(mason: Mason, sky: SkyStyle): void {
  for (const [ascension, declination, size] of PLOUGH) {
    const angle = ((ascension - 12) / 24) * 2 * Math.PI
    const away = (90 - declination) / 18
    star(
      mason,
      sky,
      0.3 + 0.085 * away * Math.cos(angle),
      0.7 - away * Math.sin(angle) * 1.25,
      0.042 * size,
      3.4 * size,
    )
  }
}
