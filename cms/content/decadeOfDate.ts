/** The first year of the decade of a date as the chronicle writes it: "1963-05-21" is of 1960. */
export function decadeOfDate(date: string): number {
  return Math.floor(Number(date.slice(0, 4)) / 10) * 10
}
