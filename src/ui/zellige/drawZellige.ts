import { cross, khatam, type Point } from './khatam.ts'

/** Side of the square that holds one star, in the tile's units. */
const SIDE = 40
/** Plaster that shows between two cut tiles. */
const JOINT = 1.6

/** The glazes of the museum's palette (art direction 12). */
const GLAZE = {
  plaster: '#f0e2c8',
  white: '#f8f1e2',
  cobalt: '#1d4a8f',
  green: '#1d6a4c',
  honey: '#d8972b',
  ink: '#1d2a44',
  oxblood: '#8e3322',
} as const

/** The dado: stars and crosses, two by two, to be repeated along a wall. An SVG document. */
export function drawDado(): string {
  const size = 2 * SIDE
  const shapes: string[] = []
  for (const [column, row] of [
    [0, 0],
    [1, 0],
    [0, 1],
    [1, 1],
  ] as const) {
    const centre: Point = [(column + 0.5) * SIDE, (row + 0.5) * SIDE]
    const blue = (column + row) % 2 === 0
    shapes.push(
      tile(khatam(centre, SIDE / 2), blue ? GLAZE.cobalt : GLAZE.green),
      tile(khatam(centre, SIDE * 0.29), GLAZE.white),
      tile(khatam(centre, SIDE * 0.17), blue ? GLAZE.honey : GLAZE.ink),
    )
  }
  for (const column of [0, 1, 2]) {
    for (const row of [0, 1, 2]) {
      const centre: Point = [column * SIDE, row * SIDE]
      shapes.push(tile(cross(centre, SIDE), GLAZE.white), tile(khatam(centre, SIDE * 0.14), GLAZE.honey))
    }
  }
  return svg(size, size, `<path fill="${GLAZE.plaster}" d="M0 0h${size}v${size}H0z"/>${shapes.join('')}`)
}

/** A line of stars, outlined, to be repeated as a quiet rule. An SVG document. */
export function drawRule(): string {
  const outline = `fill="none" stroke="${GLAZE.honey}" stroke-width="1.4" stroke-linejoin="miter"`
  const [width, height] = [SIDE * 2, SIDE / 2]
  const middle = height / 2
  const star = path(khatam([SIDE, middle], 8))
  const small = path(khatam([SIDE, middle], 3.4))
  return svg(
    width,
    height,
    `<path ${outline} d="M0 ${middle}H${SIDE - 13}M${SIDE + 13} ${middle}H${width}"/><path ${outline} d="${star}"/><path fill="${GLAZE.green}" d="${small}"/>`,
  )
}

/** The museum's mark: one khatam in another. An SVG document, also the favicon. */
export function drawMark(): string {
  const centre: Point = [32, 32]
  const parts = [
    tile(khatam(centre, 31), GLAZE.cobalt, 0),
    tile(khatam(centre, 19), GLAZE.white, 0),
    tile(khatam(centre, 10.5), GLAZE.honey, 0),
  ]
  return svg(64, 64, parts.join(''))
}

/** Stars in outline that tile a field; faint, behind a title. An SVG document. */
export function drawField(): string {
  const line = `fill="none" stroke="${GLAZE.honey}" stroke-opacity=".16" stroke-width=".8"`
  const star = path(khatam([SIDE / 2, SIDE / 2], SIDE / 2))
  return svg(SIDE, SIDE, `<path ${line} d="${star}"/>`)
}

function tile(points: readonly Point[], glaze: string, joint = JOINT): string {
  const edge = joint > 0 ? ` stroke="${GLAZE.plaster}" stroke-width="${joint}"` : ''
  return `<path fill="${glaze}"${edge} d="${path(points)}"/>`
}

function path(points: readonly Point[]): string {
  return `M${points.map(([x, y]) => `${short(x)} ${short(y)}`).join('L')}z`
}

function short(value: number): string {
  return String(Number(value.toFixed(2)))
}

function svg(width: number, height: number, body: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${body}</svg>\n`
}
