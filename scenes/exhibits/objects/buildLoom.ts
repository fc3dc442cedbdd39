import type { Mason } from '../../architecture/Mason.ts'
import { upright } from '../../architecture/vectors.ts'
import type { FinishName } from '../../materials/finishes.ts'
import { block } from './block.ts'

const [WIDTH, HEIGHT] = [0.5, 0.52]
/** Woven from below: this much is done, then bare warp. */
const DONE = 0.26
const FOOT = 0.05

const ROWS = [
  ['oxblood', 0.05],
  ['ink', 0.012],
  ['saffronCloth', 0.03],
  ['ink', 0.012],
  ['indigoCloth', 0.045],
  ['linen', 0.016],
  ['oxblood', 0.055],
  ['linen', 0.01],
  ['tileGreen', 0.03],
] as const satisfies readonly (readonly [FinishName, number])[]

/** An upright loom as women of the Atlas and the Rif set up at home: two beams, warp, a flat-weave half done, its comb. */
export function buildLoom(mason: Mason): void {
  for (const x of [-1, 1]) {
    block(mason, 'cedar', [x * (WIDTH / 2 + 0.03), 0, 0], [0.035, HEIGHT + 0.04, 0.045])
    block(mason, 'walnut', [x * (WIDTH / 2 + 0.03), 0, 0], [0.05, 0.025, 0.26])
  }
  for (const y of [FOOT, HEIGHT - 0.02]) {
    mason.box('walnut', [-WIDTH / 2 - 0.055, y - 0.018, -0.02], [WIDTH / 2 + 0.055, y + 0.018, 0.02], 'xXyYzZ')
  }
  // Warp: two of three threads would do; fewer shimmer from afar.
  for (let i = 0; i < 24; i++) {
    const x = -WIDTH / 2 + 0.03 + (i * (WIDTH - 0.06)) / 23
    mason.panel('linen', x - 0.0016, FOOT + DONE - 0.01, x + 0.0016, HEIGHT - 0.038, 0.006)
  }
  let y = FOOT + 0.018
  for (const [finish, height] of ROWS) {
    mason.panel(finish, -WIDTH / 2 + 0.02, y, WIDTH / 2 - 0.02, y + height, 0.01)
    y += height
  }
  mason
    .at({ origin: [0, 0, 0], x: [-1, 0, 0], y: [0, 1, 0], z: [0, 0, -1] })
    .panel('linen', -WIDTH / 2 + 0.02, FOOT, WIDTH / 2 - 0.02, y, -0.009)
  // Lozenges in the broad bands.
  for (const [centre, colour] of [
    [FOOT + 0.018 + 0.025, 'saffronCloth'],
    [FOOT + 0.018 + 0.1265, 'linen'],
    [FOOT + 0.018 + 0.1925, 'saffronCloth'],
  ] as const)
    for (let i = 0; i < 7; i++) {
      const x = -0.18 + i * 0.06
      mason.sheet(
        colour,
        [
          [x - 0.02, centre],
          [x, centre - 0.016],
          [x + 0.02, centre],
          [x, centre + 0.016],
        ],
        0.0115,
      )
    }
  // The heddle rod, and the comb that beats each row down.
  mason.box('cedar', [-WIDTH / 2 - 0.01, 0.4, 0.014], [WIDTH / 2 + 0.01, 0.415, 0.03], 'xXyYzZ')
  const comb = mason.at(upright(0.1, 0, 0.12, -0.35))
  block(comb, 'walnut', [0, 0, 0], [0.11, 0.014, 0.05])
  block(comb, 'walnut', [0, 0, 0.06], [0.03, 0.02, 0.09])
  for (let i = 0; i < 6; i++) block(comb, 'iron', [-0.045 + i * 0.018, 0.002, -0.036], [0.005, 0.008, 0.03])
  for (const [x, finish] of [
    [-0.17, 'oxblood'],
    [-0.1, 'indigoCloth'],
  ] as const)
    mason.at(upright(x, 0, 0.12)).turned(
      finish,
      [
        [0.016, 0],
        [0.036, 0.02],
        [0.036, 0.04],
        [0.014, 0.06],
        [0, 0.062],
      ],
      10,
    )
}
