/** Seconds into a line after which "back" means its own beginning, as on every player with tracks. */
const SETTLED_IN = 2

/**
 * The beginning before or after a time, of a list in order: what "previous" and "next" lead to.
 *
 * @param starts seconds, growing
 * @returns seconds, or null where there is none on that side
 */
export function neighbour(starts: readonly number[], seconds: number, way: 'previous' | 'next'): number | null {
  if (way === 'next') return starts.find((start) => start > seconds + 0.05) ?? null
  return starts.findLast((start) => start < seconds - SETTLED_IN) ?? starts[0] ?? null
}
