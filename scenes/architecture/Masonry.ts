/**
 * Surfaces as the GPU takes them. In step, per vertex: three `positions` (metres) and `normals`, two `uvs` (repeats of
 * the texture), two `uv1` (0 to 1, lightmap), four `tints` (square root of half the linear red, green and blue; layer)
 * and four `traits` (see TRAITS). Opaque triangles come first, keyed ones (screens, leaves) after `opaque` indices.
 */
export interface Masonry {
  readonly positions: Float32Array
  readonly normals: Float32Array
  readonly uvs: Float32Array
  readonly uv1: Float32Array
  readonly tints: Uint8Array
  readonly traits: Uint8Array
  readonly triangles: Uint32Array
  readonly opaque: number
}

/** What the bytes of `traits` mean. */
export const TRAITS = {
  /** How bright it shines by itself, in 1/GLOW_STEPS; 0 takes the light that falls on it. */
  glow: 0,
  /** 255: its plaster takes the room's hue. */
  hued: 1,
  /** 255: its texture flows on over joints. */
  flows: 2,
  /** Polish: 0 matt, 255 glazed. */
  gloss: 3,
} as const

export const GLOW_STEPS = 32

/** One linear channel (0 to 2) as a byte; square roots keep dark hues apart. */
export function tintByte(linear: number): number {
  return Math.round(Math.sqrt(Math.min(2, Math.max(0, linear)) / 2) * 255)
}

export function linearOfTintByte(byte: number): number {
  return 2 * (byte / 255) ** 2
}
