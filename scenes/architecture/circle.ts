import type { Elevation } from './arches.ts'

/** A round outline around (x, y), counter-clockwise. */
export function circle(x: number, y: number, radius: number, facets: number): Elevation[] {
  return Array.from({ length: facets }, (_, i): Elevation => {
    const angle = (i / facets) * 2 * Math.PI
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)]
  })
}
