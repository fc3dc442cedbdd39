import { eightFold } from '../hankin.ts'
import { rgbOf } from '../palette.ts'
import { cloud, mix, smooth } from '../noise.ts'
import type { Paint } from './Paint.ts'
import { covers, edgeDistance, tileIndex } from './tileIndex.ts'

const CELLS = 2
const PATTERN = eightFold((67.5 * Math.PI) / 180, null)
const TILES = tileIndex(PATTERN)
/** Half the width of a turned bar, in cells (a cell is 0.24 m: 26 mm bars). */
const BAR = 0.054
const DARK = rgbOf('#4a2613')
const LIGHT = rgbOf('#b77a44')

/** How far inside a hole the point is; negative on the wood. In cells. */
function holeDepth(u: number, v: number): number {
  const x = (((u * CELLS) % 1) + 1) % 1
  const y = (((v * CELLS) % 1) + 1) % 1
  const tile = TILES.find(
    ({ low, high, outline }) => x >= low[0] && x <= high[0] && y >= low[1] && y <= high[1] && covers(outline, x, y),
  )
  return tile ? edgeDistance(tile.outline, x, y).distance - BAR : -BAR
}

/** True where a mashrabiya lets light through. One repeat is two cells of its stars; used by the baker as well. */
export function isScreenOpen(u: number, v: number): boolean {
  return holeDepth(u, v) > 0
}

/** A mashrabiya: the tiles of the eight-fold star are its holes (keyed by blue), the rest turned cedar. */
export const paintScreen: Paint = (u, v) => {
  const depth = holeDepth(u, v)
  const round = smooth(-BAR, 0, depth)
  const grain = cloud(u, v, 24, 3, 6)
  const value = mix(1.05, 0.55, round) * (0.8 + 0.4 * grain)
  const open = smooth(-0.006, 0.006, depth)
  return [mix(DARK[0], LIGHT[0], 0.7) * value, mix(DARK[1], LIGHT[1], 0.7) * value, mix(20, 255, open)]
}
