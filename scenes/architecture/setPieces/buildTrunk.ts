import type { Mason } from '../Mason.ts'

/** A travelling trunk with straps, brass corners and a lock. */
export function buildTrunk(mason: Mason, w: number, h: number, d: number, finish: 'leather' | 'green'): void {
  mason.box(finish, [-w / 2, 0, -d / 2], [w / 2, h, d / 2], 'xXYZ')
  mason.box('strap', [-w / 2 - 0.003, h * 0.64, -d / 2], [w / 2 + 0.003, h * 0.67, d / 2 + 0.003], 'xXZ', {
    density: 0.5,
  })
  for (const side of [-0.27, 0.27])
    mason.box('strap', [side * w - 0.022, 0, -d / 2], [side * w + 0.022, h + 0.006, d / 2 + 0.007], 'xXYZ', {
      density: 0.6,
    })
  for (const side of [-1, 1]) {
    for (const y of [0, h - 0.05])
      mason.box(
        'brass',
        [side * (w / 2 - 0.02) - 0.026, y - 0.002, d / 2 - 0.046],
        [side * (w / 2 - 0.02) + 0.026, y + 0.054, d / 2 + 0.006],
        'xXYZ',
        { density: 0.5 },
      )
  }
  mason.box('brass', [-0.03, h * 0.55, d / 2], [0.03, h * 0.74, d / 2 + 0.012], 'xXyYZ', { density: 0.5 })
}
