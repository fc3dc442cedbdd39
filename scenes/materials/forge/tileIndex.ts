import type { Point, StarPattern } from '../hankin.ts'

/** One copy of a tile that touches the pattern's own cell. */
export interface PlacedTile {
  readonly outline: readonly Point[]
  readonly family: string
  /** Number of the tile in its pattern. */
  readonly tile: number
  /** By how many cells this copy is moved. */
  readonly shift: Point
  readonly low: Point
  readonly high: Point
}

/** Every copy of every tile that touches the cell, with its bounds. */
export function tileIndex(pattern: StarPattern): readonly PlacedTile[] {
  const [w, h] = pattern.cell
  const shifts = [-1, 0, 1].flatMap((i) => [-1, 0, 1].map((j) => [i, j] as const))
  return pattern.tiles.flatMap(({ outline, family }, tile) =>
    shifts
      .map((shift): PlacedTile => {
        const moved = outline.map(([x, y]) => [x + shift[0] * w, y + shift[1] * h] as const)
        const xs = moved.map(([x]) => x)
        const ys = moved.map(([, y]) => y)
        return {
          outline: moved,
          family,
          tile,
          shift,
          low: [Math.min(...xs), Math.min(...ys)],
          high: [Math.max(...xs), Math.max(...ys)],
        }
      })
      .filter(({ low, high }) => high[0] > 0 && low[0] < w && high[1] > 0 && low[1] < h),
  )
}

/** True where the point lies inside the outline. */
export function covers(outline: readonly Point[], x: number, y: number): boolean {
  let inside = false
  let previous = outline.at(-1)
  for (const point of outline) {
    if (previous && previous[1] > y !== point[1] > y) {
      const crossing = ((point[0] - previous[0]) * (y - previous[1])) / (point[1] - previous[1]) + previous[0]
      if (x < crossing) inside = !inside
    }
    previous = point
  }
  return inside
}

/** Distance to the nearest edge of an outline, and the unit direction from that edge to the point. */
export function edgeDistance(
  outline: readonly Point[],
  x: number,
  y: number,
): { distance: number; nx: number; ny: number } {
  const nearest = { distance: Infinity, nx: 0, ny: 0 }
  let previous = outline.at(-1)
  for (const point of outline) {
    if (previous) {
      const [px, py] = nearestOnSegment(previous, point, x, y)
      const distance = Math.hypot(x - px, y - py)
      if (distance < nearest.distance) {
        nearest.distance = distance
        nearest.nx = (x - px) / (distance || 1)
        nearest.ny = (y - py) / (distance || 1)
      }
    }
    previous = point
  }
  return nearest
}

/** The point of the segment from a to b that is nearest to (x, y). */
export function nearestOnSegment(a: Point, b: Point, x: number, y: number): Point {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  const t = Math.min(1, Math.max(0, ((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy)))
  return [a[0] + dx * t, a[1] + dy * t]
}
