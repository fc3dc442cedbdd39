/** A year, if the name of a row is one: Western digits in every language of the museum. */
export function yearOf(label: string): number | null {
  return /^\d{4}$/.test(label) ? Number(label) : null
}
