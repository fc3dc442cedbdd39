import { rgbOf, type Rgb } from '../palette.ts'
import { cloud, dice, mix, smooth } from '../noise.ts'
import type { Paint } from './Paint.ts'

/** Shelves to the texture, one above the other. */
export const BOOK_ROWS = 3
const SPINES = [
  '#6e2a22',
  '#2d4a3c',
  '#26375a',
  '#8a5a33',
  '#4a3326',
  '#b08a4a',
  '#c9b891',
  '#7d4a2a',
  '#39404a',
  '#5c2233',
].map(rgbOf)
const GOLD = rgbOf('#d3a650')
const DARK = rgbOf('#1c120b')
const PAGE = rgbOf('#e8dcc0')

interface Book {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly cloth: Rgb
  readonly seed: number
}

/** Books of one shelf from u = 0 to 1: sets of equal volumes among single ones. */
function shelve(row: number): readonly Book[] {
  const books: Book[] = []
  let [left, seed] = [0, row * 100]
  while (left < 1) {
    seed++
    const volumes = dice(seed, 131) < 0.3 ? 3 + Math.floor(3 * dice(seed, 132)) : 1
    const width = 0.024 + 0.032 * dice(seed, 133)
    const top = 0.68 + 0.24 * dice(seed, 134)
    const cloth = SPINES[Math.floor(dice(seed, 135) * SPINES.length)] ?? DARK
    for (let i = 0; i < volumes && left < 1; i++) {
      const right = 1 - left - width < 0.02 ? 1 : left + width
      books.push({ left, right, top, cloth, seed: seed * 10 + (volumes > 1 ? 0 : i) })
      left = right
    }
  }
  return books
}

const SHELVES = Array.from({ length: BOOK_ROWS }, (_, row) => shelve(row))

/** Rows of book spines, bound in leather and cloth, with gilt bands; nobody's titles. */
export const paintBooks: Paint = (u, v) => {
  const row = Math.min(BOOK_ROWS - 1, Math.floor(v * BOOK_ROWS))
  const y = v * BOOK_ROWS - row
  const book = SHELVES[row]?.find(({ right }) => u < right)
  if (!book) return [DARK[0], DARK[1], DARK[2]]
  const { left, right, top, cloth, seed } = book
  const deep = 0.6 + 0.5 * cloud(u, v, 12, 2, 141)
  if (y > top) {
    // Over the book: the dark of the shelf, and a glimpse of its pages.
    const page = y < top + 0.02 ? 0.5 : 0
    return [
      mix(DARK[0] * deep, PAGE[0] * 0.5, page),
      mix(DARK[1] * deep, PAGE[1] * 0.5, page),
      mix(DARK[2] * deep, PAGE[2] * 0.5, page),
    ]
  }
  const x = (u - left) / (right - left)
  const round = 1 - 0.62 * Math.abs(2 * x - 1) ** 3
  const h = y / top
  const worn = 0.84 + 0.3 * cloud(u, v, 40, 3, 143)
  const style = Math.floor(dice(seed, 136) * 4)
  const ribs = style < 3 && [0.14, 0.3, 0.72, 0.88].some((at) => Math.abs(h - at) < 0.011)
  const label = style === 1 && h > 0.5 && h < 0.66
  const title = style !== 3 && h > 0.54 && h < 0.62 && Math.abs(x - 0.5) < 0.28 && dice(Math.floor(h * 120), seed) > 0.4
  const leather = label ? ([cloth[0] * 0.45, cloth[1] * 0.4, cloth[2] * 0.4] as const) : cloth
  const gilt = ribs || title ? 0.8 : 0
  const shade = round * worn * mix(0.7, 1, smooth(0, 0.1, y)) * (style === 3 ? 1.12 : 1)
  return [
    mix(leather[0], GOLD[0], gilt) * shade,
    mix(leather[1], GOLD[1], gilt) * shade,
    mix(leather[2], GOLD[2], gilt) * shade,
  ]
}
