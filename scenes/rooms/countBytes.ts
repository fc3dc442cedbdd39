import type { OnBytes } from '../materials/fetchWhole.ts'

/** Bytes of what the first hall needs. */
export interface Progress {
  readonly loaded: number
  readonly total: number
}

/** Adds up the bytes of several files; whoever fetches one asks for its counter by name. */
export function countBytes(onProgress: (progress: Progress) => void): (file: string) => OnBytes {
  const files = new Map<string, Progress>()
  return (file) => (loaded, total) => {
    files.set(file, { loaded, total: Math.max(total, loaded) })
    const all = [...files.values()]
    onProgress({
      loaded: all.reduce((sum, one) => sum + one.loaded, 0),
      total: all.reduce((sum, one) => sum + one.total, 0),
    })
  }
}
