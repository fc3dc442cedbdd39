import sharp from 'sharp'

/** Cells of a picture's grid, across and down. */
const GRID = { desktop: [12, 8], phone: [6, 12] } as const

/** What is compared of a picture: its colours by cells, and how much detail each cell has. */
export interface Looks {
  /** Red, green and blue of each cell, 0 to 255. */
  readonly colours: readonly number[]
  /** Standard deviation of each cell's luminance, 0 to 128. */
  readonly detail: readonly number[]
}

/** Pixels that a cell is measured from, each way: fine enough for tiles and boards, too coarse for edges a pixel off. */
const CELL = 16

/** Reads a picture as a coarse grid: small shifts and another browser's filtering change little, a missing wall much. */
export async function looksOf(picture: Buffer, screen: keyof typeof GRID): Promise<Looks> {
  const [columns, lines] = GRID[screen]
  const [width, height] = [columns * CELL, lines * CELL]
  const pixels = await sharp(picture)
    .removeAlpha()
    .toColourspace('srgb')
    .resize(width, height, { fit: 'fill' })
    .raw()
    .toBuffer()
  const colours: number[] = []
  const detail: number[] = []
  for (let line = 0; line < lines; line++) {
    for (let column = 0; column < columns; column++) {
      const cell = cellOf(pixels, width, column, line)
      colours.push(...[0, 1, 2].map((channel) => mean(cell.map((pixel) => pixel[channel] ?? 0))))
      const bright = cell.map(([r = 0, g = 0, b = 0]) => 0.2126 * r + 0.7152 * g + 0.0722 * b)
      const middle = mean(bright)
      detail.push(Math.sqrt(mean(bright.map((value) => (value - middle) ** 2))))
    }
  }
  return { colours, detail }
}

/** How far two pictures lie apart. */
export interface Difference {
  /** Of the cell and channel that differ most, 0 to 255. */
  readonly worst: number
  /** Over all cells and channels, 0 to 255. */
  readonly mean: number
  /** Share of the detail that is gone, 0 to 1; negative where there is more. */
  readonly lostDetail: number
}

export function differenceOf(seen: Looks, reference: Looks): Difference {
  const apart = reference.colours.map((value, index) => Math.abs(value - (seen.colours[index] ?? 0)))
  const detail = mean(reference.detail)
  return {
    worst: Math.max(...apart),
    mean: mean(apart),
    lostDetail: detail === 0 ? 0 : (detail - mean(seen.detail)) / detail,
  }
}

/**
 * What still counts as the same look. Two runs of one browser differ by less than 2; a black wall by over 60 in its cells; a
 * floor without its texture by its detail. Proven by planting a black texture (tests/journeys/themes.spec.ts).
 */
const TOLERANCE: Difference = { worst: 34, mean: 6, lostDetail: 0.3 }

export function isAlike({ worst, mean, lostDetail }: Difference): boolean {
  return worst <= TOLERANCE.worst && mean <= TOLERANCE.mean && Math.abs(lostDetail) <= TOLERANCE.lostDetail
}

function cellOf(pixels: Buffer, width: number, column: number, line: number): number[][] {
  return Array.from({ length: CELL * CELL }, (_, index) => {
    const x = column * CELL + (index % CELL)
    const y = line * CELL + Math.floor(index / CELL)
    const at = (y * width + x) * 3
    return [pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0]
  })
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
