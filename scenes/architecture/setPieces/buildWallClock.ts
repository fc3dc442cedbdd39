import { dyed } from '../dyed.ts'
import type { Mason } from '../Mason.ts'

/** A kitchen clock on a wall whose face is z = 0, around the frame's origin; half past seven. */
export function buildWallClock(mason: Mason, radius: number): void {
  const face = mason.at({ origin: [0, 0, 0], x: [1, 0, 0], y: [0, 0, 1], z: [0, -1, 0] })
  face.turned(
    'plain',
    [
      [radius, 0],
      [radius, 0.035],
      [radius * 0.93, 0.045],
      [radius * 0.88, 0.03],
    ],
    16,
    dyed('#bd6a10', { gloss: 0.6 }),
  )
  face.turned(
    'plain',
    [
      [radius * 0.89, 0.03],
      [0, 0.03],
    ],
    16,
    dyed('#f3ead2', { density: 1.5 }),
  )
  const ink = dyed('#2a2430', { density: 0.5 })
  for (let hour = 0; hour < 12; hour++) {
    const angle = (hour / 12) * 2 * Math.PI
    const mark = mason.at(turnedOnWall(angle))
    mark.panel('plain', -0.006, radius * 0.72, 0.006, radius * 0.82, 0.032, ink)
  }
  mason.at(turnedOnWall((7.5 / 12) * 2 * Math.PI)).panel('plain', -0.008, -0.02, 0.008, radius * 0.5, 0.034, ink)
  mason.at(turnedOnWall(Math.PI)).panel('plain', -0.005, -0.02, 0.005, radius * 0.7, 0.036, ink)
}

/** A frame on the wall turned clockwise by `angle`. */
function turnedOnWall(angle: number) {
  const [c, s] = [Math.cos(angle), Math.sin(angle)]
  return { origin: [0, 0, 0], x: [c, -s, 0], y: [s, c, 0], z: [0, 0, 1] } as const
}
