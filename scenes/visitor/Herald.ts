import { isSamePlace } from '../plan/route.ts'
import type { Place } from '../plan/types.ts'

/** Seconds that a visitor must face an exhibit before the museum says so: passing by is not arriving. */
const SETTLING = 0.4

/**
 * Tells where a walking visitor has come to, once, and knows its own words when they come back as the place to be: the
 * museum is told `place`, and tells `place`, and must not walk after its own echo.
 */
export interface Herald {
  readonly told: Place
  /** Told and not yet come back, oldest first. */
  readonly echoes: readonly Place[]
  readonly candidate: Place
  /** Seconds that the candidate has been faced. */
  readonly faced: number
}

export function heraldAt(place: Place): Herald {
  return { told: place, echoes: [], candidate: place, faced: 0 }
}

/**
 * Hears where the visitor is now.
 * @returns the herald after it, and what is to be told, if anything: a room at once, an exhibit once the visitor settles
 */
export function hear(
  herald: Herald,
  now: Place,
  seconds: number,
  standsStill: boolean,
): { readonly herald: Herald; readonly tell: { readonly place: Place; readonly by: 'door' | 'walk' } | null } {
  if (isSamePlace(now, herald.told)) return { herald: { ...herald, candidate: now, faced: 0 }, tell: null }
  const faced = isSamePlace(now, herald.candidate) ? herald.faced + seconds : 0
  const newRoom = now.room !== herald.told.room
  if (!newRoom && !standsStill && faced < SETTLING) return { herald: { ...herald, candidate: now, faced }, tell: null }
  return {
    herald: { told: now, echoes: [...herald.echoes, now], candidate: now, faced: 0 },
    tell: { place: now, by: newRoom ? 'door' : 'walk' },
  }
}

/** The museum is given a place. @returns whether the visitor must be led there: false for an echo */
export function given(herald: Herald, place: Place): { readonly herald: Herald; readonly lead: boolean } {
  const echo = herald.echoes.findIndex((one) => isSamePlace(one, place))
  if (echo >= 0) return { herald: { ...herald, echoes: herald.echoes.slice(echo + 1) }, lead: false }
  if (isSamePlace(place, herald.told)) return { herald: { ...herald, echoes: [] }, lead: false }
  return { herald: heraldAt(place), lead: true }
}
