import type { Mason } from '../../architecture/Mason.ts'
import { block } from './block.ts'

/** A miner's safety lamp: base, glass with its flame, gauze in a brass cage, hook. */
export function buildLamp(mason: Mason): void {
  mason.turned(
    'brass',
    [
      [0.11, 0],
      [0.11, 0.1],
      [0.095, 0.12],
      [0.085, 0.13],
    ],
    16,
  )
  mason.turned(
    'honey',
    [
      [0.072, 0.13],
      [0.075, 0.2],
      [0.072, 0.27],
    ],
    14,
    { glow: 1.7 },
  )
  mason.turned(
    'brass',
    [
      [0.09, 0.27],
      [0.09, 0.295],
      [0.066, 0.3],
      [0.062, 0.44],
      [0.09, 0.445],
      [0.09, 0.47],
      [0.03, 0.5],
      [0, 0.505],
    ],
    16,
  )
  for (let i = 0; i < 6; i++) {
    const angle = (i / 6) * 2 * Math.PI
    block(mason, 'brass', [0.085 * Math.cos(angle), 0.12, 0.085 * Math.sin(angle)], [0.01, 0.34, 0.01])
  }
  // The number plate: the pit knew by it who was below.
  block(mason, 'ivory', [0, 0.03, 0.105], [0.07, 0.04, 0.014])
  block(mason, 'ink', [0, 0.5, 0], [0.012, 0.06, 0.012])
  block(mason, 'ink', [0.025, 0.55, 0], [0.06, 0.012, 0.012])
}
