/** A point of a pattern, in units of its cell. */
export type Point = readonly [x: number, y: number]

/** One tile of a pattern: a simple polygon, and which of the craftsman's families it belongs to. */
export interface Tile {
  readonly outline: readonly Point[]
  readonly family: string
}

/**
 * A star pattern that fills the plane by repeating its cell. The tiles cover the cell exactly once (tiles may stick out
 * of the cell on one side; their copies come in on the other). `straps` are the lines that a plasterer carves.
 */
export interface StarPattern {
  readonly cell: Point
  readonly tiles: readonly Tile[]
  readonly straps: readonly (readonly [Point, Point])[]
}

interface Polygon {
  readonly corners: readonly Point[]
  readonly family: string
}

/** How far a rosette's inner points lie from its centre, as fractions of the star's own (notch, tip). */
type Rosette = readonly [notch: number, tip: number]

const ORIGIN: Point = [0, 0]

function at<T>(list: readonly T[], index: number, fallback: T): T {
  return list[((index % list.length) + list.length) % list.length] ?? fallback
}

const corner = (list: readonly Point[], index: number): Point => at(list, index, ORIGIN)

function middle(a: Point, b: Point): Point {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
}

/** Where the ray from p along angle a meets the ray from q along angle b. */
function meeting(p: Point, a: number, q: Point, b: number): Point {
  const [dx, dy, ex, ey] = [Math.cos(a), Math.sin(a), Math.cos(b), Math.sin(b)]
  const t = ((q[0] - p[0]) * ey - (q[1] - p[1]) * ex) / (dx * ey - dy * ex)
  return [p[0] + dx * t, p[1] + dy * t]
}

/** A regular polygon of n corners on a circle. */
export function regularPolygon(centre: Point, radius: number, n: number, turn: number): Point[] {
  return Array.from({ length: n }, (_, i) => {
    const angle = turn + (2 * Math.PI * i) / n
    return [centre[0] + radius * Math.cos(angle), centre[1] + radius * Math.sin(angle)] as const
  })
}

/** Signed area; positive where the corners run counter-clockwise. Units of the cell, squared. */
export function areaOf(outline: readonly Point[]): number {
  return (
    outline.reduce((sum, p, i) => {
      const q = corner(outline, i + 1)
      return sum + p[0] * q[1] - q[0] * p[1]
    }, 0) / 2
  )
}

/**
 * Hankin's "polygons in contact" (1925): from the middle of every edge of a tiling two lines leave at the contact angle;
 * where they meet inside a polygon they make its star, and what lies around the tiling's corners becomes the tiles between.
 */
function starsFrom(
  polygons: readonly Polygon[],
  cell: Point,
  contact: number,
  rosettes: Readonly<Record<string, Rosette>>,
): StarPattern {
  const tiles: Tile[] = []
  const straps: (readonly [Point, Point])[] = []
  const nodes = new Map<string, { at: Point; around: Point[] }>()

  const wrap = (x: number, period: number) => {
    const r = ((x % period) + period) % period
    return Math.abs(r - period) < 1e-4 ? 0 : r
  }
  const keyOf = (p: Point) => `${wrap(p[0], cell[0]).toFixed(3)},${wrap(p[1], cell[1]).toFixed(3)}`

  for (const { corners, family } of polygons) {
    const n = corners.length
    const centre: Point = [corners.reduce((sum, p) => sum + p[0], 0) / n, corners.reduce((sum, p) => sum + p[1], 0) / n]
    const middles = corners.map((p, i) => middle(p, corner(corners, i + 1)))
    const knots = corners.map((a, i): Point => {
      const b = corner(corners, i + 1)
      const c = corner(corners, i + 2)
      const before = Math.atan2(b[1] - a[1], b[0] - a[0])
      const after = Math.atan2(b[1] - c[1], b[0] - c[0])
      return meeting(corner(middles, i), before + contact, corner(middles, i + 1), after - contact)
    })

    knots.forEach((knot, i) => {
      const from = corner(middles, i)
      const to = corner(middles, i + 1)
      straps.push([from, knot], [knot, to])
      const b = corner(corners, i + 1)
      const key = keyOf(b)
      const node = nodes.get(key) ?? { at: b, around: [] }
      const [ox, oy] = [node.at[0] - b[0], node.at[1] - b[1]]
      for (const p of [knot, from, to]) node.around.push([p[0] + ox, p[1] + oy])
      nodes.set(key, node)
    })

    const rosette = rosettes[family]
    if (!rosette) {
      tiles.push({ outline: middles.flatMap((m, i) => [m, corner(knots, i)]), family: `${family}-star` })
      continue
    }
    const towards = (p: Point, share: number): Point => [
      centre[0] + (p[0] - centre[0]) * share,
      centre[1] + (p[1] - centre[1]) * share,
    ]
    const notches = knots.map((p) => towards(p, rosette[0]))
    const tips = middles.map((p) => towards(p, rosette[1]))
    middles.forEach((m, i) => {
      const notch = corner(notches, i)
      const tip = corner(tips, i)
      const lastNotch = corner(notches, i - 1)
      tiles.push({
        outline: [m, corner(knots, i), notch, tip, lastNotch, corner(knots, i - 1)],
        family: `${family}-petal`,
      })
      straps.push([corner(knots, i), notch], [notch, tip], [lastNotch, tip])
    })
    tiles.push({ outline: tips.flatMap((tip, i) => [tip, corner(notches, i)]), family: `${family}-core` })
  }

  for (const { at: hub, around } of nodes.values()) {
    const turn = (p: Point) => Math.atan2(p[1] - hub[1], p[0] - hub[0])
    const sorted = around.toSorted((a, b) => turn(a) - turn(b))
    const outline = sorted.filter((p, i) => {
      const last = corner(sorted, i - 1)
      return Math.hypot(p[0] - last[0], p[1] - last[1]) > 1e-5
    })
    tiles.push({ outline, family: 'node' })
  }
  return { cell, tiles, straps }
}

const EIGHT_CONTACT = (67.5 * Math.PI) / 180
const TWELVE_CONTACT = (72 * Math.PI) / 180

/** Eight-fold stars on octagons and squares (4.8.8). Cell 1 × 1. Without rosette the star stays one tile (screens). */
export function eightFold(contact = EIGHT_CONTACT, rosette: Rosette | null = [0.62, 0.5]): StarPattern {
  const radius = 0.5 / Math.cos(Math.PI / 8)
  const edge = 2 * radius * Math.sin(Math.PI / 8)
  return starsFrom(
    [
      { corners: regularPolygon([0.5, 0.5], radius, 8, Math.PI / 8), family: 'octagon' },
      { corners: regularPolygon([0, 0], edge / Math.SQRT2, 4, 0), family: 'square' },
    ],
    [1, 1],
    contact,
    rosette ? { octagon: rosette } : {},
  )
}

/** Twelve-fold stars on dodecagons, hexagons and squares (4.6.12). Cell 1 × √3. */
export function twelveFold(contact = TWELVE_CONTACT, rosette: Rosette = [0.6, 0.55]): StarPattern {
  const height = Math.sqrt(3)
  const edge = 1 / (3 + Math.sqrt(3))
  const radius = edge / (2 * Math.sin(Math.PI / 12))
  const polygons = [ORIGIN, [0.5, height / 2] as const].flatMap((c): Polygon[] => [
    { corners: regularPolygon(c, radius, 12, Math.PI / 12), family: 'dodecagon' },
    ...[0, 1, 2].map((k): Polygon => {
      const a = (k * Math.PI) / 3
      const centre: Point = [c[0] + Math.cos(a) / 2, c[1] + Math.sin(a) / 2]
      return { corners: regularPolygon(centre, edge / Math.SQRT2, 4, a + Math.PI / 4), family: 'square' }
    }),
    ...[1, -1].map((side): Polygon => ({
      corners: regularPolygon([c[0], c[1] + side / height], edge, 6, 0),
      family: 'hexagon',
    })),
  ])
  return starsFrom(polygons, [1, height], contact, { dodecagon: rosette })
}
