import { decadeOfDate } from '../../cms/content/decadeOfDate.ts'

/** Decades in which something set out, ascending, each once. */
export function decadesOf(things: readonly { readonly from: string }[]): readonly number[] {
  return [...new Set(things.map(({ from }) => decadeOfDate(from)))].sort((a, b) => a - b)
}
