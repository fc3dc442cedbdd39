import type { Rgb } from '../palette.ts'

/** A texture as a function: u to the right, v upwards, both 0 to 1 and repeating; sRGB 0 to 255. */
export type Paint = (u: number, v: number) => Rgb
