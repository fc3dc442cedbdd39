import { linearRgbOf } from '../../materials/palette.ts'
import type { Elevation } from '../arches.ts'
import type { Mason } from '../Mason.ts'
import { scatter } from '../scatter.ts'
import { COOL, LAMP, SILVER } from './nightLights.ts'

/** A coast by night, in a wall's frame; metres. */
interface Coast {
  /** How far behind the wall it stands. */
  readonly behind: number
  /** Where the water begins, hidden by the wall, and where it ends. */
  readonly low: number
  readonly horizon: number
  /** Of the hills. */
  readonly height: number
  readonly seed: number
}

/** Still water, moonlit towards the horizon, and beyond it a coast with its lights. In a wall's frame, behind it. */
export function buildShore(mason: Mason, from: number, to: number, coast: Coast): void {
  const { behind, low, horizon, height, seed } = coast
  const at = scatter(seed)
  const span = to - from
  const deep = horizon - low
  // Dark below, pale at the horizon: the morning's sky upside down, by night.
  mason.panel('sky', from, low, to, horizon, -behind, {
    glow: 0.62,
    tint: [0.085, 0.12, 0.18],
    fit: [1, -0.97],
    uvAt: [0, -deep / 0.97 + 0.01],
  })
  for (let i = 0; i < 34; i++) {
    // Ripples lie closer towards the horizon.
    const y = horizon - 0.012 - deep * 0.62 * at(i, 1) ** 2.2
    const half = (0.03 + 0.2 * at(i, 2)) * (0.4 + (horizon - y) * 2.4)
    const x = from + half + at(i, 3) * (span - 2 * half)
    mason.panel('plain', x - half, y, x + half, y + 0.004 + 0.01 * (horizon - y), -behind + 0.004, {
      glow: 0.2 + 0.34 * at(i, 4),
      tint: SILVER,
    })
  }
  // The coast: the same height at both ends, so that it goes on from bay to bay and around the corners.
  const steps = Math.round(span / 0.175)
  const crest = Array.from({ length: steps + 1 }, (_, i): Elevation => {
    const x = to - (i / steps) * span
    const rise = 0.6 + 0.3 * Math.sin(x * 1.8 + seed) + 0.1 * Math.sin(x * 4.3 + seed * 2)
    return [x, horizon + 0.09 + Math.sin((i / steps) * Math.PI) * height * rise]
  })
  mason.sheet('plain', [[from, horizon - 0.004], [to, horizon - 0.004], ...crest], -behind + 0.008, {
    glow: 0.55,
    tint: linearRgbOf('#18263f'),
  })
  for (let i = 0; i < 30; i++) {
    // Towns: lights gather around three places.
    const town = from + (span * (Math.floor(at(i, 5) * 3) + 0.5)) / 3
    const x = town + (at(i, 6) + at(i, 7) - 1) * span * 0.2
    const y = horizon + 0.012 + height * 0.34 * at(i, 8) ** 2
    const half = 0.006 + 0.008 * at(i, 9)
    const tint = at(i, 10) > 0.8 ? COOL : LAMP
    const glow = 1.2 + 2 * at(i, 11)
    mason.panel('plain', x - half, y - half, x + half, y + half, -behind + 0.012, { glow, tint })
    if (y > horizon + 0.06) continue
    const tail = 0.08 + 0.2 * at(i, 12)
    mason.panel('plain', x - half * 0.6, horizon - tail, x + half * 0.6, horizon - 0.012, -behind + 0.012, {
      glow: glow * 0.16,
      tint,
    })
  }
}
