import { foldText, type Folded } from './foldText.ts'

/** A place found: characters `from` to `to` (not included) of one of a line's texts. */
export interface Found {
  readonly line: number
  /** 0: the words heard; 1: beside them, in the second language. */
  readonly part: 0 | 1
  readonly from: number
  readonly to: number
}

/** Fewer letters are in every line. */
const LEAST = 2

export type FoldedLine = readonly [Folded, Folded | null]

/** The lines as they are searched: folded once, not at each letter that the visitor writes. */
export function foldLines(lines: readonly (readonly [string, string | null])[]): readonly FoldedLine[] {
  return lines.map(([text, second]) => [foldText(text), second === null ? null : foldText(second)])
}

/** Every place where a visitor's words stand, in reading order; none for less than two letters. */
export function findInLines(lines: readonly FoldedLine[], query: string): readonly Found[] {
  const sought = foldText(query).text.trim().replace(/ +/g, ' ')
  if (sought.length < LEAST) return []
  return lines.flatMap((parts, line) =>
    ([0, 1] as const).flatMap((part) => {
      const folded = parts[part]
      return folded ? placesOf(folded, sought).map(({ from, to }) => ({ line, part, from, to })) : []
    }),
  )
}

function placesOf({ text, starts, ends }: Folded, sought: string): { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = []
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length)) {
    found.push({ from: starts[at] ?? 0, to: ends[at + sought.length - 1] ?? 0 })
  }
  return found
}
