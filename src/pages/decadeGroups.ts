/** A century with fewer decades than this stands in one row with its neighbours. */
const FEW = 3

/**
 * Decades by century, so that they can be read as a ruler; centuries that have but few stand together.
 * @param decades their first years, ascending
 */
export function decadeGroups(decades: readonly number[]): readonly (readonly number[])[] {
  const centuryOf = (decade: number) => Math.floor(decade / 100)
  const inCentury = (century: number) => decades.filter((decade) => centuryOf(decade) === century)
  const groups: number[][] = []
  let wasFew = false
  for (const century of new Set(decades.map(centuryOf))) {
    const own = inCentury(century)
    const isFew = own.length < FEW
    const last = groups.at(-1)
    if (last && wasFew && isFew) last.push(...own)
    else groups.push([...own])
    wasFew = isFew
  }
  return groups
}
