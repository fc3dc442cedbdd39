import type { LayerLevel } from '../quality/tiers.ts'

/** Something that hangs, as it is seen from here. */
export interface Wish {
  readonly key: string
  /** Metres to the visitor. */
  readonly distance: number
  /** Pixels that its longer side fills on the screen, and never more than it has. */
  readonly pixels: number
}

/** A tenth fewer texels than pixels: nobody sees it. */
const ENOUGH = 0.9

/** The smallest level that looks sharp; the largest where none does. */
export function levelFor(pixels: number, levels: readonly LayerLevel[]): number {
  const found = levels.findIndex(({ width, height }) => Math.max(width, height) >= pixels * ENOUGH)
  return found < 0 ? levels.length - 1 : found
}

/**
 * Who should have a layer of which level: the nearest come first, and what finds the level of its size full goes one lower.
 * @returns the keys of each level, nearest first; never more than it has layers
 */
export function shareLayers(wishes: readonly Wish[], levels: readonly LayerLevel[]): readonly (readonly string[])[] {
  const nearest = new Map<string, Wish>()
  for (const wish of wishes.toSorted((a, b) => a.distance - b.distance)) {
    // What hangs twice is one picture.
    if (!nearest.has(wish.key)) nearest.set(wish.key, wish)
  }
  let waiting = [...nearest.values()].map(({ key, pixels }) => ({ key, level: levelFor(pixels, levels) }))
  const all = waiting.map(({ key }) => key)
  const shared: string[][] = []
  for (let level = levels.length - 1; level >= 0; level--) {
    const { count = 0, forAll = false } = levels[level] ?? {}
    if (forAll) {
      shared[level] = all.slice(0, count)
      continue
    }
    const fitting = waiting.filter((one) => one.level >= level).slice(0, count)
    shared[level] = fitting.map(({ key }) => key)
    waiting = waiting.filter((one) => !fitting.includes(one))
  }
  return shared
}

/** Which of the levels that are there to show: the smallest that is large enough, else the largest; −1 where none is there. */
export function bestOf(isThere: (level: number) => boolean, wanted: number, count: number): number {
  for (let level = wanted; level < count; level++) if (isThere(level)) return level
  for (let level = wanted - 1; level >= 0; level--) if (isThere(level)) return level
  return -1
}
