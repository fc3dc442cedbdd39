import { linearRgbOf } from '../../materials/palette.ts'
import type { Mason } from '../Mason.ts'

const FLAME = linearRgbOf('#ffb765')

/** Height of a lamp without its hook, in lamp sizes. */
export const LAMP_HEIGHT = 0.26

/**
 * A miner's safety lamp standing on y = 0: brass pot, burning glass between steel bars, bonnet, hook.
 * @param size 1 is a real lamp, 26 cm high
 */
export function buildSafetyLamp(mason: Mason, size: number, sides = 8): void {
  const at = (profile: readonly (readonly [number, number])[]) => profile.map(([r, y]) => [r * size, y * size] as const)
  const faint = { density: 0.3 } as const
  mason.turned(
    'brass',
    at([
      [0, 0],
      [0.045, 0],
      [0.045, 0.065],
      [0.036, 0.075],
    ]),
    sides,
    { glow: 0.32 },
  )
  mason.turned(
    'plain',
    at([
      [0.031, 0.075],
      [0.034, 0.105],
      [0.031, 0.135],
    ]),
    sides,
    { glow: 1.9, tint: FLAME },
  )
  mason.turned(
    'steel',
    at([
      [0.028, 0.134],
      [0.04, 0.135],
      [0.04, 0.15],
      [0.031, 0.155],
      [0.031, 0.225],
      [0.036, 0.23],
      [0.02, 0.255],
      [0, 0.26],
    ]),
    sides,
    { ...faint, tint: [0.34, 0.31, 0.28] },
  )
  // Six sides are a lamp among many: its bars would not be seen.
  for (let i = 0; i < (sides > 6 ? 4 : 0); i++) {
    const angle = (i * Math.PI) / 2 + 0.4
    const [x, z] = [0.037 * size * Math.sin(angle), 0.037 * size * Math.cos(angle)]
    const w = 0.003 * size
    mason.box('brass', [x - w, 0.07 * size, z - w], [x + w, 0.14 * size, z + w], 'xXzZ', { glow: 0.35 })
  }
}
