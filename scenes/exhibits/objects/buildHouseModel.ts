import type { Mason } from '../../architecture/Mason.ts'
import { upright } from '../../architecture/vectors.ts'
import { block } from './block.ts'

/** The house one builds back home: three floors, roof terrace, reinforcing bars left for the next storey. */
export function buildHouseModel(mason: Mason): void {
  block(mason, 'walnut', [0, 0, 0], [0.62, 0.02, 0.42])
  block(mason, 'ivory', [0, 0.02, 0], [0.42, 0.15, 0.3])
  block(mason, 'paper', [0, 0.17, 0.015], [0.45, 0.14, 0.33])
  block(mason, 'ivory', [-0.06, 0.31, 0], [0.3, 0.12, 0.3])
  block(mason, 'paper', [0.155, 0.31, 0], [0.13, 0.03, 0.3])
  for (const x of [-0.14, 0, 0.14]) {
    mason.panel('capBlue', x - 0.035, 0.2, x + 0.035, 0.275, 0.1815)
    mason.panel('brass', x - 0.04, 0.195, x + 0.04, 0.2, 0.182)
  }
  for (const x of [-0.14, 0.14]) mason.panel('capBlue', x - 0.035, 0.06, x + 0.035, 0.125, 0.1515)
  mason.panel('leather', -0.03, 0.02, 0.03, 0.13, 0.152)
  for (const x of [-0.14, -0.02]) mason.panel('capBlue', x - 0.03, 0.34, x + 0.03, 0.4, 0.1515)
  for (const x of [-0.19, 0.07]) for (const z of [-0.13, 0.13]) block(mason, 'rust', [x, 0.43, z], [0.007, 0.07, 0.007])
  // Someone is home: washing on the terrace, a dish, a water tank.
  block(mason, 'iron', [0.1, 0.34, -0.12], [0.006, 0.08, 0.006])
  block(mason, 'iron', [0.21, 0.34, -0.12], [0.006, 0.08, 0.006])
  for (const [x, finish] of [
    [0.12, 'saffronCloth'],
    [0.152, 'linen'],
    [0.184, 'indigoCloth'],
  ] as const)
    mason.box(finish, [x - 0.012, 0.365, -0.122], [x + 0.012, 0.415, -0.119], 'xXyYzZ')
  mason.at(upright(-0.14, 0.43, -0.08)).turned(
    'tin',
    [
      [0.03, 0],
      [0.03, 0.05],
      [0, 0.056],
    ],
    10,
  )
  for (const side of [-1, 1])
    mason.at(upright(side * 0.26, 0.02, 0.12)).turned(
      'tileGreen',
      [
        [0.022, 0],
        [0.036, 0.03],
        [0.02, 0.07],
        [0, 0.085],
      ],
      8,
    )
}
