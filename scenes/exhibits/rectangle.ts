import type { Elevation } from '../architecture/arches.ts'

/** The four corners of a rectangle around the origin, anticlockwise from the lower left. */
export function rectangle(halfWidth: number, halfHeight: number): Elevation[] {
  return [
    [-halfWidth, -halfHeight],
    [halfWidth, -halfHeight],
    [halfWidth, halfHeight],
    [-halfWidth, halfHeight],
  ]
}

/** A ring that ends where it began. */
export function closed(ring: readonly Elevation[]): readonly Elevation[] {
  return [...ring, ...ring.slice(0, 1)]
}
