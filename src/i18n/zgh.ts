/**
 * What no browser knows of Standard Moroccan Tamazight: month names (as CLDR writes them, seen in Node's full ICU) and
 * the plural.
 */
export const ZGH_MONTHS: readonly string[] = [
  'ⵉⵏⵏⴰⵢⵔ',
  'ⴱⵕⴰⵢⵕ',
  'ⵎⴰⵕⵚ',
  'ⵉⴱⵔⵉⵔ',
  'ⵎⴰⵢⵢⵓ',
  'ⵢⵓⵏⵢⵓ',
  'ⵢⵓⵍⵢⵓⵣ',
  'ⵖⵓⵛⵜ',
  'ⵛⵓⵜⴰⵏⴱⵉⵔ',
  'ⴽⵜⵓⴱⵔ',
  'ⵏⵓⵡⴰⵏⴱⵉⵔ',
  'ⴷⵓⵊⴰⵏⴱⵉⵔ',
]

/** One, else many: enough for counted phrases of the interface. IRCAM's review is owed. */
export function zghPlural(count: number): 'one' | 'other' {
  return count === 1 ? 'one' : 'other'
}
