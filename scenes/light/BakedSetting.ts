import type { BayKind } from '../plan/types.ts'

/** Irradiance for surfaces that face +x, −x, +y, −y, +z, −z: eighteen numbers, in the hall's frame. */
export type AmbientCube = readonly number[]

/** Light at the places of a bay where the plan sets things: low and high on the axis, at the left and right wall. */
export interface BayProbes {
  readonly low: AmbientCube
  readonly high: AmbientCube
  readonly left: AmbientCube
  readonly right: AmbientCube
}

/** The light of a gallery setting, as baked. */
export interface BakedSetting {
  /** Address of the lightmap. */
  readonly address: string
  /** Irradiance of a full texel. */
  readonly intensity: number
  readonly probes: Readonly<Record<BayKind, BayProbes>>
  /** What it was baked from: see bakeHash. */
  readonly inputs: string
}
