import type { Vec2 } from '../plan/types.ts'

/** A line with breadth, in the picture's own metres: x to its right, y up, from its middle. Ready for the GPU. */
export interface RouteRibbon {
  /** Three numbers a vertex; z is 0. */
  readonly positions: Float32Array
  /** Two numbers a vertex: how far along the journey (0 to 1), and how far from its middle line (−1 to 1). */
  readonly along: Float32Array
  readonly triangles: Uint16Array
}

/** Pieces of each leg, and corners of a place's disc: round from as near as anyone stands. */
const PIECES = 20
const CORNERS = 20
/** How far a leg bows to the left of its way, of its length: journeys there and back don't lie on each other. */
const BOW = 0.1
/** A place's disc, in half breadths of the line. */
const DISC = 2.4
/** A place alone is pointed at, so it is larger. */
const DISC_ALONE = 4

/**
 * The journey through places of a picture, a disc at each.
 * @param points 0 to 1 from the picture's left and top, at least one
 * @param size of the picture, metres
 * @param breadth of the line, metres
 */
export function routeRibbon(
  points: readonly (readonly [number, number])[],
  size: { readonly width: number; readonly height: number },
  breadth: number,
): RouteRibbon {
  const places = points.map(([across, down]): Vec2 => [(across - 0.5) * size.width, (0.5 - down) * size.height])
  const legs = places.slice(1).flatMap((to, index) => {
    const from = places[index]
    return from ? [{ from, to, length: Math.hypot(to[0] - from[0], to[1] - from[1]) }] : []
  })
  const total = legs.reduce((sum, { length }) => sum + length, 0)
  const positions: number[] = []
  const along: number[] = []
  const triangles: number[] = []
  const half = breadth / 2
  let gone = 0
  for (const { from, to, length } of legs) {
    const first = positions.length / 3
    for (let piece = 0; piece <= PIECES; piece++) {
      const t = piece / PIECES
      const [x, y, nx, ny] = onArc(from, to, t)
      const share = total > 0 ? (gone + length * t) / total : 1
      for (const side of [1, -1]) {
        positions.push(x + nx * half * side, y + ny * half * side, 0)
        along.push(share, side)
      }
      if (piece === 0) continue
      const at = first + piece * 2
      triangles.push(at - 2, at - 1, at, at - 1, at + 1, at)
    }
    gone += length
  }
  const radius = half * (places.length === 1 ? DISC_ALONE : DISC)
  gone = 0
  places.forEach(([x, y], index) => {
    gone += legs[index - 1]?.length ?? 0
    const share = total > 0 ? gone / total : 0
    const middle = positions.length / 3
    positions.push(x, y, 0)
    along.push(share, 0)
    for (let corner = 0; corner < CORNERS; corner++) {
      const angle = (corner / CORNERS) * Math.PI * 2
      positions.push(x + Math.cos(angle) * radius, y + Math.sin(angle) * radius, 0)
      along.push(share, 1)
      triangles.push(middle, middle + 1 + corner, middle + 1 + ((corner + 1) % CORNERS))
    }
  })
  return {
    positions: Float32Array.from(positions),
    along: Float32Array.from(along),
    triangles: Uint16Array.from(triangles),
  }
}

/** A point of a leg's arc, and the direction to the left of the way there, length 1. */
function onArc(from: Vec2, to: Vec2, t: number): readonly [x: number, y: number, nx: number, ny: number] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const control: Vec2 = [(from[0] + to[0]) / 2 - dy * BOW * 2, (from[1] + to[1]) / 2 + dx * BOW * 2]
  const s = 1 - t
  const x = s * s * from[0] + 2 * s * t * control[0] + t * t * to[0]
  const y = s * s * from[1] + 2 * s * t * control[1] + t * t * to[1]
  const tx = s * (control[0] - from[0]) + t * (to[0] - control[0])
  const ty = s * (control[1] - from[1]) + t * (to[1] - control[1])
  const length = Math.hypot(tx, ty)
  return length > 0 ? [x, y, -ty / length, tx / length] : [x, y, 0, 0]
}
