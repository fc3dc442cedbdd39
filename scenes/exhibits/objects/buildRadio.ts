import type { Mason } from '../../architecture/Mason.ts'
import { upright } from '../../architecture/vectors.ts'
import { block } from './block.ts'

/** The set that brought the Arabic programmes of Paris, Brussels and Cologne into the kitchen. */
export function buildRadio(mason: Mason): void {
  block(mason, 'walnut', [0, 0.02, 0], [0.56, 0.34, 0.24])
  block(mason, 'ink', [0, 0, 0], [0.5, 0.02, 0.18])
  block(mason, 'brass', [0, 0.345, 0], [0.564, 0.006, 0.244])
  mason.panel('honey', -0.25, 0.13, 0.06, 0.335, 0.1225)
  for (let i = 0; i < 8; i++) mason.panel('leather', -0.24 + i * 0.0375, 0.14, -0.222 + i * 0.0375, 0.325, 0.124)
  // The dial is lit: stations in fine lines, the needle in red.
  mason.panel('paper', 0.085, 0.23, 0.25, 0.335, 0.1225, { glow: 1.25 })
  for (let i = 0; i < 7; i++) mason.panel('ink', 0.1 + i * 0.021, 0.27 + (i % 2) * 0.02, 0.103 + i * 0.021, 0.3, 0.1235)
  mason.panel('oxblood', 0.14, 0.235, 0.145, 0.33, 0.124)
  const front = mason.at({ origin: [0, 0, 0.12], x: [1, 0, 0], y: [0, 0, 1], z: [0, -1, 0] })
  for (const x of [0.11, 0.225])
    front.at(upright(x, 0, -0.16)).turned(
      'brass',
      [
        [0.034, 0],
        [0.03, 0.028],
        [0, 0.03],
      ],
      12,
    )
  mason.panel('brass', -0.25, 0.06, 0.25, 0.075, 0.1225)
  for (const x of [-0.2, 0.2]) block(mason, 'brass', [x, 0.366, -0.02], [0.012, 0.05, 0.03])
  block(mason, 'leather', [0, 0.405, -0.02], [0.412, 0.016, 0.034])
}
