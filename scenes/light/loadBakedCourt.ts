import type { BakedCourt } from './BakedCourt.ts'
import { BAKED_COURT } from './baked/courtyard.ts'

/** The courtyard's light by night is fetched when it is wanted; by day it comes with the code. */
export async function loadBakedCourt(isNight: boolean): Promise<BakedCourt> {
  return isNight ? (await import('./baked/courtyardNight.ts')).BAKED_COURT_AT_NIGHT : BAKED_COURT
}
