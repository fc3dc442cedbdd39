import type { Mason } from '../Mason.ts'

/** A shelf from board to board: as the books' texture has them, metres. */
export const SHELF = 0.35
const BOARD = 0.028

interface Bookcase {
  readonly left: number
  readonly right: number
  readonly low: number
  readonly shelves: number
  /** How far its boards stand out from the wall. */
  readonly depth: number
  readonly parts: number
  /** Which books: any number. */
  readonly books: number
  /** Over the eye one sees the boards' undersides, below it their tops. */
  readonly isHigh: boolean
  /** Its ends stand free and are seen. */
  readonly ends?: boolean
}

/** Shelves full of books on a wall whose face is z = 0 of the mason's frame. */
export function buildBookcase(mason: Mason, bookcase: Bookcase): void {
  const { left, right, low, shelves, depth, parts, books, isHigh, ends } = bookcase
  const high = low + shelves * SHELF
  const width = (right - left) / parts
  const back = depth - 0.06
  for (let part = 0; part < parts; part++) {
    // Each part shows another stretch of the texture, so that no row repeats beside itself.
    const uvAt = [((books + part) * 0.37 + (part % 2) * 0.19) % 1.05, (((books + part * 2) % 3) * 1.05) / 3] as const
    mason.panel('books', left + part * width, low, left + (part + 1) * width, high, back, { uvAt, density: 0.9 })
  }
  const wood = { quarter: true, gloss: 0.3, density: 0.6 } as const
  for (let shelf = 0; shelf <= shelves; shelf++) {
    const y = low + shelf * SHELF
    mason.box('walnut', [left, y - BOARD / 2, back], [right, y + BOARD / 2, depth], isHigh ? 'yZ' : 'YZ', wood)
  }
  for (let part = 0; part <= parts; part++) {
    const x = left + part * width
    const [from, to] = [Math.max(left, x - BOARD / 2), Math.min(right, x + BOARD / 2)]
    const faces = `${part > 0 || ends ? 'x' : ''}${part < parts || ends ? 'X' : ''}Z`
    mason.box('walnut', [from, low, back], [to, high, depth + 0.006], faces, { gloss: 0.3, density: 0.6 })
  }
  if (!ends) return
  for (const [x, face] of [
    [left, 'x'],
    [right, 'X'],
  ] as const)
    mason.box('walnut', [x, low, 0], [x, high, back], face, { gloss: 0.3, density: 0.4 })
}
