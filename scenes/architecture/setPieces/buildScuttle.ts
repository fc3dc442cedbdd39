import type { Mason } from '../Mason.ts'
import { outOfWall } from '../outOfWall.ts'
import { upright } from '../vectors.ts'
import { buildSeaView } from './buildSeaView.ts'
import { SHIP_BRASS } from './shipBrass.ts'

/** How far behind the plating the glass is, metres. */
const DEEP = 0.14

/** A brass-rimmed scuttle; the sea and the day lie behind its glass. */
export function buildScuttle(mason: Mason, x: number, y: number, radius: number, facets: number): void {
  const here = mason.at(outOfWall(x, y))
  here.turned(
    'brass',
    [
      [radius + 0.085, 0],
      [radius + 0.08, 0.022],
      [radius + 0.03, 0.04],
      [radius, 0.026],
      [radius, -DEEP],
    ],
    facets,
    { ...SHIP_BRASS, density: 0.6 },
  )
  for (const angle of [0.5, 2.64]) {
    here.at(upright((radius + 0.055) * Math.cos(angle), 0.02, -(radius + 0.055) * Math.sin(angle))).turned(
      'brass',
      [
        [0.026, 0],
        [0.026, 0.035],
        [0, 0.045],
      ],
      5,
      { density: 0.3 },
    )
  }
  buildSeaView(mason, x, y, radius + 0.004, -DEEP)
}
