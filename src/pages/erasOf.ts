/** Years of an era, both within it. */
export interface Era<Thing> {
  readonly from: number
  readonly until: number
  readonly things: readonly Thing[]
}

/** A century with fewer things than this is told as a whole, a fuller one by decades. */
const FULL = 8
/** Neighbours are told together while they do not come to more. */
const MOST = 7

/**
 * The times that things fall into, as they lie: centuries where little is told, decades where much is; small neighbours
 * stand together, but no era crosses from one century that is told by decades into another.
 * @param things in the order of time, their dates as the chronicle writes them
 */
export function erasOf<Thing extends { readonly from: string }>(things: readonly Thing[]): readonly Era<Thing>[] {
  const yearOf = ({ from }: Thing) => Number(from.slice(0, 4))
  const centuryOf = (year: number) => Math.floor(year / 100) * 100
  const isFull = (century: number) => things.filter((thing) => centuryOf(yearOf(thing)) === century).length >= FULL
  const spans = new Map<number, Thing[]>()
  for (const thing of things) {
    const century = centuryOf(yearOf(thing))
    const start = isFull(century) ? Math.floor(yearOf(thing) / 10) * 10 : century
    spans.set(start, [...(spans.get(start) ?? []), thing])
  }
  const eras: Era<Thing>[] = []
  for (const [from, here] of spans) {
    const byDecade = isFull(centuryOf(from))
    const until = from + (byDecade ? 9 : 99)
    const last = eras.at(-1)
    const goOn = last && last.things.length + here.length <= MOST && byDecade === isFull(centuryOf(last.from))
    if (goOn && (!byDecade || centuryOf(last.from) === centuryOf(from))) {
      eras[eras.length - 1] = { from: last.from, until, things: [...last.things, ...here] }
    } else {
      eras.push({ from, until, things: here })
    }
  }
  return eras
}
