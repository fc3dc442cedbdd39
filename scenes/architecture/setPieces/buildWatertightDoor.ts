import type { Elevation } from '../arches.ts'
import { nicheOutline } from '../buildOpening.ts'
import { circle } from '../circle.ts'
import type { Mason } from '../Mason.ts'
import { NICHE } from '../measures.ts'
import { outOfWall } from '../outOfWall.ts'
import { upright } from '../vectors.ts'
import { buildSeaView } from './buildSeaView.ts'
import { SHIP_BRASS } from './shipBrass.ts'

const FACETS = 12

/** A watertight door with its wheel and a lit scuttle, in the niche. */
export function buildWatertightDoor(mason: Mason, head: readonly Elevation[]): void {
  const depth = -NICHE * 0.55
  const window = circle(0, 1.72, 0.2, FACETS)
  mason.sheet('hull', nicheOutline(head), depth, {}, [window])
  const leaf = [
    [-0.66, 0.24],
    [0.66, 0.24],
    [0.66, 2.36],
    [-0.66, 2.36],
  ] as const
  mason.sheet('navy', leaf, depth + 0.04, { gloss: 0.3 }, [window])
  mason.strip('navy', [...leaf, leaf[0]].toReversed(), depth, depth + 0.04, { density: 0.4 })
  const rim = mason.at(outOfWall(0, 1.72, depth))
  rim.turned(
    'brass',
    [
      [0.27, 0.04],
      [0.26, 0.065],
      [0.215, 0.075],
      [0.2, 0.06],
      [0.2, -0.03],
    ],
    FACETS,
    { ...SHIP_BRASS, density: 0.6 },
  )
  buildSeaView(mason, 0, 1.72, 0.204, depth - 0.03)
  const wheel = mason.at(outOfWall(0, 1.02, depth + 0.04))
  wheel.turned(
    'brass',
    [
      [0.035, 0],
      [0.035, 0.1],
      [0, 0.11],
    ],
    8,
  )
  wheel.turned(
    'brass',
    [
      [0.19, 0.07],
      [0.212, 0.085],
      [0.19, 0.1],
      [0.168, 0.085],
      [0.19, 0.07],
    ],
    20,
    SHIP_BRASS,
  )
  for (let i = 0; i < 5; i++) {
    const angle = (i / 5) * 2 * Math.PI
    const spoke = wheel.at(upright(0, 0.085, 0, angle))
    spoke.box('brass', [0.02, -0.008, -0.01], [0.18, 0.008, 0.01], 'yYzZ', { density: 0.4 })
  }
  // Clips around the leaf.
  for (const side of [-1, 1]) {
    for (const y of [0.5, 1.3, 2.1])
      mason.box('brass', [side * 0.68 - 0.07, y - 0.022, depth + 0.03], [side * 0.68 + 0.07, y + 0.022, depth + 0.075])
  }
}
