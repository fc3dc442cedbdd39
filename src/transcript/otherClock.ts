import type { Language } from '../../cms/content/Language.ts'
import type { Testimony } from '../../cms/content/Testimony.ts'

/** Two times, each in its own recording, at which the same thing is told. */
export type Anchor = readonly [from: number, to: number]

/** Where two recordings of a testimony tell the same: their beginnings, the points of the index, their ends. */
export function anchorsBetween(testimony: Testimony, from: Language, to: Language): readonly Anchor[] {
  const durationOf = (lang: Language) => testimony.recordings.find((each) => each.lang === lang)?.duration
  const points = testimony.index.flatMap(({ times }): Anchor[] => {
    const [here, there] = [times[from], times[to]]
    return here === undefined || there === undefined ? [] : [[here, there]]
  })
  const [endsHere, endsThere] = [durationOf(from), durationOf(to)]
  const ends: Anchor[] = endsHere === undefined || endsThere === undefined ? [] : [[endsHere, endsThere]]
  const sorted = [[0, 0] as const, ...points, ...ends].toSorted((a, b) => a[0] - b[0] || a[1] - b[1])
  // Told in another order there: no clock can follow that; such a point is left out.
  const anchors: Anchor[] = []
  for (const anchor of sorted) {
    const last = anchors.at(-1)
    if (!last || (anchor[0] > last[0] && anchor[1] > last[1])) anchors.push(anchor)
  }
  return anchors
}

/** A time of one recording in another: between two anchors, as far along as here. */
export function otherClock(seconds: number, anchors: readonly Anchor[]): number {
  const next = anchors.findIndex(([from]) => from > seconds)
  const after = next < 0 ? undefined : anchors[next]
  const before = next < 0 ? anchors.at(-1) : anchors[next - 1]
  if (!before) return seconds
  if (!after) return before[1] + (seconds - before[0])
  return before[1] + ((seconds - before[0]) / (after[0] - before[0])) * (after[1] - before[1])
}
