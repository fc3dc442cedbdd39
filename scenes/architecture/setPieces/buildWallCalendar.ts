import { dyed } from '../dyed.ts'
import type { Mason } from '../Mason.ts'

/** A tear-off calendar on its card, 34 cm wide, its foot at the frame's origin; days that are crossed out, no words. */
export function buildWallCalendar(mason: Mason): void {
  const [w, h] = [0.17, 0.5]
  mason.box('plain', [-w, 0, 0], [w, h, 0.006], 'xXyYZ', dyed('#e9dcc0', { density: 1.2 }))
  mason.panel('plain', -w + 0.015, 0.24, w - 0.015, h - 0.015, 0.008, dyed('#3f6f8c', { density: 1.2 }))
  // A village over the sea, in flat paper.
  mason.sheet(
    'plain',
    [
      [-w + 0.015, 0.24],
      [w - 0.015, 0.24],
      [w - 0.015, 0.33],
      [0.06, 0.37],
      [-0.02, 0.31],
      [-w + 0.015, 0.35],
    ],
    0.0095,
    dyed('#b9754a', { density: 1.2 }),
  )
  for (const [x, y, size] of [
    [-0.09, 0.3, 0.045],
    [-0.035, 0.285, 0.035],
    [0.05, 0.33, 0.04],
  ] as const)
    mason.panel('plain', x, y, x + size, y + size * 1.3, 0.011, dyed('#f3ead2', { density: 1 }))
  mason.panel('plain', -w + 0.015, 0.2, w - 0.015, 0.235, 0.008, dyed('#8e3322', { density: 0.8 }))
  for (let row = 0; row < 4; row++)
    for (let day = 0; day < 7; day++) {
      const past = row * 7 + day < 17
      const [x, y] = [-0.145 + day * 0.0425, 0.155 - row * 0.042]
      const ink = past ? '#a09684' : day === 6 ? '#b23a26' : '#3a3436'
      mason.panel('plain', x, y, x + 0.026, y + 0.02, 0.008, dyed(ink, { density: 0.3 }))
    }
}
