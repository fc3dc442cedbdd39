import type { Mason } from '../Mason.ts'
import { outOfWall } from '../outOfWall.ts'

/** The head of a bolt, in a wall's frame. */
export function buildBolt(mason: Mason, x: number, y: number, depth: number): void {
  mason.at(outOfWall(x, y, depth)).turned(
    'brass',
    [
      [0.02, 0],
      [0, 0.016],
    ],
    6,
    { density: 0.3 },
  )
}
