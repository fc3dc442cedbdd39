/**
 * Seconds from `01:02:03.5`, `62:03`, `00:01:02,500` (hours may be missing, thousandths too), or null where it is no time.
 * Exact to the thousandth.
 */
export function readTimecode(text: string): number | null {
  const [, hours = '0', minutes, seconds, thousandths = ''] =
    /^(?:(\d{1,3}):)?(\d{1,3}):(\d{2})(?:[.,](\d{1,3}))?$/.exec(text.trim()) ?? []
  if (minutes === undefined || seconds === undefined) return null
  if (Number(seconds) > 59 || (hours !== '0' && Number(minutes) > 59)) return null
  const whole = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)
  return (whole * 1000 + Number(thousandths.padEnd(3, '0'))) / 1000
}

const ARROW = /^(\S+)\s+-->\s+(\S+)(?:\s.*)?$/

/** Both ends of `00:01 --> 00:02`, whatever settings follow; null where they are none. */
export function readTimes(line: string): { readonly start: number; readonly end: number } | null {
  const [, from, to] = ARROW.exec(line.trim()) ?? []
  if (from === undefined || to === undefined) return null
  const start = readTimecode(from)
  const end = readTimecode(to)
  return start === null || end === null ? null : { start, end }
}
