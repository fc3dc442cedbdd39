import type { Mason } from '../../architecture/Mason.ts'
import { upright } from '../../architecture/vectors.ts'
import type { FinishName } from '../../materials/finishes.ts'
import { block } from './block.ts'

/** Cardboard cases of those who left for the mines and the factories: straps, brass corners, the smaller one on top. */
export function buildSuitcase(mason: Mason): void {
  suitcase(mason.at(upright(0, 0, 0, 0.1)), 'leather', 0.62, 0.21, 0.36)
  suitcase(mason.at(upright(0.02, 0.222, -0.01, -0.16)), 'green', 0.48, 0.15, 0.3)
}

function suitcase(mason: Mason, finish: FinishName, width: number, height: number, depth: number): void {
  block(mason, finish, [0, 0.006, 0], [width, height, depth])
  // The lid meets the case in a dark seam, between two rims.
  block(mason, 'strap', [0, 0.006 + height * 0.6, 0], [width + 0.005, 0.007, depth + 0.005])
  for (const y of [0.006, height - 0.008]) block(mason, 'strap', [0, y, 0], [width + 0.004, 0.014, depth + 0.004])
  for (const side of [-0.28, 0.28]) {
    block(mason, 'strap', [side * width, 0, 0], [0.036, height + 0.013, depth + 0.016])
    block(mason, 'brass', [side * width, height * 0.66, depth / 2 + 0.008], [0.046, 0.04, 0.008])
  }
  for (const side of [-1, 1]) {
    for (const front of [-1, 1])
      block(mason, 'brass', [side * (width / 2 - 0.02), 0, front * (depth / 2 - 0.02)], [0.046, height + 0.009, 0.046])
    block(mason, 'brass', [side * 0.12 * width, height * 0.5, depth / 2 + 0.006], [0.04, 0.046, 0.012])
    block(mason, 'brass', [side * 0.065, height * 0.32, depth / 2 + 0.012], [0.016, 0.024, 0.022])
  }
  block(mason, 'strap', [0, height * 0.32, depth / 2 + 0.026], [0.15, 0.022, 0.018])
}
