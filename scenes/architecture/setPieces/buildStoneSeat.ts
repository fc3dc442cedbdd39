import type { Mason } from '../Mason.ts'
import { HALF_BAY } from '../measures.ts'
import { upright } from '../vectors.ts'
import { buildOliveTree } from './buildOliveTree.ts'
import { buildStormLantern } from './buildStormLantern.ts'

/** A stone seat along the end wall, a lantern left burning on it, an olive tree beside. */
export function buildStoneSeat(mason: Mason): void {
  const wall = -HALF_BAY
  mason.box('paleStone', [1.95, 0.4, wall + 0.08], [3.1, 0.48, wall + 0.58], 'xXyYZ')
  for (const x of [2.05, 2.82]) mason.box('seaWall', [x, 0, wall + 0.12], [x + 0.18, 0.4, wall + 0.52], 'xXZ')
  buildStormLantern(mason.at(upright(2.2, 0.48, wall + 0.34)))
  // A book for whoever wants to write a name.
  const book = mason.at(upright(2.72, 0.48, wall + 0.34, 0.12))
  book.box('leather', [-0.2, 0, -0.14], [0.2, 0.008, 0.14], 'xXYZ')
  for (const side of [-1, 1] as const) {
    const [from, to] = side < 0 ? [-0.19, -0.004] : [0.004, 0.19]
    book.box('paper', [from, 0.008, -0.13], [to, 0.03, 0.13], 'xXYZ')
  }
  book.box('walnut', [0.03, 0.031, 0.05], [0.15, 0.037, 0.057], 'xXYZ', { density: 0.5 })
  buildOliveTree(mason.at(upright(3.55, 0, wall + 0.4)))
}
