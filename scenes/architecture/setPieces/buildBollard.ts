import type { Mason } from '../Mason.ts'

/** A cast-iron bollard with a mooring line around it. */
export function buildBollard(mason: Mason): void {
  mason.turned(
    'iron',
    [
      [0.25, 0],
      [0.25, 0.04],
      [0.17, 0.07],
      [0.15, 0.3],
      [0.17, 0.42],
      [0.24, 0.47],
      [0.25, 0.53],
      [0.2, 0.59],
      [0, 0.61],
    ],
    16,
    { gloss: 0.25 },
  )
  for (let i = 0; i < 3; i++) {
    mason.turned(
      'rope',
      [
        [0.15, 0.12 + i * 0.05],
        [0.19, 0.13 + i * 0.05],
        [0.2, 0.147 + i * 0.05],
        [0.185, 0.168 + i * 0.05],
        [0.15, 0.172 + i * 0.05],
      ],
      14,
      { density: 0.5 },
    )
  }
  for (let i = 0; i < 2; i++) {
    mason.turned(
      'rope',
      [
        [0.27 - i * 0.03, 0.012 + i * 0.04],
        [0.31 - i * 0.03, 0.02 + i * 0.04],
        [0.31 - i * 0.03, 0.04 + i * 0.04],
        [0.27 - i * 0.03, 0.055 + i * 0.04],
      ],
      16,
      { density: 0.5 },
    )
  }
}
