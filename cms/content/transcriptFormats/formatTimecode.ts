/** `00:01:02.500` from seconds. @param decimal a comma in SRT */
export function formatTimecode(seconds: number, decimal: '.' | ',' = '.'): string {
  const milliseconds = Math.max(0, Math.round(seconds * 1000))
  const part = (divisor: number, modulus: number, digits: number) =>
    String(Math.floor(milliseconds / divisor) % modulus).padStart(digits, '0')
  const hours = String(Math.floor(milliseconds / 3_600_000)).padStart(2, '0')
  return `${hours}:${part(60_000, 60, 2)}:${part(1000, 60, 2)}${decimal}${part(1, 1000, 3)}`
}

/** Both ends of a segment, at least a thousandth of a second apart: nothing may round to no length. */
export function formatTimes(
  { start, end }: { readonly start: number; readonly end: number },
  decimal: '.' | ',' = '.',
): string {
  const last = Math.max(Math.round(end * 1000), Math.round(start * 1000) + 1) / 1000
  return `${formatTimecode(start, decimal)} --> ${formatTimecode(last, decimal)}`
}
