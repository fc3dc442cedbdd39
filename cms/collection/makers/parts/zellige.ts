import { chance } from '../random.ts'
import { mix } from '../palette.ts'
import { path, trace, type Point } from '../svg.ts'

export type ZelligeColours = {
  star: readonly [string, ...string[]]
  cross: readonly [string, ...string[]]
  heart: string
  grout: string
}

/** Corners of an eight-pointed khatam (two squares) around a centre. */
function khatam(cx: number, cy: number, radius: number): Point[] {
  // The inner corners of two crossed squares lie at cos 45° / cos 22.5° of the outer ones.
  const inner = (radius * Math.SQRT1_2) / Math.cos(Math.PI / 8)
  return Array.from({ length: 16 }, (_, i): Point => {
    const r = i % 2 ? inner : radius
    const angle = (i * Math.PI) / 8
    return [cx + r * Math.cos(angle), cy + r * Math.sin(angle)]
  })
}

/**
 * Star-and-cross tiling, every tile with its own glaze. `toPlane` maps cell coordinates (0…columns, 0…rows) to the
 * picture, so that a panel may stand upright or lie on the floor in perspective.
 */
export function zellige(
  seed: number,
  columns: number,
  rows: number,
  colours: ZelligeColours,
  toPlane: (column: number, row: number) => Point,
  inset = 0.035,
): string {
  const luck = chance(seed)
  const glaze = (colour: string) => mix(colour, luck.next() < 0.5 ? '#fbf3e2' : '#121a2d', luck.next() * 0.14)
  const draw = (points: readonly Point[], colour: string) => path(trace(points.map(([x, y]) => toPlane(x, y))), colour)
  const outline = trace([toPlane(0, 0), toPlane(columns, 0), toPlane(columns, rows), toPlane(0, rows)])
  let tiles = ''
  for (let row = 0; row <= rows; row++) {
    for (let column = 0; column <= columns; column++) {
      // Crosses fill the corner between four stars: their arms end at the star's inner corners.
      if (column > 0 && row > 0 && column < columns && row < rows)
        tiles += draw(cross(column, row, inset), glaze(luck.pick(colours.cross)))
      if (column < columns && row < rows) {
        const [cx, cy] = [column + 0.5, row + 0.5]
        tiles += draw(khatam(cx, cy, 0.5 - inset), glaze(luck.pick(colours.star)))
        tiles += draw(khatam(cx, cy, 0.22), glaze(colours.heart))
      }
    }
  }
  return path(outline, colours.grout) + tiles
}

/** What four stars leave between them: a cross with pointed arms. */
function cross(x: number, y: number, inset: number): Point[] {
  const waist = 0.5 - Math.SQRT1_2 / 2 - inset * 0.7
  const shoulder = Math.SQRT1_2 / 2 - inset * 0.3
  const arm: Point[] = [
    [0, -0.5 + inset * 1.4],
    [waist, -shoulder],
    [waist, -waist],
    [shoulder, -waist],
  ]
  return [0, 1, 2, 3].flatMap((quarter) => {
    const [cos, sin] = [Math.round(Math.cos((quarter * Math.PI) / 2)), Math.round(Math.sin((quarter * Math.PI) / 2))]
    return arm.map(([px, py]): Point => [x + px * cos - py * sin, y + px * sin + py * cos])
  })
}

/** An upright panel: cells of `size` px from its top left corner. */
export const upright =
  (x: number, y: number, size: number) =>
  (column: number, row: number): Point => [x + column * size, y + row * size]
