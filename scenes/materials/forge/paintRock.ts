import { rgbOf } from '../palette.ts'
import { grain } from './grain.ts'
import { cloud, mix, smooth } from '../noise.ts'
import type { Paint } from './Paint.ts'
import { shards } from './shards.ts'

const SHALE = rgbOf('#7d746b')
const DARK = rgbOf('#3a3634')
const COAL = rgbOf('#24232a')

/** Broken shale in beds along u, each flake at its own tilt, with thin seams of coal that glint. */
export const paintRock: Paint = (u, v) => {
  const sway = 0.035 * (cloud(u, v, 3, 3, 401) - 0.5)
  const y = v + sway
  const bent = 0.07 * (cloud(u, v, 6, 3, 409) - 0.5)
  const flake = shards(u + bent, y + 0.5 * bent, 5, 14, 419)
  const chips = shards(u, y, 26, 44, 431)
  const beds = grain(u, y, 2, 18, 3, 439)
  const fine = cloud(u, v, 64, 2, 443)
  const seam = smooth(0.66, 0.74, grain(u, y, 2, 9, 2, 449))
  // The flake's face is lit by how it lies.
  const face = 0.5 + 0.75 * (flake.tone - 0.5) + 0.45 * (flake.dx * (flake.tilt - 0.5) + flake.dy * 0.5)
  // Only some flakes have parted from their neighbours.
  const parted = smooth(0.42, 0.62, cloud(u, v, 9, 2, 457))
  const crack = mix(1, smooth(0.0, 0.05 + 0.06 * parted, flake.edge), 0.25 + 0.75 * parted)
  const small = mix(0.9, 1, smooth(0.0, 0.1, chips.edge)) * (0.92 + 0.16 * chips.tone)
  const tone = Math.min(1, Math.max(0, 0.22 + 0.6 * face + 0.4 * (beds - 0.5) + 0.16 * (fine - 0.5)))
  const value = mix(0.42, 1, crack) * small
  const glint = seam * smooth(0.78, 0.95, chips.tone) * 34
  const channel = (c: 0 | 1 | 2) =>
    mix(mix(DARK[c], SHALE[c], tone), COAL[c] * (0.7 + 0.6 * tone), seam * 0.85) * value + glint
  return [channel(0), channel(1), channel(2)]
}
