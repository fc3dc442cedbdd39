import type { Elevation } from '../arches.ts'
import { nicheOutline } from '../buildOpening.ts'
import type { Mason } from '../Mason.ts'
import { NICHE, PORTAL } from '../measures.ts'
import { outOfWall } from '../outOfWall.ts'

/** Blue boards with a studded frame, an iron ring, a step of tiles. */
export function buildStairDoor(mason: Mason, head: readonly Elevation[]): void {
  const depth = -NICHE * 0.6
  mason.sheet('doorBlue', nicheOutline(head, 0.16), depth)
  mason.box('bejmat', [-PORTAL.halfDoor, 0, -NICHE], [PORTAL.halfDoor, 0.16, depth + 0.16], 'YZ')
  for (const y of [0.42, 1.12, 1.78]) {
    mason.box('doorBlue', [-PORTAL.halfDoor, y, depth], [PORTAL.halfDoor, y + 0.12, depth + 0.025], 'yYZ', {
      quarter: true,
      density: 0.7,
    })
    for (let i = 0; i < 8; i++) stud(mason, -0.735 + i * 0.21, y + 0.06, depth + 0.025)
  }
  mason.box('doorBlue', [-0.02, 0.16, depth], [0.02, 2.6, depth + 0.012], 'xXZ', { density: 0.6 })
  const ring = mason.at({ origin: [0.16, 1.36, depth + 0.02], x: [1, 0, 0], y: [0, 0, 1], z: [0, -1, 0] })
  ring.turned(
    'iron',
    [
      [0.062, 0],
      [0.07, 0.01],
      [0.062, 0.018],
      [0.05, 0.01],
      [0.062, 0],
    ],
    14,
    { density: 0.5 },
  )
  stud(mason, 0.16, 1.43, depth + 0.01)
}

function stud(mason: Mason, x: number, y: number, depth: number): void {
  mason.at(outOfWall(x, y, depth)).turned(
    'iron',
    [
      [0.022, 0],
      [0.014, 0.014],
      [0, 0.018],
    ],
    6,
    { density: 0.3 },
  )
}
