import type { Elevation } from '../arches.ts'
import { buildRod } from '../buildRod.ts'
import { dyed } from '../dyed.ts'
import type { Mason } from '../Mason.ts'

/** A full bag's section: deep below, drawn in at the top; across, up; metres. */
const SECTION: readonly Elevation[] = [
  [0.1, 0],
  [0.16, 0.05],
  [0.17, 0.15],
  [0.13, 0.27],
  [0.05, 0.35],
  [-0.05, 0.35],
  [-0.13, 0.27],
  [-0.17, 0.15],
  [-0.16, 0.05],
  [-0.1, 0],
]

/** A camel's saddle bag of striped cloth, full, 56 cm long along x, its front to +z, lying on y = 0. */
export function buildSaddleBag(mason: Mason, length = 0.56): void {
  const half = length / 2
  const across = mason.at({ origin: [-half, 0, 0], x: [0, 0, 1], y: [0, 1, 0], z: [-1, 0, 0] })
  across.strip('flij', SECTION.toReversed(), 0, -length, { smoothing: true, quarter: false, fit: [1, 1], density: 1.2 })
  for (const side of [-1, 1]) {
    const cap =
      side > 0
        ? mason.at({ origin: [half, 0, 0], x: [0, 0, -1], y: [0, 1, 0], z: [1, 0, 0] })
        : mason.at({ origin: [-half, 0, 0], x: [0, 0, 1], y: [0, 1, 0], z: [-1, 0, 0] })
    cap.sheet('cloth', SECTION, 0, dyed('#6a4630'))
  }
  // Tassels along the lower edge, and the flap's cord.
  for (let i = 0; i < 6; i++) {
    const x = -half + 0.05 + (i * (length - 0.1)) / 5
    buildRod(mason, 'plain', [x, 0.012, 0.185], [x, 0.12, 0.178], 0.014, {
      ...dyed(['#93382a', '#c48a3a', '#2c4468'][i % 3] ?? '#93382a', { density: 0.4 }),
      sides: 4,
      thinTo: 0.006,
    })
  }
  buildRod(mason, 'plain', [-half, 0.33, 0.075], [half, 0.33, 0.075], 0.009, {
    ...dyed('#dccba6', { density: 0.4 }),
    sides: 4,
  })
}
