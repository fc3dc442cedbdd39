import { rgbOf } from '../palette.ts'
import { grain } from './grain.ts'
import { cloud, mix, smooth } from '../noise.ts'
import type { Paint } from './Paint.ts'

/** From the horizon up. */
const BANDS = [
  [0, rgbOf('#ffc98f')],
  [0.16, rgbOf('#fbdcb2')],
  [0.34, rgbOf('#dfe2d6')],
  [0.62, rgbOf('#a3c8de')],
  [1, rgbOf('#74a9d4')],
] as const
const CLOUD = rgbOf('#fff3e2')

/** A late afternoon's sky: v is the height, 0 at the horizon; long streaks of high cloud run along u. */
export const paintEvening: Paint = (u, v) => {
  const next = Math.max(
    1,
    BANDS.findIndex(([height]) => v <= height),
  )
  const [[low, below], [high, above]] = [BANDS[next - 1] ?? BANDS[0], BANDS[next] ?? BANDS[4]]
  const t = smooth(0, 1, (v - low) / (high - low))
  const drift = 0.02 * (cloud(u, v, 3, 3, 131) - 0.5)
  // Drawn out along u, the way of the high wind.
  const veil = 0.62 * grain(u, v + drift, 1, 11, 4, 137) + 0.38 * grain(u, v + drift, 3, 40, 3, 149)
  const streaks = smooth(0.5, 0.82, veil) * smooth(0.14, 0.42, v) * 0.85 * smooth(0.97, 0.7, v)
  const channel = (c: 0 | 1 | 2) => mix(mix(below[c], above[c], t), CLOUD[c], streaks)
  return [channel(0), channel(1), channel(2)]
}
