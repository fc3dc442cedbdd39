import type { BakedCourt } from './BakedCourt.ts'

/** The courtyard's light by night, fetched when it is wanted: that of the day comes with the code. */
export async function loadCourtAtNight(): Promise<BakedCourt> {
  return (await import('./baked/courtyardNight.ts')).BAKED_COURT_AT_NIGHT
}
