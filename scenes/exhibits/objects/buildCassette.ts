import type { Mason } from '../../architecture/Mason.ts'
import { upright } from '../../architecture/vectors.ts'
import { block } from './block.ts'

/** A letter that was spoken: an audio cassette three times its size, its two hubs, its written label. */
export function buildCassette(mason: Mason): void {
  const tilted = mason.at({ origin: [0, 0.02, 0], x: [1, 0, 0], y: [0, 0.94, -0.34], z: [0, 0.34, 0.94] })
  block(tilted, 'ink', [0, 0, 0], [0.42, 0.27, 0.05])
  block(tilted, 'paper', [0, 0.07, 0.002], [0.36, 0.165, 0.05])
  block(tilted, 'oxblood', [0, 0.2, 0.004], [0.36, 0.03, 0.05])
  block(tilted, 'ink', [0, 0.105, 0.005], [0.2, 0.075, 0.05])
  // Handwriting, too small to read.
  for (const [y, width] of [
    [0.191, 0.3],
    [0.181, 0.22],
  ] as const)
    tilted.panel('capBlue', -0.16, y, -0.16 + width, y + 0.0025, 0.0275)
  const face = tilted.at({ origin: [0, 0.1425, 0.031], x: [1, 0, 0], y: [0, 0, 1], z: [0, -1, 0] })
  for (const side of [-0.062, 0.062]) {
    face.at(upright(side, 0, 0)).turned(
      'ivory',
      [
        [0.028, 0],
        [0.028, 0.004],
        [0.012, 0.004],
        [0.012, 0.002],
        [0, 0.002],
      ],
      12,
    )
  }
  // The wider foot of the case, and its screws.
  block(tilted, 'ink', [0, 0, 0.004], [0.28, 0.05, 0.056])
  for (const x of [-0.19, 0.19]) for (const y of [0.02, 0.245]) block(tilted, 'tin', [x, y, 0.002], [0.01, 0.01, 0.05])
  block(mason, 'walnut', [0, 0, -0.07], [0.3, 0.05, 0.16])
}
