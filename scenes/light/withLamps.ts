import type { CubeAt } from './furnitureLight.ts'

/** Where a thing is shown, hall frame: its lamp is its own, since the plan may set it down anywhere. Metres. */
export interface ShowPlace {
  readonly x: number
  readonly z: number
  /** Height that it stands on. */
  readonly top: number
}

const NEAR = 0.65
/** Irradiance that a show lamp adds to the sides of a thing and to its top (a small spot above the front, warm). */
const SIDES = [1.15, 0.98, 0.72] as const
const TOP = [1.7, 1.42, 1.02] as const

/** The hall's light, and around each thing that is shown a lamp of its own. */
export function withLamps(cubeAt: CubeAt, places: readonly ShowPlace[]): CubeAt {
  const lamp = [...SIDES, ...SIDES, ...TOP, 0, 0, 0, ...SIDES, ...SIDES]
  return (x, y, z) => {
    const cube = cubeAt(x, y, z)
    const shown = places.some((place) => y > place.top - 0.13 && Math.hypot(x - place.x, z - place.z) < NEAR)
    return shown ? cube.map((value, i) => value + (lamp[i] ?? 0)) : cube
  }
}
