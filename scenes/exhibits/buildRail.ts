import type { Mason } from '../architecture/Mason.ts'
import type { Frame } from '../architecture/vectors.ts'
import { LABEL_DEPTH, LABEL_HEIGHT, LABEL_WIDTH, RAIL } from '../plan/measures.ts'

const BOARD = 0.018
const BEYOND = 0.014

/**
 * The reading rail before a plinth or table that holds its card, tilted to the eyes.
 * @param depth of the whole mount: the rail's card lies within it
 * @param from how far before the mount's middle its own front is
 */
export function buildRail(mason: Mason, depth: number, from: number): void {
  const [c, s] = [Math.cos(RAIL.tilt), Math.sin(RAIL.tilt)]
  const frame: Frame = {
    origin: [0, RAIL.line, depth / 2 - RAIL.inside],
    x: [1, 0, 0],
    y: [0, c, -s],
    z: [0, s, c],
  }
  const [w, h] = [LABEL_WIDTH / 2 + BEYOND, LABEL_HEIGHT / 2 + BEYOND]
  const board = mason.at(frame)
  board.box('nut', [-w, -h, -BOARD - LABEL_DEPTH], [w, h, -LABEL_DEPTH], 'xXyYzZ', { quarter: true })
  board.box('brass', [-w, -h, -LABEL_DEPTH], [w, -h + 0.008, 0.003], 'xXYZ')
  // Two brass brackets reach back to the front.
  const reach = depth / 2 - RAIL.inside
  for (const x of [-0.17, 0.17])
    mason.box('brass', [x - 0.009, RAIL.line - 0.03, from], [x + 0.009, RAIL.line - 0.012, reach], 'xXyYZ')
}
