import type { Mason } from '../Mason.ts'
import { unit, upright } from '../vectors.ts'

/** A low stool with a brass tray, a teapot and two glasses. */
export function buildTeaStool(mason: Mason): void {
  for (const x of [-0.17, 0.17]) {
    for (const z of [-0.17, 0.17])
      mason.box('deal', [x - 0.02, 0, z - 0.02], [x + 0.02, 0.4, z + 0.02], 'xXzZ', { density: 0.5 })
  }
  mason.box('deal', [-0.22, 0.4, -0.22], [0.22, 0.435, 0.22], 'xXYzZ')
  mason.at(upright(0, 0.435, 0)).turned(
    'brass',
    [
      [0.16, 0],
      [0.235, 0.012],
      [0.245, 0.028],
      [0.23, 0.022],
      [0, 0.012],
    ],
    20,
    { gloss: 0.8 },
  )
  const pot = mason.at(upright(-0.05, 0.448, -0.03))
  pot.turned(
    'tin',
    [
      [0.05, 0],
      [0.085, 0.035],
      [0.08, 0.09],
      [0.05, 0.13],
      [0.055, 0.14],
      [0.035, 0.17],
      [0.01, 0.19],
      [0.018, 0.205],
      [0, 0.222],
    ],
    14,
    { gloss: 0.8 },
  )
  const spout = unit([0.75, 0.66, 0])
  pot.at({ origin: [0.07, 0.05, 0], x: [spout[1], -spout[0], 0], y: spout, z: [0, 0, 1] }).turned(
    'tin',
    [
      [0.022, 0],
      [0.012, 0.09],
      [0.009, 0.13],
    ],
    8,
    { gloss: 0.8 },
  )
  for (const [y0, y1, x0, x1] of [
    [0.11, 0.122, -0.13, -0.06],
    [0.05, 0.12, -0.135, -0.123],
    [0.045, 0.057, -0.13, -0.07],
  ] as const)
    pot.box('tin', [x0, y0, -0.007], [x1, y1, 0.007])
  for (const [x, z, finish] of [
    [0.12, 0.05, 'mintTea'],
    [0.06, 0.14, 'mintTea'],
  ] as const) {
    mason.at(upright(x, 0.449, z)).turned(
      finish,
      [
        [0.024, 0],
        [0.032, 0.072],
        [0.03, 0.076],
        [0, 0.07],
      ],
      10,
      { gloss: 0.9 },
    )
  }
}
