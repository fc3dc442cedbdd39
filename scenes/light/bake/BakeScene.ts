import type { Rgb } from '../../materials/palette.ts'

/** A lamp. Intensity in the units of the bake (irradiance at one metre), position and target in metres. */
export interface Lamp {
  readonly at: Rgb
  readonly intensity: Rgb
  /** Null: shines all around. */
  readonly cone: { readonly towards: Rgb; readonly dark: number; readonly full: number } | null
  /** Size of the lamp, metres: how soft its shadows are. */
  readonly size: number
  readonly samples: number
}

export interface Sun {
  /** Towards the sun, unit length. */
  readonly direction: Rgb
  /** Irradiance of a surface that faces it. */
  readonly irradiance: Rgb
  readonly samples: number
}

/** Radiance of the sky in a direction (unit length). */
export type Sky = (x: number, y: number, z: number) => Rgb

/** Whether light passes at these texture coordinates of a SCREEN. */
export type ScreenMask = (u: number, v: number, screen: number) => boolean

/** Kinds of surface with holes. */
export const SCREEN = { none: 0, lattice: 1, leaves: 2 } as const

/**
 * What the baker sees: triangles (nine numbers each), and what each is. Elements are looked up through `uv1` (six numbers
 * a triangle, 0 to 1, lightmap) where a ray hits.
 */
export interface BakeScene {
  readonly positions: Float32Array
  readonly normals: Float32Array
  readonly uv1: Float32Array
  /** Diffuse reflectance, three numbers a triangle, linear. */
  readonly albedo: Float32Array
  /** Radiance that it gives off by itself, three numbers a triangle. */
  readonly emission: Float32Array
  /** Texture coordinates; where `screens` isn't 0, light passes through the holes of that SCREEN. */
  readonly uvs: Float32Array
  readonly screens: Uint8Array
  readonly isOpen: ScreenMask
  /** 1: its texels are baked; 0: it only reflects (a copy of a baked module, or a stand-in for the neighbourhood). */
  readonly baked: Uint8Array
  /** 1: has a lightmap place. Others reflect nothing but their emission. */
  readonly mapped: Uint8Array
  readonly lamps: readonly Lamp[]
  readonly sun: Sun | null
  readonly sky: Sky
}
