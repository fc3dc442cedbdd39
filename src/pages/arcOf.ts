export type Point = readonly [x: number, y: number]

/** How far an arc bows to the side, for its length: enough for a way there and a way back to be two lines. */
const BOW = 0.16

/** The point that an arc between two places is drawn towards: a quadratic curve of Bézier. */
function bowOf([fromX, fromY]: Point, [x, y]: Point): Point {
  return [Math.round((fromX + x) / 2 + (y - fromY) * BOW), Math.round((fromY + y) / 2 - (x - fromX) * BOW)]
}

/** Each way of a route from one place to the next. */
function waysOf(points: readonly Point[]): readonly { readonly from: Point; readonly to: Point }[] {
  return points.flatMap((to, index) => {
    const from = points[index - 1]
    return from ? [{ from, to }] : []
  })
}

/** The line of a route on the sheet, an arc from each place to the next: the drawing of an SVG path. */
export function arcOf(points: readonly Point[]): string {
  const [first] = points
  if (!first) return ''
  const arcs = waysOf(points).map(({ from, to }) => `Q${bowOf(from, to).join(' ')} ${to.join(' ')}`)
  return `M${first.join(' ')}${arcs.join('')}`
}

/** Where each arc of a route arrives, and in which direction: degrees, clockwise from the right. */
export function arrivalsOf(points: readonly Point[]): readonly { readonly at: Point; readonly degrees: number }[] {
  return waysOf(points).map(({ from, to }) => {
    const [bowX, bowY] = bowOf(from, to)
    return { at: to, degrees: Math.round((Math.atan2(to[1] - bowY, to[0] - bowX) * 180) / Math.PI) }
  })
}

/** Points that the line of a route runs through, so that names can keep off it and no sheet cuts it. */
export function pointsAlong(points: readonly Point[], steps = 12): readonly Point[] {
  return waysOf(points).flatMap(({ from, to }) => {
    const bow = bowOf(from, to)
    return Array.from({ length: steps + 1 }, (_, step): Point => {
      const t = step / steps
      const along = (axis: 0 | 1) => (1 - t) ** 2 * from[axis] + 2 * t * (1 - t) * bow[axis] + t ** 2 * to[axis]
      return [along(0), along(1)]
    })
  })
}
