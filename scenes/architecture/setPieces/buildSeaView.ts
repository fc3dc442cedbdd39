import { linearRgbOf } from '../../materials/palette.ts'
import type { Elevation } from '../arches.ts'
import { circle } from '../circle.ts'
import type { Mason } from '../Mason.ts'

/** Morning on the open sea in a round opening. */
export function buildSeaView(mason: Mason, x: number, y: number, radius: number, depth: number): void {
  const horizon = y - 0.02
  const ring = circle(x, y, radius, 20)
  const cut = Math.sqrt(radius ** 2 - (horizon - y) ** 2)
  const ends: [Elevation, Elevation] = [
    [x + cut, horizon],
    [x - cut, horizon],
  ]
  const [above, below] = [ring.filter(([, py]) => py > horizon + 1e-4), ring.filter(([, py]) => py < horizon - 1e-4)]
  mason.sheet('sky', [ends[0], ...above, ends[1]], depth, { glow: 1.9, fit: [1, 0.24], uvAt: [0, 0.02] })
  mason.sheet('sky', [ends[1], ...below, ends[0]], depth, {
    glow: 0.95,
    tint: linearRgbOf('#9adfd8'),
    fit: [1, -0.5],
    uvAt: [0, -(radius - 0.02) / 0.5 + 0.02],
  })
  for (let i = 0; i < 7; i++) {
    const py = horizon - 0.012 - 0.03 * i
    const half = 0.03 + 0.012 * ((i * 5) % 4)
    const px = x + 0.09 * Math.sin(i * 2.6)
    mason.panel('plain', px - half, py, px + half, py + 0.004 + 0.001 * i, depth + 0.003, {
      glow: 1.9 - 0.16 * i,
      tint: linearRgbOf('#fff6df'),
    })
  }
}
