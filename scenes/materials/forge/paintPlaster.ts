import { cloud } from '../noise.ts'
import type { Paint } from './Paint.ts'

/**
 * Lime plaster in neutral grey, to be multiplied by a hue. Clouds of the trowel's pressure, strokes across them, a fine
 * grain; `depth` says how far it goes from even (0) to cloudy (1).
 */
export function paintPlaster(depth: number): Paint {
  return (u, v) => {
    const x = u + 0.06 * (cloud(u, v, 3, 4, 41) - 0.5)
    const y = v + 0.06 * (cloud(u, v, 3, 4, 77) - 0.5)
    const clouds = cloud(x, y, 4, 5, 11, 0.55) - 0.5
    const strokes = cloud(x, y * 1, 14, 2, 91) - 0.5
    const fine = cloud(u, v, 64, 2, 5) - 0.5
    // Burnishing leaves arcs where the stone stopped.
    const arcs = Math.abs(cloud(x, y, 6, 2, 33) - 0.5)
    const burnish = Math.max(0, 1 - arcs * 26) * 0.5
    const value = 214 + depth * (clouds * 118 + strokes * 30 - burnish * 12) + fine * 9
    return [value, value, value * (1 - 0.05 * clouds * depth)]
  }
}
