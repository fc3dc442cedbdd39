import type { Mason } from '../architecture/Mason.ts'
import { upright } from '../architecture/vectors.ts'
import { closed, rectangle } from './rectangle.ts'

/** The masking around a projected picture, dark so that the picture seems to shine; and its thin rim. */
const [RIM, STANDS, MASK] = [0.012, 0.045, 0.02]
/** Where the projector hangs: this far before the wall and above the picture's upper edge, as short-throw ones do. */
const THROW = { before: 0.62, above: 0.46, reach: 0.66 } as const

/**
 * A picture thrown on a screen, around the origin, on a wall at z = 0: dark masking, and above it, on an arm, the projector.
 * @param width of the picture, metres
 * @param margin from the picture's edge to the screen's
 */
export function buildScreen(mason: Mason, width: number, height: number, margin: number): void {
  const at = (out: number) => rectangle(width / 2 + out, height / 2 + out)
  mason.strip('iron', closed(at(margin)).toReversed(), 0, STANDS)
  mason.sheet('iron', at(margin), STANDS, {}, [at(margin - RIM)])
  mason.strip('ink', closed(at(margin - RIM)), MASK, STANDS)
  mason.sheet('ink', at(margin - RIM), MASK, { tint: [0.35, 0.35, 0.4] }, [at(0.012)])
  // Light spills a finger's breadth over the picture's edge.
  mason.sheet('paper', at(0.012), MASK + 0.002, { glow: 0.62, tint: [0.95, 0.93, 0.88] }, [at(-0.003)])
  projector(mason.at(upright(0, height / 2 + THROW.above, 0)))
}

function projector(mason: Mason): void {
  mason.box('iron', [-0.09, -0.06, 0], [0.09, 0.06, 0.02], 'xXyYZ')
  mason.box('iron', [-0.018, -0.014, 0.02], [0.018, 0.014, THROW.before], 'xXyY')
  const body = mason.at(upright(0, -0.07, THROW.before))
  body.box('paper', [-0.15, -0.05, -0.1], [0.15, 0.05, 0.12], 'xXyYzZ')
  body.box('iron', [-0.152, -0.02, -0.102], [0.152, -0.012, 0.122], 'xXzZ')
  // Its lens looks down at the wall.
  const lens = body.at({ origin: [0.05, -0.035, -0.1], x: [-1, 0, 0], y: [0, -0.6, -0.8], z: [0, -0.8, 0.6] })
  lens.turned(
    'ink',
    [
      [0.034, -0.01],
      [0.034, 0.026],
      [0.026, 0.026],
    ],
    14,
  )
  lens.turned(
    'paper',
    [
      [0.026, 0.022],
      [0, 0.024],
    ],
    12,
    { glow: 2.2 },
  )
  body.panel('tileGreen', 0.12, 0.02, 0.128, 0.028, 0.1205, { glow: 1.6 })
}
