import type { Point } from './arcOf.ts'

/** A part of a sheet, in its pixels. */
export interface Crop {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Paper {
  readonly width: number
  readonly height: number
}

/** Around what is drawn, for the names: a share of its longer side. */
const MARGIN = 0.16

/** A smaller part would show how coarsely the coasts are drawn: a share of the sheet's width. */
const LEAST = 0.3

/**
 * The smallest part of a sheet that holds all points and has a shape; null where a part of that shape cannot hold them.
 * Without points, the middle of the sheet.
 * @param ratio width over height
 */
export function cropOf(points: readonly Point[], sheet: Paper, ratio: number): Crop | null {
  const middle: Point = [sheet.width / 2, sheet.height / 2]
  const [xs, ys] = [0, 1].map((axis) => (points.length > 0 ? points : [middle]).map((point) => point[axis] ?? 0))
  if (!xs || !ys) return null
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const margin = Math.max(right - left, bottom - top) * MARGIN
  const most = Math.min(sheet.width, sheet.height * ratio)
  if (right - left > most || bottom - top > most / ratio) return null
  const needed = Math.max(right - left + 2 * margin, (bottom - top + 2 * margin) * ratio, sheet.width * LEAST)
  const width = Math.min(needed, most)
  const height = width / ratio
  return {
    x: Math.round(within((left + right - width) / 2, sheet.width - width)),
    y: Math.round(within((top + bottom - height) / 2, sheet.height - height)),
    width: Math.round(width),
    height: Math.round(height),
  }
}

function within(value: number, most: number): number {
  return Math.max(0, Math.min(value, most))
}
