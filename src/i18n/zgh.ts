/**
 * What no browser knows of Standard Moroccan Tamazight: month names (as CLDR writes them, seen in Node's full ICU),
 * units of time, and the plural.
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

/** Units of a time in words. */
export const ZGH_UNITS = {
  hour: { one: '{n} ⵜⵙⵔⴰⴳⵜ', other: '{n} ⵜⵙⵔⴰⴳⵉⵏ' },
  minute: { one: '{n} ⵜⵓⵙⴷⵉⴷⵜ', other: '{n} ⵜⵓⵙⴷⵉⴷⵉⵏ' },
  second: { one: '{n} ⵜⵙⵉⵏⵜ', other: '{n} ⵜⵙⵉⵏⵉⵏ' },
} as const

/** One, else many: enough for counted phrases of the interface. IRCAM's review is owed. */
export function zghPlural(count: number): 'one' | 'other' {
  return count === 1 ? 'one' : 'other'
}
