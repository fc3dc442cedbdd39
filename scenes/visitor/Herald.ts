import { isSamePlace } from '../plan/route.ts'
import type { Place } from '../plan/types.ts'

/** Seconds that a visitor must face an exhibit before the museum says so: passing by is not arriving. */
const SETTLING = 0.4

/**
 * Tells where a walking visitor has come to, once, and knows its own words when they come back as the place to be: the
 * museum is told `place`, and tells `place`, and must not walk after its own echo.
 */
export interface Herald {
  /** Last given: until another comes, the museum takes the visitor to be here. */
  readonly given: Place
  readonly told: Place
  /** Told and not yet come back, oldest first. */
  readonly echoes: readonly Place[]
  readonly candidate: Place
  /** Seconds that the candidate has been faced. */
  readonly faced: number
}

export function heraldAt(place: Place): Herald {
  return { given: place, told: place, echoes: [], candidate: place, faced: 0 }
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
  // Who is back before the museum has followed is not followed any more: what was told in between never comes back.
  const echoes = isSamePlace(now, herald.given) ? [] : [...herald.echoes, now]
  return {
    herald: { ...herald, told: now, echoes, candidate: now, faced: 0 },
    tell: { place: now, by: newRoom ? 'door' : 'walk' },
  }
}

/** The museum is given a place. @returns whether the visitor must be led there: false for an echo */
export function given(herald: Herald, place: Place): { readonly herald: Herald; readonly lead: boolean } {
  const echo = herald.echoes.findIndex((one) => isSamePlace(one, place))
  if (echo >= 0) return { herald: { ...herald, given: place, echoes: herald.echoes.slice(echo + 1) }, lead: false }
  if (isSamePlace(place, herald.told)) return { herald: { ...herald, given: place, echoes: [] }, lead: false }
  return { herald: heraldAt(place), lead: true }
}
