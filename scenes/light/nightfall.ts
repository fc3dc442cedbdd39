/** Hours of the day, 0 to 24, between which the courtyard is dark: it opens at dusk of any season, by convention. */
const NIGHT = { from: 20, until: 6.5 } as const

/** Whether the courtyard is shown by night at this hour (0 to 24, local). */
export function isNightAt(hour: number): boolean {
  return hour >= NIGHT.from || hour < NIGHT.until
}

/** The hour by a clock, with its minutes as a share. */
export function hourOf(date: Date): number {
  return date.getHours() + date.getMinutes() / 60
}

/** The hour that a page's address asks for by `?hour=22`; null where it asks for none that there is. */
export function hourAsked(search: string): number | null {
  const asked = new URLSearchParams(search).get('hour')
  const hour = asked === null || asked.trim() === '' ? NaN : Number(asked)
  return hour >= 0 && hour < 24 ? hour : null
}
