import type { FinishName } from '../materials/finishes.ts'
import type { Rgb } from '../materials/palette.ts'
import type { Mason } from './Mason.ts'
import { cross, unit, upright, type Vec3 } from './vectors.ts'

/** A pot with a plant. Metres. */
export interface PotStyle {
  readonly finish: FinishName
  readonly radius: number
  readonly height: number
  /** Radius of the foliage; 0 for none. */
  readonly crown: number
  readonly sprays: number
  /** Linear: what the leaves' green is multiplied by. */
  readonly leaf: Rgb
  /** A thrown pot bellies out, a tin stands straight. */
  readonly straight?: boolean
}

/** A clay pot (or an oil tin) with a bush in it, on y = 0 around (x, z). */
export function buildPot(mason: Mason, x: number, y: number, z: number, style: PotStyle): void {
  const { finish, radius: r, height: h, crown, sprays, leaf, straight = false } = style
  const here = mason.at(upright(x, y, z))
  here.turned(
    finish,
    straight
      ? [
          [r, 0],
          [r, h],
          [r * 0.94, h],
          [r * 0.94, h * 0.9],
        ]
      : [
          [r * 0.68, 0],
          [r * 0.92, h * 0.55],
          [r * 0.96, h * 0.8],
          [r * 1.08, h * 0.84],
          [r * 1.08, h],
          [r * 0.92, h],
          [r * 0.9, h * 0.88],
        ],
    12,
    { density: 0.8 },
  )
  here.turned(
    'soil',
    [
      [r * 0.94, h * 0.9],
      [0, h * 0.93],
    ],
    8,
    { density: 0.4 },
  )
  for (let i = 0; i < sprays; i++) {
    const share = (i + 0.5) / sprays
    const up = 1 - 1.35 * share
    const wide = Math.sqrt(Math.max(0, 1 - up * up))
    const angle = i * 2.39996
    const out: Vec3 = [wide * Math.cos(angle), up, wide * Math.sin(angle)]
    const lean = unit([out[0] + 0.4 * Math.sin(i * 1.7), Math.max(0.15, up) + 0.3, out[2] + 0.4 * Math.cos(i * 1.1)])
    const across = unit(cross([Math.sin(i), 0.3, Math.cos(i * 1.3)], lean))
    const size = crown * (0.55 + 0.1 * Math.sin(i * 3.1))
    const shade = 0.82 + 0.3 * (0.5 + 0.5 * Math.sin(i * 2.7))
    const reach = crown * (i % 3 === 0 ? 0.3 : 0.55)
    here
      .at({
        origin: [out[0] * reach, h + crown * 0.42 + out[1] * reach, out[2] * reach],
        x: across,
        y: cross(lean, across),
        z: lean,
      })
      .panel('leaf', -size, -size, size, size, 0, {
        fit: [1, 1],
        density: 0.3,
        tint: [leaf[0] * shade, leaf[1] * shade, leaf[2] * shade],
      })
  }
}
