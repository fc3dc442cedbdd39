import { useState } from 'react'
import { hourAsked, hourOf, isNightAt } from '../light/nightfall.ts'
import type { Quality } from '../quality/tiers.ts'

/**
 * Whether the courtyard is shown by night: at the hour that is given, else the one that the address asks for, else, on
 * devices that draw easily, by the visitor's clock as it was when they came. Night is a lightmap more to load.
 */
export function useNight(hour: number | null, quality: Quality): boolean {
  // Asked once: nobody's morning breaks between two steps.
  const [asked] = useState(() => hourAsked(window.location.search))
  const [now] = useState(() => hourOf(new Date()))
  const [byClock, setByClock] = useState(false)
  // Where the device turns out to be slower than it seemed, it doesn't dawn.
  if (quality === 'rich' && !byClock) setByClock(true)
  return isNightAt(hour ?? asked ?? (byClock ? now : 12))
}
