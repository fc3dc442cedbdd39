import { buildPot } from '../buildPot.ts'
import type { Mason } from '../Mason.ts'
import { cross, unit, upright, type Vec3 } from '../vectors.ts'

/** A young olive tree in a clay pot. */
export function buildOliveTree(mason: Mason): void {
  buildPot(mason, 0, 0, 0, {
    finish: 'clay',
    radius: 0.2,
    height: 0.42,
    crown: 0,
    sprays: 0,
    leaf: [1, 1, 1],
  })
  mason.at(upright(0, 0.36, 0)).turned(
    'bark',
    [
      [0.035, 0],
      [0.026, 0.3],
      [0.02, 0.66],
    ],
    6,
  )
  buildFoliage(mason, 0, 1.32, -0.01)
}

function buildFoliage(mason: Mason, x: number, y: number, z: number): void {
  for (let i = 0; i < 30; i++) {
    const up = 1 - (2 * (i + 0.5)) / 30
    const wide = Math.sqrt(1 - up * up)
    const angle = i * 2.39996
    const out: Vec3 = [wide * Math.cos(angle), up, wide * Math.sin(angle)]
    const lean = unit([out[0] + 0.4 * Math.sin(i * 1.7), up + 0.25, out[2] + 0.4 * Math.cos(i)])
    const across = unit(cross([Math.sin(i), 0.4, Math.cos(i * 1.3)], lean))
    const reach = i % 3 === 0 ? 0.08 : 0.19
    mason
      .at({
        origin: [x + out[0] * reach, y + out[1] * reach * 1.15, z + out[2] * reach],
        x: across,
        y: cross(lean, across),
        z: lean,
      })
      .panel('leaf', -0.15, -0.15, 0.15, 0.15, 0, { fit: [1, 1], density: 0.3, tint: [0.95, 0.95, 1.25] })
  }
}
