/** Which line is being heard. A line asks for itself alone: two are woken when the voice goes on, however many there are. */
export interface LineMarks {
  /** The marked line, or -1. */
  readonly marked: () => number
  readonly mark: (line: number) => void
  /** Tells a line when it becomes the marked one, or no longer is. */
  readonly followLine: (line: number, onChange: () => void) => () => void
  /** Tells whenever another line is marked. */
  readonly followMark: (onChange: () => void) => () => void
}

export function createLineMarks(): LineMarks {
  let marked = -1
  const lines = new Map<number, () => void>()
  const followers = new Set<() => void>()
  return {
    marked: () => marked,
    mark(line) {
      if (line === marked) return
      const before = marked
      marked = line
      lines.get(before)?.()
      lines.get(line)?.()
      for (const onChange of followers) onChange()
    },
    followLine(line, onChange) {
      lines.set(line, onChange)
      return () => {
        if (lines.get(line) === onChange) lines.delete(line)
      }
    },
    followMark(onChange) {
      followers.add(onChange)
      return () => followers.delete(onChange)
    },
  }
}
