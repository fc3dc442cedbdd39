/**
 * A few of many, as evenly from the first to the last as their number allows, in their order; and the others, in theirs.
 * @param most how many the few may be
 */
export function spread<Thing>(
  things: readonly Thing[],
  most: number,
): { readonly few: readonly Thing[]; readonly others: readonly Thing[] } {
  const chosen = new Set(
    Array.from({ length: Math.min(most, things.length) }, (_, index) =>
      most >= things.length ? index : Math.floor(((index + 0.5) * things.length) / most),
    ),
  )
  return {
    few: things.filter((_, index) => chosen.has(index)),
    others: things.filter((_, index) => !chosen.has(index)),
  }
}
