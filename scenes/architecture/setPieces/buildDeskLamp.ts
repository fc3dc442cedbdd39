import { dyed } from '../dyed.ts'
import { buildRod } from '../buildRod.ts'
import type { Mason } from '../Mason.ts'

/** A reader's lamp: brass foot and stem, a trough of green glass along x that is lit inside. Stands on y = 0. */
export function buildDeskLamp(mason: Mason): void {
  mason.turned(
    'brass',
    [
      [0.095, 0],
      [0.09, 0.018],
      [0.03, 0.03],
      [0.014, 0.06],
      [0.014, 0.3],
    ],
    14,
    { gloss: 0.8 },
  )
  buildRod(mason, 'brass', [0, 0.3, 0], [0, 0.36, 0.02], 0.01, { gloss: 0.8 })
  const half = 0.15
  const across = mason.at({ origin: [-half, 0.3, 0.05], x: [0, 0, 1], y: [0, 1, 0], z: [-1, 0, 0] })
  // The trough's section, front to back over the top; drawn out along its length.
  const section = Array.from({ length: 9 }, (_, i) => {
    const angle = (i / 8) * Math.PI
    return [0.085 * Math.cos(angle), 0.075 * Math.sin(angle)] as const
  })
  across.strip('plain', section.toReversed(), 0, -2 * half, { ...dyed('#1d8a54', { glow: 0.95 }), smoothing: true })
  const lining = section.map(([z, y]) => [z * 0.95, y * 0.95] as const)
  across.strip('plain', lining, 0, -2 * half, { ...dyed('#fff0c8', { glow: 2.4 }), smoothing: true })
  for (const side of [-1, 1]) {
    const cap =
      side > 0
        ? mason.at({ origin: [half, 0.3, 0.05], x: [0, 0, -1], y: [0, 1, 0], z: [1, 0, 0] })
        : mason.at({ origin: [-half, 0.3, 0.05], x: [0, 0, 1], y: [0, 1, 0], z: [-1, 0, 0] })
    cap.sheet('plain', section, 0.002, dyed('#1d8a54', { glow: 0.7 }))
  }
}
