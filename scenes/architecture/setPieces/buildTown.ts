import { linearRgbOf, type Rgb } from '../../materials/palette.ts'
import type { Elevation } from '../arches.ts'
import type { Mason } from '../Mason.ts'
import { scatter } from '../scatter.ts'

const WHITE: Rgb = [1, 1, 1]

const IRON = linearRgbOf('#6a5a55')

const FAR: readonly Rgb[] = ['#d2ab96', '#c99a88', '#dab9a2', '#bf9a92'].map(linearRgbOf)

const NEAR: readonly Rgb[] = ['#eed6b4', '#e0b286', '#cf8358', '#f4e6cf', '#d29a6c'].map(linearRgbOf)

/** Where a town lies, in a parapet's frame; metres. */
interface Town {
  /** How far behind the parapet it stands. */
  readonly behind: number
  /** Top of the parapet. */
  readonly coping: number
  readonly seed: number
}

/** The town behind a parapet: hills, then roofs in the haze, then nearer roofs with their tanks and aerials. */
export function buildTown(mason: Mason, from: number, to: number, { behind, coping, seed }: Town): void {
  const at = scatter(seed)
  const span = to - from
  const back = -behind
  const steps = Math.round(span / 0.25)
  const crest = Array.from({ length: steps + 1 }, (_, i): Elevation => {
    const x = to - (i / steps) * span
    // The same height at both ends: so hills go on from bay to bay and around the corners.
    const rise =
      Math.sin((i / steps) * Math.PI) * (0.16 + 0.12 * Math.sin(x * 1.8 + seed) + 0.05 * Math.sin(x * 4.3 + seed))
    return [x, coping + 0.4 + rise]
  })
  const low = coping - 0.2
  mason.sheet('plain', [[from, low], [to, low], ...crest], back + 0.006, { glow: 1, tint: linearRgbOf('#a893a0') })
  const house = (x: number, w: number, top: number, depth: number, tint: Rgb, glow: number) =>
    // Within the bay: at its joints only the hills go on.
    mason.panel('plain', Math.max(from + 0.004, x), low, Math.min(to - 0.004, x + w), top, back + depth, { glow, tint })
  for (let i = 0; i < 15; i++) {
    const x = from + (span * i) / 15 + 0.05 * at(i, 1)
    house(
      x,
      span / 15 + 0.06,
      coping + 0.3 + 0.22 * at(i, 2),
      0.012,
      FAR[Math.floor(at(i, 3) * FAR.length)] ?? WHITE,
      0.86,
    )
  }
  for (let i = 0; i < 8; i++) {
    const w = 0.24 + 0.24 * at(i, 4)
    const x = from + 0.05 + ((span - w - 0.1) * (i + 0.7 * at(i, 5))) / 8
    const top = coping + 0.16 + 0.26 * at(i, 6)
    const tint = NEAR[Math.floor(at(i, 7) * NEAR.length)] ?? WHITE
    house(x, w, top, 0.018, tint, 0.95)
    // Its shaded side, its roof's edge, windows.
    house(x + w * 0.68, w * 0.32, top, 0.02, tint, 0.55)
    mason.panel('plain', x - 0.008, top, Math.min(to - 0.004, x + w + 0.008), top + 0.012, back + 0.021, {
      glow: 1.2,
      tint,
    })
    for (let k = 0; k < 2; k++) {
      const wx = x + w * (0.14 + 0.27 * k)
      mason.panel('plain', wx, top - 0.085, wx + 0.026, top - 0.04, back + 0.021, {
        glow: 0.5,
        tint: linearRgbOf('#6f6a72'),
      })
    }
    const mast = x + w * 0.4
    if (i % 3 === 0) {
      mason.panel('plain', mast, top, mast + 0.006, top + 0.17, back + 0.02, { glow: 0.6, tint: IRON })
      for (const [dy, half] of [
        [0.15, 0.045],
        [0.12, 0.034],
        [0.09, 0.024],
      ] as const)
        mason.panel('plain', mast - half, top + dy, mast + half, top + dy + 0.005, back + 0.021, {
          glow: 0.6,
          tint: IRON,
        })
    } else if (i % 3 === 1) {
      mason.panel('plain', mast, top + 0.01, mast + 0.07, top + 0.075, back + 0.02, {
        glow: 0.9,
        tint: linearRgbOf('#5b7fa3'),
      })
    }
  }
}
