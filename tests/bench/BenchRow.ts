/** One line that `npm run bench` prints. */
export interface BenchRow {
  readonly figure: string
  readonly value: string
  /** The goal it is held against, in words: "P2: ≤ 90 KB". */
  readonly goal?: string
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}

export const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`
export const milliseconds = (value: number) => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`
