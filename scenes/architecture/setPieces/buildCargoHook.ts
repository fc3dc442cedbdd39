import type { Elevation } from '../arches.ts'
import type { Mason } from '../Mason.ts'
import { outOfWall } from '../outOfWall.ts'
import { upright, type Frame } from '../vectors.ts'

/** A cargo hook with its block, on a chain from the beam. */
export function buildCargoHook(mason: Mason, beam: number): void {
  mason.box('iron', [-0.06, beam - 0.06, 0.25], [0.06, beam, 0.45], 'xXyzZ')
  // The eye plate sits under the beam; chain links hang from it, turned by a quarter each.
  const lead = mason.at(upright(0, 0, 0.35))
  for (let i = 0; i < 6; i++) {
    const link = lead.at(upright(0, beam - 0.1 - i * 0.088, 0, (i % 2) * (Math.PI / 2)))
    const half = 0.034
    for (const side of [-1, 1]) link.box('iron', [side * half - 0.01, -0.06, -0.01], [side * half + 0.01, 0.05, 0.01])
    link.box('iron', [-half - 0.01, 0.045, -0.01], [half + 0.01, 0.06, 0.01])
    link.box('iron', [-half - 0.01, -0.065, -0.01], [half + 0.01, -0.05, 0.01])
  }
  const y = 3.62
  // The block: two cheeks and a sheave between them.
  const axle = lead.at(outOfWall(0, y, -0.1))
  for (const [from, to] of [
    [0, 0.05],
    [0.15, 0.2],
  ] as const) {
    axle.turned(
      'oxblood',
      [
        [0.001, from],
        [0.19, from],
        [0.2, (from + to) / 2],
        [0.19, to],
        [0.001, to],
      ],
      18,
      { density: 0.6 },
    )
  }
  axle.turned(
    'iron',
    [
      [0.15, 0.05],
      [0.15, 0.15],
    ],
    14,
    { density: 0.4 },
  )
  axle.turned(
    'brass',
    [
      [0.04, 0.19],
      [0.04, 0.225],
      [0, 0.23],
    ],
    8,
  )
  lead.box('oxblood', [-0.07, y + 0.14, -0.1], [0.07, y + 0.36, 0.1], 'xXYzZ', { density: 0.5 })
  lead.box('iron', [-0.05, y - 0.36, -0.045], [0.05, y - 0.14, 0.045], 'xXyzZ', { density: 0.5 })
  buildHookIron(lead.at(upright(0, y - 0.36, 0)))
}

/** The hook itself: a bent bar that thins towards its tip, drawn out flat. */
function buildHookIron(mason: Mason): void {
  const steps = 14
  const middle: Elevation[] = [
    [0, 0.02],
    [0, -0.07],
    [-0.05, -0.14],
    ...Array.from({ length: steps + 1 }, (_, i): Elevation => {
      const angle = Math.PI * 0.82 + (i / steps) * Math.PI * 1.36
      return [0.17 * Math.cos(angle), -0.31 + 0.17 * Math.sin(angle)]
    }),
  ]
  // Stoutest where it carries, thin at the tip.
  const half = (i: number) =>
    (0.042 + 0.02 * Math.sin((i / middle.length) * Math.PI)) * Math.min(1, (middle.length - i) / 5)
  const [left, right]: [Elevation[], Elevation[]] = [[], []]
  middle.forEach(([x, y], i) => {
    const [bx, by] = middle[i - 1] ?? [x, y + 0.1]
    const [ax, ay] = middle[i + 1] ?? [x + (x - bx), y + (y - by)]
    const length = Math.hypot(ax - bx, ay - by) || 1
    const [nx, ny] = [-(ay - by) / length, (ax - bx) / length]
    const w = Math.max(0.012, half(i))
    left.push([x + nx * w, y + ny * w])
    right.push([x - nx * w, y - ny * w])
  })
  const outline = [...left, ...right.toReversed()]
  const back: Frame = { origin: [0, 0, -0.04], x: [-1, 0, 0], y: [0, 1, 0], z: [0, 0, -1] }
  mason.sheet('iron', outline, 0.04, { gloss: 0.4 })
  mason.at(back).sheet(
    'iron',
    outline.map(([x, y]): Elevation => [-x, y]),
    0,
    { gloss: 0.4 },
  )
  mason.strip('iron', left, -0.04, 0.04, { smoothing: true, density: 0.4 })
  mason.strip('iron', right.toReversed(), -0.04, 0.04, { smoothing: true, density: 0.4 })
}
