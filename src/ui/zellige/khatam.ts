/** A point in the tile's own units. */
export type Point = readonly [x: number, y: number]

/**
 * The khatam, the eight-pointed star {8/2} of Moroccan zellige: the outline of two equal squares, one turned by 45°.
 *
 * @param radius from the centre to a tip
 * @returns sixteen points, tips and inner corners in turn, a tip to the right first
 */
export function khatam([cx, cy]: Point, radius: number): readonly Point[] {
  // Where the sides of the two squares cross: the regular octagon's corners.
  const inner = (radius * Math.cos(Math.PI / 4)) / Math.cos(Math.PI / 8)
  return Array.from({ length: 16 }, (_, index) => {
    const angle = (index * Math.PI) / 8
    const reach = index % 2 === 0 ? radius : inner
    return [cx + reach * Math.cos(angle), cy + reach * Math.sin(angle)] as const
  })
}

/**
 * What four khatams leave between them when their tips touch: the cross with pointed arms, centred on the corner that
 * the four squares share.
 *
 * @param side of the square that holds one star; the star's radius is half of it
 */
export function cross([cx, cy]: Point, side: number): readonly Point[] {
  const corners: readonly Point[] = [
    [cx - side / 2, cy - side / 2],
    [cx + side / 2, cy - side / 2],
    [cx + side / 2, cy + side / 2],
    [cx - side / 2, cy + side / 2],
  ]
  // Each star lends the five points that face the corner: two tips that it shares, and what lies between.
  return corners.flatMap((centre, index) => {
    const star = khatam(centre, side / 2)
    const first = index * 4
    return [4, 3, 2, 1].map((step): Point => star[(first + step) % 16] ?? centre)
  })
}

/** Twice the area would be the shoelace's sum; this is the area. */
export function areaOf(points: readonly Point[]): number {
  const sum = points.reduce((total, [x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y]
    return total + x * nextY - nextX * y
  }, 0)
  return Math.abs(sum) / 2
}
