import type { AmbientCube } from './BakedSetting.ts'

/** The courtyard's light, as baked. */
export interface BakedCourt {
  /** Address of the lightmap. */
  readonly address: string
  /** Irradiance of a full texel. */
  readonly intensity: number
  /** Probes on a grid of PROBE_LINES by PROBE_LINES, from the north-west, row by row; see courtProbes. */
  readonly probes: readonly AmbientCube[]
  /** What it was baked from: see bakeHash. */
  readonly inputs: string
}
