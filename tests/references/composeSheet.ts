import sharp from 'sharp'

export interface SheetCell {
  /** A file, or an encoded picture. */
  readonly picture: Buffer | string
  readonly words: string
}

export interface SheetLine {
  readonly title: string
  readonly cells: readonly SheetCell[]
}

/** Pixels: between cells, above a line for its title, below a picture for its words. */
const GAP = 12
const TITLE = 28
const WORDS = 18

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const escaped = (words: string) => words.replaceAll(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign)

/** One picture of many, to be looked at: a title for each line, words below each cell. @returns a JPEG */
export async function composeSheet(
  lines: readonly SheetLine[],
  cell: { readonly width: number; readonly height: number },
  fit: 'cover' | 'contain' = 'cover',
): Promise<Buffer> {
  const columns = Math.max(...lines.map(({ cells }) => cells.length))
  const lineHeight = TITLE + cell.height + WORDS + GAP
  const left = (column: number) => GAP + column * (cell.width + GAP)
  const top = (line: number) => GAP + line * lineHeight
  const [width, height] = [left(columns), top(lines.length)]
  const words = lines.flatMap(({ title, cells }, line) => [
    `<text x="${GAP}" y="${top(line) + 20}">${escaped(title)}</text>`,
    ...cells.map(
      (each, column) =>
        `<text x="${left(column)}" y="${top(line) + TITLE + cell.height + 14}" font-size="12">${escaped(each.words)}</text>`,
    ),
  ])
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="sans-serif" font-size="18" fill="#e9dfcb"><rect width="100%" height="100%" fill="#1d2a44"/>${words.join('')}</svg>`
  const pictures = await Promise.all(
    lines.flatMap(({ cells }, line) =>
      cells.map(async ({ picture }, column) => ({
        input: await sharp(picture).resize(cell.width, cell.height, { fit, background: '#14203a' }).toBuffer(),
        left: left(column),
        top: top(line) + TITLE,
      })),
    ),
  )
  return sharp(Buffer.from(svg)).composite(pictures).jpeg({ quality: 86 }).toBuffer()
}
