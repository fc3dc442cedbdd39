import { Mason, type Surface } from './Mason.ts'
import { cross, unit, upright, type Vec3 } from './vectors.ts'

/** Metres: half a planter's side, its height; where the crown is, and how large. */
const PLANTER = { half: 0.7, height: 0.36 } as const
const CROWN = { centre: 2.5, radius: 0.78 } as const
const SPRAYS = 72
const FRUITS = 16

/** Points spread evenly over a sphere (a golden spiral). */
function spiral(count: number): Vec3[] {
  return Array.from({ length: count }, (_, i): Vec3 => {
    const y = 1 - (2 * (i + 0.5)) / count
    const r = Math.sqrt(1 - y * y)
    const angle = i * 2.39996
    return [r * Math.cos(angle), y, r * Math.sin(angle)]
  })
}

/** A planter of green tiles under a marble rim, and in it an orange tree: its crown is some seventy sprays of leaves. */
function buildPlanter(mason: Mason): void {
  const { half, height } = PLANTER
  mason.box('zelligeGreen', [-half, 0, -half], [half, height, half], 'xXzZ')
  mason.box('marble', [-half - 0.05, height, -half - 0.05], [half + 0.05, height + 0.06, half + 0.05], 'xXyzZ')
  const top = mason.at({ origin: [0, height + 0.06, 0], x: [1, 0, 0], y: [0, 0, -1], z: [0, 1, 0] })
  const square = (side: number) =>
    [
      [-side, -side],
      [side, -side],
      [side, side],
      [-side, side],
    ] as const
  top.sheet('marble', square(half + 0.05), 0, {}, [square(half - 0.12)])
  top.panel('soil', -half + 0.12, -half + 0.12, half - 0.12, half - 0.12, -0.03)
  buildTree(mason.at(upright(0, height, 0)))
}

function buildTree(mason: Mason): void {
  const base = CROWN.centre - PLANTER.height
  mason.turned(
    'bark',
    [
      [0.1, 0],
      [0.07, 0.12],
      [0.058, 0.9],
      [0.035, base],
    ],
    7,
  )
  for (const [i, direction] of spiral(4).entries()) {
    const reach = unit([direction[0], 1.2, direction[2]])
    const side = unit(cross(reach, [0, 0, 1]))
    mason.at({ origin: [0, base - 0.75, 0], x: side, y: reach, z: cross(side, reach) }).turned(
      'bark',
      [
        [0.035, 0],
        [0.015, 0.7 + 0.05 * i],
      ],
      3,
    )
  }
  for (const [i, out] of spiral(SPRAYS).entries()) {
    // Sprays hang like tiles on the crown's surface, each turned and tilted a little out of it; two depths make it full.
    const depth = CROWN.radius * (i % 3 === 0 ? 0.5 : 0.84)
    const lean = unit([
      out[0] + 0.5 * Math.sin(i * 1.7),
      out[1] * 0.8 + 0.35 * Math.cos(i * 2.3),
      out[2] + 0.5 * Math.cos(i * 1.1),
    ])
    const across = unit(cross([Math.sin(i), 0.4, Math.cos(i * 1.3)], lean))
    const size = 0.36 + 0.08 * Math.sin(i * 3.1)
    const spray = mason.at({
      origin: [out[0] * depth, base + out[1] * depth * 0.86, out[2] * depth],
      x: across,
      y: cross(lean, across),
      z: lean,
    })
    spray.panel('leaf', -size, -size, size, size, 0, { fit: [1, 1], density: 0.2 })
  }
  for (const [i, out] of spiral(FRUITS).entries()) {
    if (out[1] > 0.75) continue
    const r = CROWN.radius * (0.98 + 0.08 * Math.sin(i * 5))
    const fruit = mason.at(upright(out[0] * r, base + out[1] * r * 0.86, out[2] * r))
    fruit.turned(
      'orange',
      [
        [0, -0.045],
        [0.041, -0.022],
        [0.041, 0.022],
        [0, 0.045],
      ],
      6,
      { density: 0.3 },
    )
  }
}

/** A planter with its tree as a list of its own. */
export function planterSurfaces(): readonly Surface[] {
  const mason = new Mason()
  buildPlanter(mason)
  return mason.surfaces
}
