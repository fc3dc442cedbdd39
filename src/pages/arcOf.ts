export type Point = readonly [x: number, y: number]

/** How far an arc bows to the side, for its length: enough for a way there and a way back to be two lines. */
const BOW = 0.16

/** The line of a route on the sheet, an arc from each place to the next: the drawing of an SVG path. */
export function arcOf(points: readonly Point[]): string {
  return points
    .map(([x, y], index) => {
      const before = points[index - 1]
      if (!before) return `M${x} ${y}`
      const [fromX, fromY] = before
      const middle = [(fromX + x) / 2 + (y - fromY) * BOW, (fromY + y) / 2 - (x - fromX) * BOW]
      return `Q${middle.map((value) => Math.round(value)).join(' ')} ${x} ${y}`
    })
    .join('')
}
