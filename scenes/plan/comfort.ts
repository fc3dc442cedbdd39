import { EYE_HEIGHT } from './measures.ts'

/** How one body likes to move: what a visitor may set, and the building must do for. */
export interface Comfort {
  /** Metres above the floor. */
  readonly eyeHeight: number
  /** Metres a second. */
  readonly walkingSpeed: number
  /** Radians a second. */
  readonly turningSpeed: number
  /** Keys turn by whole steps, with a cut, instead of sweeping. */
  readonly snapTurns: boolean
  /** Degrees from bottom to top of a wide screen; an upright one sees more, in proportion. */
  readonly fieldOfView: number
}

/**
 * Speed: the comfortable pace of adults, 1.27 to 1.46 m/s (Bohannon, Age and Ageing 26, 1997). Turning: a quarter turn in a
 * second. Field: 60° looks natural and leaves the floor in view (art.md, section 9).
 */
export const STANDARD_COMFORT: Comfort = {
  eyeHeight: EYE_HEIGHT,
  walkingSpeed: 1.4,
  turningSpeed: Math.PI / 2,
  snapTurns: false,
  fieldOfView: 60,
}

/**
 * What may be set. Faster than 2 m/s feels like flying and makes some visitors sick; less than 45° is a view through a
 * tube, more than 75° bends what is at its edges (art.md).
 */
export const COMFORT_RANGES = {
  eyeHeight: { least: 0.9, most: 1.9, step: 0.05 },
  walkingSpeed: { least: 0.5, most: 2, step: 0.1 },
  turningSpeed: { least: Math.PI / 6, most: Math.PI, step: Math.PI / 12 },
  fieldOfView: { least: 45, most: 75, step: 5 },
} as const

/**
 * Seated: the middle of 1.09 to 1.295 m, the eyes of adults in wheelchairs (Smithsonian Guidelines for Accessible
 * Exhibition Design, "43 to 51 inches"). Child: eight years, 1.27 m tall (median of the WHO growth reference, 2007) less
 * 0.11 m from eyes to crown.
 */
export const EYE_HEIGHTS = { standing: EYE_HEIGHT, seated: 1.2, child: 1.15 } as const

/** Radians: twelve snap turns go all the way round. */
export const SNAP_TURN = Math.PI / 6
